import { createHash } from 'node:crypto'
import { readDocument } from '../../../documents/document.ts'
import { DocumentReader, type Mapping } from '../../../documents/reader.ts'
import type { Problem } from '../../../kernel/index.ts'
import type { MetricSpec } from '../metrics/metric.ts'
import { type Gate, type GateData, type GateDecision, type Mode, TASKS, type Task } from './gate.ts'
import { refuseRows } from './logged-metrics.ts'
import { readData } from './read-data.ts'
import { readFairness } from './read-fairness.ts'
import { readRules } from './read-rules.ts'
import { readSlices } from './read-slices.ts'
import { readStatistics } from './read-statistics.ts'
import { readWaivers } from './read-waivers.ts'
import { refuseMissingRoles } from './required-roles.ts'
import type { GivenNames, Scope } from './scope.ts'

const LIMITS = { noun: 'model gate', maxBytes: 1024 * 1024, split: 'One gate judges one model.' }

const GATE_FIELDS = [
  ...['version', 'model', 'mode', 'data', 'rules', 'slices', 'fairness', 'statistics'],
  ...['decision', 'waivers', 'profile', 'definitions'],
] as const
const MODEL_FIELDS = ['name', 'task', 'tier'] as const
const DECISION_FIELDS = ['inconclusive', 'first_champion', 'point_checks'] as const

/** Metrics by name: what a rule may ask for. */
export type MetricSpecs = ReadonlyMap<string, MetricSpec>

/** @returns what the file asks for, or every mistake in it. */
export function readGate(
  file: string,
  bytes: Uint8Array,
  metrics: MetricSpecs,
  given: GivenNames = {},
): Gate | readonly Problem[] {
  const document = readDocument(file, bytes, LIMITS)
  if (!('value' in document)) return document
  const reader = new DocumentReader(document)
  const gate = readRoot(reader, file, createHash('sha256').update(bytes).digest('hex'), metrics, given)
  if (gate !== undefined && reader.problems.length === 0) return gate
  return inOrder(reader.problems)
}

function readRoot(
  reader: DocumentReader,
  file: string,
  digest: string,
  metrics: MetricSpecs,
  given: GivenNames,
): Gate | undefined {
  const root = reader.mapping(reader.value, [], 'A model gate', GATE_FIELDS)
  if (root === undefined) return undefined
  if (root.version === undefined) reader.missing('version', [], 'a model gate')
  else if (root.version !== 1) reader.wrong(['version'], 'The field "version" must be 1.', 'Write version: 1')
  const model = readModel(reader, root)
  const mode = readMode(reader, root, model?.task)
  const scope = { reader, metrics, mode, task: model?.task, given }
  const data = readData(scope, root)
  const hasRows = mode !== 'metrics'
  if (!hasRows) refuseRows(reader, root)
  const rules = [...readRules(scope, root), ...(hasRows ? readFairness(scope, root) : [])]
  refuseTwins(reader, rules)
  if (rules.length === 0 && reader.problems.length === 0)
    reader.wrong([], 'The gate states no rule, so its verdict would mean nothing.', 'Give it "rules".')
  const slices = hasRows ? readSlices(scope, root, rules) : []
  const statistics = readStatistics(reader, root)
  const decision = readDecision(reader, root)
  const waivers = readWaivers(reader, root, rules)
  const profile = reader.text(root, 'profile', [], 'a model gate')
  if (profile !== undefined && hasRows && model !== undefined && model.task !== 'var')
    reader.wrong(
      ['profile'],
      `Profiles are thresholds for the time series of risk models, and the task is "${model.task}".`,
      'Leave "profile" out, or say task: var.',
    )
  if (model === undefined || mode === undefined || data === undefined) return undefined
  if (decision.firstChampion === 'error') refuseLostComparisons(scope, data, rules)
  refuseMissingRoles(scope, data, rules)
  return {
    file,
    digest,
    model,
    mode,
    data,
    rules,
    slices,
    statistics,
    decision,
    waivers,
    profile: profile === undefined ? undefined : { name: profile, at: reader.at(['profile']) },
  }
}

function readModel(reader: DocumentReader, root: Mapping): Gate['model'] | undefined {
  if (root.model === undefined) return reader.missing('model', [], 'a model gate')
  const model = reader.mapping(root.model, ['model'], 'The field "model"', MODEL_FIELDS)
  if (model === undefined) return undefined
  const name = reader.requiredText(model, 'name', ['model'], 'the model')
  const task = reader.choice(model, 'task', ['model'], 'the model', Object.keys(TASKS) as Task[])
  if (model.task === undefined)
    reader.wrong(['model'], 'The model has no "task".', `Say one of ${Object.keys(TASKS).join(', ')}.`)
  const tier = reader.number(model, 'tier', ['model'], 'the model', { min: 1, max: 3, whole: true })
  return name === undefined || task === undefined ? undefined : { name, task, tier: tier as 1 | 2 | 3 | undefined }
}

function readMode(reader: DocumentReader, root: Mapping, task: Task | undefined): Mode | undefined {
  const mode = reader.choice(root, 'mode', [], 'a model gate', ['predictions', 'returns', 'metrics'] as const)
  if (task === undefined) return mode
  const own = TASKS[task]
  if (mode === undefined) return root.mode === undefined ? own : undefined
  if (mode === 'metrics' || mode === own) return mode
  return reader.wrong(['mode'], `The task "${task}" is judged in mode "${own}", not "${mode}".`, 'Leave "mode" out.')
}

function readDecision(reader: DocumentReader, root: Mapping): GateDecision {
  const given =
    root.decision === undefined ? {} : reader.mapping(root.decision, ['decision'], 'The decision', DECISION_FIELDS)
  const decision = given ?? {}
  const path = ['decision']
  const what = 'the decision'
  return {
    inconclusive:
      reader.choice(decision, 'inconclusive', path, what, ['pass', 'warn', 'needs-approval', 'fail'] as const) ??
      'needs-approval',
    firstChampion: reader.choice(decision, 'first_champion', path, what, ['floors-only', 'error'] as const) ?? 'error',
    pointChecks:
      reader.choice(decision, 'point_checks', path, what, ['pass', 'needs-approval'] as const) ?? 'needs-approval',
  }
}

function refuseTwins(reader: DocumentReader, rules: Gate['rules']): void {
  const seen = new Map<string, number | undefined>()
  for (const { id, at } of rules) {
    if (!seen.has(id)) seen.set(id, at.line)
    else
      reader.problems.push({
        message: `Two rules are called "${id}"; the first stands in line ${seen.get(id)}.`,
        at,
        hint: 'Put their bounds together, or give one of them a "name".',
      })
  }
}

function refuseLostComparisons({ reader, metrics }: Scope, data: GateData, rules: Gate['rules']): void {
  if (data.champion !== undefined) return
  const first = rules.find(
    ({ vsChampion, metric }) => vsChampion !== undefined || metrics.get(metric)?.needsChampion === true,
  )
  if (first === undefined) return
  reader.problems.push({
    message: 'A rule compares with the champion, and "data" names none.',
    at: first.vsChampion?.at ?? first.at,
    hint: 'Give "data" a "champion"; for a first run, say decision: { first_champion: floors-only } beside it.',
  })
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  )
}
