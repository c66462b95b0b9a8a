import type { Check, Finding, StepResult } from '../../../kernel/index.ts'
import type { Judged } from '../decide/verdict.ts'
import type { outputs } from '../definition.ts'
import { readingData, waiverData } from './data.ts'
import { endedWaiver, findingOf } from './findings.ts'
import { groupSections } from './groups.ts'
import { headline } from './headline.ts'
import type { Learned } from './learned.ts'
import { measuredText } from './measured.ts'
import { methodSection } from './method.ts'
import { ruleHelp } from './rule-help.ts'
import { ruleName } from './rule-name.ts'
import {
  dataSection,
  decisionSection,
  forestSections,
  powerSection,
  rulesSection,
  slicesSection,
  waiverSection,
} from './sections.ts'

/** Makes the step's result of what was learned. */
export function describeRun(learned: Learned): StepResult<typeof outputs> {
  const { gate, judged, decision, facts } = learned
  const { counts } = decision
  const findings = [
    ...judged.flatMap((one) => findingOf(one, gate) ?? []),
    ...learned.expired.flatMap((index) => endedWaiver(gate.waivers[index]) ?? []),
    ...learned.findings,
  ]
  return {
    outcome: decision.outcome === 'pass' && learned.findings.some(warns) ? 'warn' : decision.outcome,
    headline: headline(learned),
    checks: judged.map(checkOf),
    findings,
    rules: ruleHelp(findings, learned.metrics),
    sections: [
      ...decisionSection(judged),
      rulesSection(judged),
      ...forestSections(judged),
      ...slicesSection(judged),
      ...groupSections(judged),
      ...powerSection(judged, gate.statistics),
      ...learned.sections,
      ...waiverSection(judged, gate.waivers, learned.expired),
      dataSection(learned),
      // A mode without intervals says itself how it measured.
      ...(gate.mode === 'metrics' ? [] : [methodSection(judged, learned.metrics, gate.statistics)]),
    ],
    data: {
      verdict: decision.verdict,
      model: { name: gate.model.name, task: gate.model.task, tier: gate.model.tier },
      config: { file: gate.file, sha256: gate.digest },
      ...(facts === undefined
        ? {}
        : {
            evaluation: {
              candidateRows: facts.candidateRows,
              championRows: facts.championRows,
              matched: facts.matched,
              events: facts.events,
              period: facts.period,
              holdoutDigest: facts.holdoutDigest,
              identical: facts.identical?.rows,
            },
          }),
      statistics: {
        confidence: gate.statistics.confidence,
        power: gate.statistics.power,
        multiplicity: gate.statistics.multiplicity,
        bootstrap: gate.statistics.bootstrap,
        seed: gate.statistics.seed,
      },
      rules: judged.map(readingData),
      waivers: gate.waivers.map((waiver, index) => waiverData(waiver, learned.expired.includes(index))),
      ...learned.data,
    },
    runFacts: learned.runFacts,
    outputs: {
      verdict: decision.verdict === 'error' ? '' : decision.verdict,
      rules: judged.length,
      failed: counts.fail,
      inconclusive: counts.inconclusive,
      waived: counts.waived,
      configDigest: gate.digest,
      holdoutDigest: facts?.holdoutDigest ?? '',
    },
  }
}

/** What the mode found beside the rules, such as a holdout that is worn out. */
function warns({ severity }: Finding): boolean {
  return severity !== 'note'
}

function checkOf(judged: Judged): Check {
  const { reading, verdict, judgements, why } = judged
  const { rule, slice } = reading
  const measured = judgements.flatMap((judgement) => measuredText(judged, judgement) ?? [])
  return {
    id: slice === undefined ? rule.id : `${rule.id}[${slice}]`,
    title: ruleName(judged),
    group:
      slice === undefined ? (reading.rows === 0 ? 'logged metrics' : 'all rows') : (slice.split('=')[0] ?? 'slices'),
    severity: rule.level === 'fail' ? 'error' : 'warning',
    outcome: verdict === 'waived' ? 'warn' : verdict === 'error' ? 'fail' : softened(verdict, rule.level),
    ...(measured.length === 0 ? {} : { measured: measured.join('; ') }),
    ...(judgements.length === 0 ? {} : { expected: judgements.map(({ asked }) => asked).join(', ') }),
    message: why,
    at: rule.at,
  }
}

function softened(verdict: 'pass' | 'fail' | 'inconclusive' | 'skipped', level: 'fail' | 'warn') {
  return level === 'warn' && (verdict === 'fail' || verdict === 'inconclusive') ? 'warn' : verdict
}
