import type { SqlEngine } from '../../engines/engine.ts'
import type { Clock, StepHost } from '../../kernel/index.ts'
import type { DataCheck, DatasetContract } from './check.ts'
import { type CountedKeys, countRows, runOrphans, runUniqueness } from './execute-keys.ts'
import { runRule } from './execute-rules.ts'
import { cell, fetchSamples, maskedColumns, type Wanted } from './execute-samples.ts'
import { type Counted, joinScans, runPushDown, runScan } from './execute-scan.ts'
import { openSession, type Session } from './execute-session.ts'
import { columnsOf } from './plan/columns.ts'
import { brokenOutcome, evaluate } from './plan/evaluate.ts'
import { type Decision, makePlan, type Plan } from './plan/plan.ts'
import { conditionOf, orphansWhere } from './plan/print.ts'
import { openRelation, type Relation } from './plan/relation.ts'
import { type FileStatistics, readStatistics } from './plan/statistics.ts'
import type { CheckResult, DatasetResult, SampleRow } from './result.ts'
import type { Source } from './source.ts'

export interface CheckDatasetsOptions {
  readonly contracts: readonly { readonly datasets: readonly DatasetContract[] }[]
  /** A source for every dataset of every contract. */
  readonly sources: ReadonlyMap<DatasetContract, Source>
  readonly engine: SqlEngine
  /** Failing rows to show per check, where the check does not say itself. */
  readonly samples: number
  readonly host: Pick<StepHost, 'log' | 'progress' | 'signal'>
  readonly clock: Pick<Clock, 'monotonic'>
}

/**
 * Answers every check of every dataset, in the order of the contracts.
 * @throws StepError when the data cannot be read or the engine gives up: that is no verdict.
 */
export async function checkDatasets(options: CheckDatasetsOptions): Promise<readonly DatasetResult[]> {
  const results: DatasetResult[] = []
  for (const contract of options.contracts) {
    const opened = new Map<DatasetContract, { session: Session; relation: Relation }>()
    for (const dataset of contract.datasets) opened.set(dataset, await open(dataset, options))
    const relations = new Map([...opened].map(([dataset, { relation }]) => [dataset.name, relation]))
    for (const [dataset, { session, relation }] of opened) {
      results.push(await checkDataset({ dataset, session, relation, relations, options }))
    }
  }
  return results
}

async function open(
  dataset: DatasetContract,
  { sources, engine, host, clock }: CheckDatasetsOptions,
): Promise<{ session: Session; relation: Relation }> {
  const source = sources.get(dataset)
  if (source === undefined) throw new Error(`no source for dataset ${dataset.name}`)
  const session = openSession({ engine, host, clock, source, name: dataset.name })
  const ask = async (...asked: Parameters<Session['ask']>) => (await session.ask(...asked)).rows
  return { session, relation: await openRelation(ask, engine.dialect, source, dataset) }
}

interface Checking {
  readonly dataset: DatasetContract
  readonly session: Session
  readonly relation: Relation
  readonly relations: ReadonlyMap<string, Relation>
  readonly options: CheckDatasetsOptions
}

async function checkDataset(checking: Checking): Promise<DatasetResult> {
  const { dataset, session, relation, relations, options } = checking
  const { dialect } = session.engine
  const statistics = await statisticsOf(checking)
  const plan = makePlan({ dataset, relation, statistics, dialect, relationOf: (name) => relations.get(name) })
  options.host.log('info', describePlan(dataset, plan))

  const samplesOf = (check: DataCheck) => check.samples ?? options.samples
  const mostSamples = (checks: readonly { readonly check: DataCheck }[]) =>
    Math.max(0, ...checks.map(({ check }) => samplesOf(check)))
  const scans = []
  for (const checks of plan.scans) scans.push(await runScan(session, relation, checks, mostSamples(checks)))
  const scan = joinScans(scans)
  const rows = statistics?.rows ?? scan.total ?? (await countRows(session, relation, undefined))

  const counted = new Map<DataCheck, Counted>(scan.counted)
  for (const row of plan.pushDown) {
    counted.set(row.check, await runPushDown(session, relation, row, rows, samplesOf(row.check)))
  }
  for (const check of plan.orphans) {
    counted.set(check.check, await runOrphans(session, relation, check, samplesOf(check.check)))
  }
  const keys = new Map<DataCheck, CountedKeys>()
  const masked = maskedColumns(dataset)
  for (const check of plan.keys) {
    keys.set(check.check, await runUniqueness(session, relation, check, samplesOf(check.check), masked))
  }

  const wanted = [
    ...[...plan.scans.flat(), ...plan.pushDown].map((row) => ({
      check: row.check,
      where: conditionOf(dialect, relation, row),
    })),
    ...plan.orphans.map((check) => ({ check: check.check, where: orphansWhere(dialect, relation, check) })),
  ].flatMap(({ check, where }): Wanted[] => {
    const found = counted.get(check)
    const failing = found !== undefined && 'failing' in found ? found : undefined
    return failing === undefined || failing.failing === 0 || samplesOf(check) === 0
      ? []
      : [{ check, where, places: failing.places }]
  })
  const samples = await fetchSamples(session, relation, dataset, wanted, samplesOf)

  const results = new Map<DataCheck, CheckResult>()
  for (const decision of plan.decided) results.set(decision.check, decidedResult(decision))
  for (const [check, found] of counted) results.set(check, countedResult(check, found, samples.get(check) ?? []))
  for (const [check, found] of keys) results.set(check, keyResult(check, found, masked))
  const datasets = rulesRelations(checking)
  for (const { check, sql } of plan.rules) results.set(check, await ruleResult(session, check, sql, datasets))
  const inOrder = dataset.checks.flatMap((check) => results.get(check) ?? [])
  return {
    dataset,
    source: relation.source,
    rows,
    results: rows === 0 ? [...inOrder, ...noRowsResult(dataset, inOrder)] : inOrder,
    rowsWithFailures: scan.rowsWithFailures ?? null,
    overlaps: scan.overlaps,
    queries: session.queries,
  }
}

/** Statistics of every column that a proof may need; `undefined` for formats that have none. */
async function statisticsOf({ dataset, session, relation }: Checking): Promise<FileStatistics | undefined> {
  if (relation.source.format !== 'parquet') return undefined
  const wanted = new Set(
    dataset.checks.flatMap(({ measure, filter }) => [
      ...(measure.kind === 'failingRows' ? columnsOf(measure.failing) : []),
      ...(measure.kind === 'duplicates' ? measure.key : []),
      ...(filter === undefined ? [] : columnsOf(filter)),
    ]),
  )
  const ask = async (...asked: Parameters<Session['ask']>) => (await session.ask(...asked)).rows
  return readStatistics(ask, session.engine.dialect, relation, wanted)
}

/** Datasets by the names that a rule may use: the contract's, and the physical one where it is no other's. */
function rulesRelations({ options, dataset, relations }: Checking): ReadonlyMap<string, Relation> {
  const own = options.contracts.find(({ datasets }) => datasets.includes(dataset))?.datasets ?? []
  const names = new Map<string, Relation>()
  for (const naming of ['physicalName', 'name'] as const) {
    for (const one of own) {
      const relation = relations.get(one.name)
      if (relation !== undefined) names.set(one[naming].toLowerCase(), relation)
    }
  }
  return names
}

function describePlan({ name }: DatasetContract, plan: Plan): string {
  const parts: readonly (readonly [number, string])[] = [
    [plan.decided.length, 'without reading a row'],
    [plan.pushDown.length, 'by push-down'],
    [plan.scans.flat().length, `in ${plan.scans.length === 1 ? 'one scan' : `${plan.scans.length} scans`}`],
    [plan.keys.length, 'of uniqueness'],
    [plan.orphans.length, 'of references'],
    [plan.rules.length, 'by SQL'],
  ]
  const told = parts.flatMap(([count, how]) => (count === 0 ? [] : [`${count} ${how}`]))
  return `${name}: ${told.length === 0 ? 'no check' : `checks: ${told.join(', ')}`}`
}

const NOTHING = { failingRows: null, rowsChecked: null, samples: [] } as const

function decidedResult(decision: Decision): CheckResult {
  const { check } = decision
  switch (decision.kind) {
    case 'skipped':
      return { ...NOTHING, check, outcome: 'skipped', value: null, answer: { by: 'none', reason: decision.reason } }
    case 'failed':
      return undecided(check, decision.message, decision.answer)
    case 'broken': {
      const { answer, message } = decision
      return { ...NOTHING, check, outcome: brokenOutcome(check), value: null, message, answer }
    }
    case 'measured': {
      const { answer, measured } = decision
      if (check.measure.kind === 'columnType') return { ...NOTHING, check, outcome: 'pass', value: null, answer }
      const failingRows = check.measure.kind === 'failingRows' ? measured.amount : null
      const { rowsChecked } = measured
      return { ...NOTHING, check, ...evaluate(check, measured), failingRows, rowsChecked, answer }
    }
  }
}

/** It is not known to hold, so it fails. */
function undecided(check: DataCheck, message: string, answer: CheckResult['answer']): CheckResult {
  return { ...NOTHING, check, outcome: 'fail', value: null, message, answer }
}

function countedResult(check: DataCheck, found: Counted, samples: readonly SampleRow[]): CheckResult {
  if (!('failing' in found)) return undecided(check, found.message, { by: 'none', reason: found.message })
  const { rowsChecked, query } = found
  const isCount = check.measure.kind === 'rowCount'
  const verdict = evaluate(check, { amount: isCount ? rowsChecked : found.failing, rowsChecked })
  const failingRows = isCount ? null : found.failing
  return { check, ...verdict, failingRows, rowsChecked, answer: { by: 'query', query }, samples }
}

function keyResult(check: DataCheck, found: CountedKeys, masked: ReadonlySet<string>): CheckResult {
  if (!('failing' in found)) return undecided(check, found.message, { by: 'none', reason: found.message })
  const { failing, rowsChecked, query } = found
  const key = check.measure.kind === 'duplicates' ? check.measure.key : []
  const samples = found.duplicated.map(({ values, rows }): SampleRow => {
    const cells = key.map((name, index) => cell({ name, masked: masked.has(name) }, values[index] ?? null))
    return [...cells, { column: 'count(*)', value: String(rows), masked: false }]
  })
  return {
    check,
    ...evaluate(check, { amount: failing, rowsChecked }),
    failingRows: failing,
    rowsChecked,
    excessRows: found.excess,
    duplicatedKeys: found.keys,
    answer: { by: 'query', query },
    samples,
  }
}

async function ruleResult(
  session: Session,
  check: DataCheck,
  sql: string,
  datasets: ReadonlyMap<string, Relation>,
): Promise<CheckResult> {
  const found = await runRule(session, sql, datasets)
  if (!('value' in found)) {
    const { message, query } = found
    return undecided(check, message, query === undefined ? { by: 'none', reason: message } : { by: 'query', query })
  }
  const verdict = evaluate(check, { amount: found.value, rowsChecked: null })
  return { ...NOTHING, check, ...verdict, answer: { by: 'query', query: found.query } }
}

/**
 * Without a row nothing was seen to hold. Unless the contract itself counts rows, and so says what it thinks of none,
 * that fails: a delivery that never came must not look like a clean one.
 */
function noRowsResult(dataset: DatasetContract, results: readonly CheckResult[]): CheckResult[] {
  const counts = results.some(({ check }) => check.measure.kind === 'rowCount' && check.filter === undefined)
  if (counts) return []
  const check: DataCheck = {
    id: 'has-rows',
    title: 'has rows',
    origin: 'library',
    dimension: 'completeness',
    severity: 'error',
    at: dataset.at,
    columns: [],
    measure: { kind: 'rowCount' },
    expectation: { unit: 'rows', must: { by: '>', value: 0 } },
  }
  const message = 'The dataset has no row and the contract has no rowCount rule that allows it.'
  const answer = { by: 'none', reason: message } as const
  return [{ ...NOTHING, check, outcome: 'fail', value: 0, rowsChecked: 0, message, answer }]
}
