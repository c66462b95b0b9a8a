import type { StepRun } from '../../kernel/index.ts'
import { acceptKnown, baselineIn, waiversIn } from './accept.ts'
import { askTheCli, decided, lossesBeyond } from './ask-cli.ts'
import { readAll } from './bad-input.ts'
import { compareWithBase } from './compare.ts'
import type { inputs, outputs } from './definition.ts'
import { effectiveDocument, treeDigest } from './effective/digest.ts'
import { maskFindings } from './effective/mask-findings.ts'
import { maskingOf } from './effective/masking.ts'
import { shownTargets } from './effective/shown-targets.ts'
import { setEngine } from './engine-settings.ts'
import { branchOf, checkPlan, readVariables } from './input-values.ts'
import { judge } from './judge.ts'
import { configFiles } from './load/config-files.ts'
import { diskFolder } from './load/disk.ts'
import { loadPolicies } from './policy/load.ts'
import { lookUpRequirements } from './policy/requirements.ts'
import { printDeployed } from './print-deployed.ts'
import { readBundle, resolveBundle } from './read-targets.ts'
import { describeRun, policyNames } from './report/describe.ts'
import { givenIn, leftOut, overriddenIn } from './report/grounds.ts'
import { maskDifference } from './report/mask.ts'
import { findSchema } from './schema/source.ts'

/** Reads the bundle, makes the effective configuration of every target, and says what is wrong with it. */
export const run: StepRun<typeof inputs, typeof outputs> = async ({ inputs, host, clock }) => {
  setEngine()
  const { workspace, tempDirectory, toolCache, ref, baseRef } = host.facts
  const { env, exec, signal } = host
  const { read, account } = configFiles(inputs, host)
  const files = async () => readBundle(await diskFolder(workspace, inputs.bundle), { targets: inputs.targets, signal })
  const [variables, packs, waivers, baseline, config, schema, found] = await readAll([
    () => readVariables(inputs.variables ?? []),
    () => loadPolicies({ packs: inputs.policy.filter((name) => name !== 'none'), read }),
    () => waiversIn(inputs.waivers, read),
    () => baselineIn(inputs.baseline, read),
    account,
    () => findSchema({ schemaPath: inputs.schemaPath, workspace, tempDirectory, toolCache, env, exec }),
    () => host.group('Reading the bundle', files),
    () => checkPlan(inputs),
  ])
  const reading = { targets: inputs.targets, variables, env, schema: schema.schema, signal }
  const { bundle, targets, findings } = await resolveBundle(found, reading)
  const masking = maskingOf(...targets)
  const shown = shownTargets(targets, masking)
  if (inputs.print !== 'nothing') {
    host.print(await printDeployed(shown.targets, bundle, { ...inputs, schema: schema.schema }))
  }

  // Whoever names the targets is about to deploy them; a run over all of them checks what stands in the files.
  const branch = inputs.targets === undefined ? undefined : (baseRef ?? branchOf(ref))
  const requirements = await lookUpRequirements(packs, targets, bundle, signal)
  const ours = judge({
    bundle: inputs.targets === undefined ? bundle : { ...bundle, targetsNamed: true, ...(branch && { branch }) },
    targets,
    schema: schema.schema,
    packs,
    facts: { targets, requirements, ...(branch === undefined ? {} : { branch }) },
  })
  const cli = await askTheCli({ ...inputs, bundle, targets, variables, ours: [...findings, ...ours] }, host)
  const compared = await compareWithBase({ ...inputs, bundle, targets, reading }, host)
  const {
    open,
    accepted,
    baseline: newBaseline,
  } = acceptKnown({
    bundle,
    findings: maskFindings(
      [...cli.findings, ...lossesBeyond(cli.losses, compared.findings), ...compared.findings, ...config.findings],
      masking,
      shown.nameOf,
    ),
    waivers,
    baseline,
    targets: inputs.targets?.map(shown.nameOf),
    packs,
    configRef: inputs.configRef,
    today: clock.now().toISOString().slice(0, 10),
  })
  const effective = effectiveDocument(shown.targets)
  const result = describeRun({
    bundle,
    targets: shown.targets,
    findings: open,
    accepted,
    packs,
    differences: compared.differences.map((one) => maskDifference(one, masking.text, shown.nameOf)),
    base: inputs.base,
    grounds: [
      ['Schema', schema.sentence],
      ['Policy', policyNames(packs, targets)],
      ...config.grounds,
      ...together('Targets not checked', inputs.targets === undefined ? [] : leftOut(bundle, targets)),
      ...together('From the input "variables"', givenIn(shown.targets, 'input')),
      ...together('From BUNDLE_VAR_… in the environment', givenIn(shown.targets, 'environment')),
      ...together('From variable-overrides.json', overriddenIn(shown.targets)),
      ['Mode', cli.mode],
      ...together('Databricks CLI', cli.notes),
      ...together('Compared with the base', compared.notes),
    ],
    sections: cli.sections,
    mask: masking.text,
    digest: effective.digest,
    treeDigest: treeDigest(bundle.files),
    effective: effective.pieces,
    baseline: newBaseline,
    failOn: inputs.failOn,
    runFacts: {
      schema: schema.origin,
      ...(schema.sha256 && { schemaSha256: schema.sha256 }),
      cli: cli.version ?? null,
      failOn: inputs.failOn,
      ...(inputs.allowRemoval && { allowRemoval: inputs.allowRemoval }),
      ...config.facts,
    },
  })
  return decided(result, cli)
}

/** One ground has one text: what is said of several targets stands in it one after the other. */
function together(ground: string, notes: readonly string[]): readonly (readonly [string, string])[] {
  return notes.length === 0 ? [] : [[ground, notes.join(' ')]]
}
