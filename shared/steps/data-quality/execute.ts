import type { SqlEngine } from '../../engines/engine.ts'
import type { Source } from '../../engines/files/source.ts'
import type { Clock, StepHost } from '../../kernel/index.ts'
import type { DataCheck, DatasetContract } from './check.ts'
import { type CountedKeys, countRows, runOrphans, runUniqueness } from './execute-keys.ts'
import { countedResult, decidedResult, keyResult, noRowsResult, ruleResult } from './execute-results.ts'
import { runRule } from './execute-rules.ts'
import { fetchSamples, type Wanted } from './execute-samples.ts'
import { type Counted, joinScans, runPushDown, runScan } from './execute-scan.ts'
import { openSession, type Session } from './execute-session.ts'
import { maskedColumns } from './masked.ts'
import { columnsOf } from './plan/columns.ts'
import { refuseHoles } from './plan/holes.ts'
import { makePlan, type Plan } from './plan/plan.ts'
import { conditionOf, orphansWhere } from './plan/print.ts'
import { openRelation, type Relation } from './plan/relation.ts'
import { type FileStatistics, readStatistics } from './plan/statistics.ts'
import type { CheckResult, DatasetResult } from './result.ts'

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
    // A rule reads its neighbours too, so one masked column makes the whole contract's queries discreet.
    const masked = contract.datasets.some((dataset) => maskedColumns(dataset).size > 0)
    for (const dataset of contract.datasets) opened.set(dataset, await open(dataset, masked, options))
    const relations = new Map([...opened].map(([dataset, { relation }]) => [dataset.name, relation]))
    for (const [dataset, { session, relation }] of opened) {
      results.push(await checkDataset({ dataset, session, relation, relations, options }))
    }
  }
  return results
}

async function open(
  dataset: DatasetContract,
  masked: boolean,
  { sources, engine, host, clock }: CheckDatasetsOptions,
): Promise<{ session: Session; relation: Relation }> {
  const source = sources.get(dataset)
  if (source === undefined) throw new Error(`no source for dataset ${dataset.name}`)
  const session = openSession({ engine, host, clock, source, name: dataset.name, discreet: masked })
  const ask = async (...asked: Parameters<Session['ask']>) => (await session.ask(...asked)).rows
  await refuseHoles(ask, engine.dialect, source)
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
    if (found === undefined || !('failing' in found) || found.failing === 0 || samplesOf(check) === 0) return []
    return countedResult(check, found, []).outcome === 'pass' ? [] : [{ check, where, places: found.places }]
  })
  const samples = await fetchSamples(session, relation, dataset, wanted, samplesOf)

  const results = new Map<DataCheck, CheckResult>()
  for (const decision of plan.decided) results.set(decision.check, decidedResult(decision))
  for (const [check, found] of counted) results.set(check, countedResult(check, found, samples.get(check) ?? []))
  for (const [check, found] of keys) results.set(check, keyResult(check, found, masked))
  const datasets = rulesRelations(checking)
  for (const { check, sql } of plan.rules) results.set(check, ruleResult(check, await runRule(session, sql, datasets)))
  const inOrder = dataset.checks.flatMap((check) => results.get(check) ?? [])
  return {
    dataset,
    source: relation.source,
    rows,
    results: rows === 0 ? [...inOrder, ...noRowsResult(dataset, inOrder)] : inOrder,
    rowsWithFailures: scan.rowsWithFailures ?? null,
    overlaps: scan.overlaps,
    queries: session.queries,
    untold: relation.untold ?? new Set(),
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
