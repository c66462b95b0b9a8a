import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { SqlEngine } from '../../../engines/engine.ts'
import { type Cell, messageOf, StepError, type StepResult, shownPath } from '../../../kernel/index.ts'
import type { Gate } from '../config/gate.ts'
import { parseGate } from '../config/load.ts'
import { DEFAULT_STATISTICS } from '../config/read-statistics.ts'
import { loadPredictions } from '../data/load.ts'
import { openRelation, type Relation } from '../data/relation.ts'
import type { outputs } from '../definition.ts'
import { modelGateErrors } from '../errors.ts'
import { evaluatePredictions } from '../evaluate/predictions.ts'
import { allMetrics, predictionMetrics } from '../metrics/registry.ts'
import { type ModeContext, withEngine } from '../mode.ts'
import { findModels, type Models } from '../models.ts'
import { type Guess, guessRoles, type Roles } from './guess-roles.ts'
import { proposeRule, proposeSliceMargin } from './margins.ts'
import { profileColumns, tellRowsApart } from './profile-columns.ts'
import { metricsFor, type Proposal, printProposal } from './proposal.ts'

type Context = Pick<ModeContext, 'inputs' | 'host'>

/**
 * Proposes a gate file from predictions: what the columns seem to be, rules that fit the task, and bounds that these rows
 * can tell. Writes it where there is none.
 * @throws StepError `GATE_EXISTS`, `GATE_NOT_PROPOSED`
 */
export async function proposeGate(context: Context): Promise<StepResult<typeof outputs>> {
  const { inputs, host } = context
  const { workspace } = host.facts
  const path = resolve(workspace, inputs.config)
  const file = shownPath(path, workspace)
  if ((await stat(path).catch(() => undefined)) !== undefined) throw exists(file)
  const candidate = inputs.data ?? inputs.candidate
  if (candidate === undefined)
    throw new StepError(modelGateErrors.GATE_NOT_PROPOSED, 'There are no predictions to propose a gate from.', {
      hint: 'Give data, e.g. --data eval/candidate.parquet or --data runs:/<run id>/predictions.parquet.',
    })
  const models = await host.group('Finding the models', () => findModels(asGate(candidate, context)))
  const sources = [models.candidate.source, models.champion?.source]
  const { proposal, text } = await withEngine(context, sources, (engine) =>
    propose(engine, candidate, file, models, context),
  )
  const gate = parseGate(file, Buffer.from(text), allMetrics)
  await mkdir(dirname(path), { recursive: true })
  // Whoever was faster keeps theirs.
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? exists(file) : notWritten(file, error)
  })
  host.log('info', text)
  return describe(proposal, text, gate)
}

async function propose(
  engine: SqlEngine,
  named: string,
  file: string,
  models: Models,
  { inputs, host }: Context,
): Promise<{ readonly proposal: Proposal; readonly text: string }> {
  const candidate = await openRelation(engine, models.candidate.source, 'candidate')
  const champion = models.champion && (await openRelation(engine, models.champion.source, 'champion'))
  const profile = await host.group('Looking at the columns', () => profileColumns(engine, candidate))
  if (profile.rows === 0) throw notProposed(candidate, ['There are no rows.'])
  const roles = guessRoles(profile)
  if (!('task' in roles)) throw notProposed(candidate, roles)
  const ids = await idOf(engine, candidate, roles)
  const draft: Proposal = {
    candidate: named,
    champion: inputs.champion,
    name: nameOf(named),
    ids,
    roles,
    rules: metricsFor(roles.task, roles).map((metric) => ({
      metric,
      better: betterOfMetric(metric),
      bound: 0,
      margin: 0,
    })),
    slices: roles.slices.slice(0, 2).map(({ name }) => ({ by: name, margin: 0 })),
    rows: profile.rows,
    confidence: DEFAULT_STATISTICS.confidence,
    power: DEFAULT_STATISTICS.power,
  }
  const gate = parseGate(file, Buffer.from(printProposal(draft)), allMetrics)
  const metrics = predictionMetrics
  const { predictions: data } = await host.group('Reading the predictions', () =>
    loadPredictions({ gate, metrics, engine, candidate, champion, reference: undefined }).catch(withoutPlaces),
  )
  const asked = champion === undefined ? withoutComparisons(gate) : gate
  const readings = await host.group('Measuring', () =>
    evaluatePredictions({ gate: asked, metrics, data, alpha: 1 - draft.confidence, signal: host.signal }),
  )
  const rules = readings
    .filter(({ slice }) => slice === undefined)
    .map((reading) => {
      const rule = proposeRule(reading, betterOfMetric(reading.rule.metric), gate)
      if (typeof rule !== 'string') return rule
      throw notProposed(candidate, [`${reading.rule.metric} cannot be measured: ${rule}.`])
    })
  const slices = asked.slices
    .filter(({ findWeak }) => !findWeak)
    .flatMap(({ by }, index) => {
      const own = readings.filter(({ family }) => family?.startsWith(`${index}/`) === true)
      const margin = proposeSliceMargin(own, gate)
      return margin === undefined ? [] : [{ by: by[0]?.name ?? '', margin }]
    })
  const proposal = { ...draft, rules, slices, rows: data.rows }
  return { proposal, text: printProposal(proposal) }
}

function betterOfMetric(name: string): 'higher' | 'lower' {
  return predictionMetrics.get(name)?.better === 'lower' ? 'lower' : 'higher'
}

/** Without a champion rules still need a bound, to be measured at all. */
function withoutComparisons(gate: Gate): Gate {
  const bare = (rule: Gate['rules'][number]) => ({ ...rule, atLeast: 0, vsChampion: undefined })
  const slices = gate.slices.map((entry) => ({ ...entry, rules: entry.rules.map(bare) }))
  return { ...gate, rules: gate.rules.map(bare), slices }
}

/** Mistakes of the data stand at lines of a gate that nobody has seen. */
function withoutPlaces(error: unknown): never {
  if (!(error instanceof StepError)) throw error
  const problems = error.problems.map(({ at: _, ...problem }) => problem)
  throw new StepError(error.kind, error.message, {
    problems,
    cause: error,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  })
}

/** The likeliest column that tells rows apart; two together where none does alone. */
async function idOf(engine: SqlEngine, relation: Relation, { ids, time }: Roles): Promise<readonly string[]> {
  for (const { column } of ids.slice(0, 5)) {
    if (await tellRowsApart(engine, relation, [column])) return [column.name]
  }
  const dated = time === undefined ? undefined : relation.columns.get(time.name)
  for (const [index, { column }] of ids.slice(0, 5).entries()) {
    for (const other of [dated, ...ids.slice(index + 1, 5).map((each) => each.column)]) {
      if (other !== undefined && (await tellRowsApart(engine, relation, [column, other])))
        return [column.name, other.name]
    }
  }
  throw notProposed(relation, ['No column, and no two of them, tell the rows apart: there is no id.'])
}

function describe(proposal: Proposal, text: string, gate: Gate): StepResult<typeof outputs> {
  const { roles, rules, ids, rows } = proposal
  const row = (role: string, guess: Guess | undefined): Cell[][] =>
    guess === undefined || guess.name === '' ? [] : [[role, { text: guess.name, code: true }, guess.why]]
  return {
    outcome: 'pass',
    headline: `${gate.file} proposes ${rules.length} rules from ${rows.toLocaleString('en')} rows; read it before you keep it.`,
    checks: [],
    findings: [],
    sections: [
      {
        kind: 'table',
        title: 'What the columns seem to be',
        columns: [{ title: 'Role' }, { title: 'Column' }, { title: 'Because of' }],
        rows: [
          ['Task', roles.task, valuesWhy(roles)],
          ...row('Id', { name: ids.join(', '), why: 'no value stands in two rows' }),
          ...row('Label', roles.label),
          ...row(roles.output.role === 'score' ? 'Score' : 'Prediction', roles.output),
          ...(roles.probabilities ?? []).flatMap(([value, name]) =>
            row(`Probability of ${value}`, { name, why: 'its name' }),
          ),
          ...row('Weight', roles.weight),
          ...row('Cluster', roles.cluster),
          ...row('Time', roles.time),
          ...roles.slices.flatMap((slice) => row('Slices', slice)),
        ],
      },
      { kind: 'code', title: gate.file, language: 'yaml', text },
    ],
    data: { proposed: { file: gate.file, sha256: gate.digest, text } },
    outputs: {
      verdict: '',
      rules: rules.length,
      failed: 0,
      inconclusive: 0,
      waived: 0,
      configDigest: gate.digest,
      holdoutDigest: '',
    },
  }
}

function valuesWhy({ task, positive, probability }: Roles): string {
  const scored = probability ? 'scores within 0 and 1' : 'what the model says'
  return positive === undefined
    ? `the label and ${scored}`
    : `the label, of which "${positive}" counts as 1, and ${scored}; ${task}`
}

function asGate(candidate: string, { inputs, host }: Context) {
  const at = { file: inputs.config }
  const champion = inputs.champion === undefined ? undefined : { name: inputs.champion, at }
  return {
    gate: {
      data: { candidate: { name: candidate, at }, champion, reference: undefined, artifact: 'predictions.parquet' },
      decision: { firstChampion: 'error' as const },
    },
    inputs,
    host,
  }
}

/** The model of a registry, or the file without its ending. */
function nameOf(named: string): string {
  const model = /^models:\/+([^/@]+)/.exec(named)?.[1]
  const stem = basename(named).replace(/\.[^.]*$|[*?[\]{}]/g, '')
  return model ?? (stem === '' ? 'model' : stem)
}

function exists(file: string): StepError {
  return new StepError(modelGateErrors.GATE_EXISTS, `${file} is there already, and is left as it is.`, {
    hint: 'Name another file with config, or remove it.',
  })
}

function notWritten(file: string, error: unknown): StepError {
  return new StepError(modelGateErrors.GATE_NOT_PROPOSED, `${file} cannot be written: ${messageOf(error)}`, {
    cause: error,
  })
}

function notProposed(relation: Relation, problems: readonly string[]): StepError {
  return new StepError(modelGateErrors.GATE_NOT_PROPOSED, `No gate can be proposed from ${relation.pattern}.`, {
    problems: problems.map((message) => ({ message })),
    hint: `Rename the columns, or write the gate by hand; there are ${[...relation.columns.keys()].slice(0, 20).join(', ')}.`,
  })
}
