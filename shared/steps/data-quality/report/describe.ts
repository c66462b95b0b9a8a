import {
  type Check,
  type FailOn,
  type Json,
  outcomeOf,
  StepError,
  type StepResult,
  sortFindings,
} from '../../../kernel/index.ts'
import type { Contract } from '../contract/contract.ts'
import type { outputs } from '../definition.ts'
import { dataQualityErrors } from '../errors.ts'
import type { CheckResult, DatasetResult } from '../result.ts'
import { expectedText, measuredText, plural } from './numbers.ts'
import * as section from './sections.ts'
import { shownFiles } from './shown.ts'
import { findingsOf } from './verdict.ts'

const NAMED_IN_HEADLINE = 3

/**
 * Makes the step's result of what was measured.
 * @throws StepError `NOTHING_CHECKED` when no check could be executed: such a gate would pass everything.
 */
export function describeResults(given: {
  readonly contracts: readonly Contract[]
  readonly results: readonly DatasetResult[]
  readonly failOn: FailOn
  readonly explain: boolean
  readonly workspace: string
  readonly engine: string
}): StepResult<typeof outputs> {
  const { contracts, results, failOn, explain, workspace, engine } = given
  const all = results.flatMap((dataset) => dataset.results)
  const tally = (outcome: CheckResult['outcome']) => all.filter((result) => result.outcome === outcome).length
  if (all.length === tally('skipped')) throw nothingChecked(contracts, all.length)

  const findings = sortFindings([...results.flatMap(findingsOf), ...contracts.flatMap((contract) => contract.findings)])
  const rows = results.reduce((sum, dataset) => sum + dataset.rows, 0)
  return {
    outcome: outcomeOf(findings, failOn),
    headline: headline(results, rows),
    checks: results.flatMap(reportChecks),
    findings,
    sections: [
      section.datasetSection(results),
      ...section.failureChart(results),
      ...section.sampleSections(results),
      ...section.overlapSection(results),
      section.dimensionSection(results),
      ...(explain ? section.explainSections(results, workspace) : []),
      section.fileSection(results, workspace),
      section.semanticsSection(),
    ],
    data: {
      engine,
      contracts: contracts.map(({ file, id, version, apiVersion, digest }) => ({
        file,
        id,
        version,
        apiVersion,
        digest,
      })),
      datasets: results.map((dataset) => datasetData(dataset, workspace)),
    },
    runFacts: { querySeconds: results.flatMap(({ queries }) => queries.map(({ seconds }) => seconds)) },
    outputs: { checks: all.length, failed: tally('fail'), warned: tally('warn'), skipped: tally('skipped'), rows },
  }
}

/** `2 of 41 checks fail on 3,000,000 rows: trades: price is present (12 rows), …` */
function headline(results: readonly DatasetResult[], rows: number): string {
  const all = results.flatMap(({ dataset, results: checks }) => checks.map((result) => ({ dataset, result })))
  const executed = all.filter(({ result }) => result.outcome !== 'skipped')
  const skipped = all.length === executed.length ? '' : `; ${all.length - executed.length} not executable`
  const scope = `${plural(rows, 'row')} of ${plural(results.length, 'dataset')}`
  const broken = executed.filter(({ result }) => result.outcome !== 'pass')
  if (broken.length === 0) {
    const checks = executed.length === 1 ? 'The one check holds' : `All ${plural(executed.length, 'check')} hold`
    return `${checks} on ${scope}${skipped}.`
  }
  const failed = broken.filter(({ result }) => result.outcome === 'fail')
  const verb = failed.length > 0 ? (failed.length === 1 ? 'fails' : 'fail') : broken.length === 1 ? 'warns' : 'warn'
  const worst = failed.length > 0 ? failed : broken
  const named = worst.slice(0, NAMED_IN_HEADLINE).map(({ dataset, result }) => {
    const measured = result.failingRows === null ? result.value : plural(result.failingRows, 'row')
    return `${dataset.name}: ${result.check.title}${measured === null ? '' : ` (${measured})`}`
  })
  const more = worst.length > named.length ? `, and ${worst.length - named.length} more` : ''
  return `${worst.length} of ${plural(executed.length, 'check')} ${verb} on ${scope}${skipped}: ${named.join(', ')}${more}.`
}

function reportChecks({ dataset, results }: DatasetResult): Check[] {
  return results.map((result) => {
    const measured = measuredText(result)
    const expected = expectedText(result.check.expectation, result.check.measure)
    return {
      id: `${dataset.name}/${result.check.id}`,
      title: result.check.title,
      group: dataset.name,
      severity: result.check.severity,
      outcome: result.outcome,
      at: result.check.at,
      ...(measured === undefined ? {} : { measured }),
      ...(expected === undefined ? {} : { expected }),
      ...(result.message === undefined ? {} : { message: result.message }),
    }
  })
}

function datasetData(result: DatasetResult, workspace: string): Json {
  const { dataset, source, rows, rowsWithFailures, overlaps } = result
  return {
    name: dataset.name,
    contract: { id: dataset.contractId, version: dataset.contractVersion },
    source: {
      pattern: source.pattern,
      format: source.format,
      bytes: source.bytes,
      files: shownFiles(result, workspace),
    },
    rows,
    rowsWithFailures,
    overlaps: overlaps.map(({ checks, rows: shared }) => ({ checks, rows: shared })),
    checks: result.results.map(checkData),
  }
}

function checkData({ check, ...result }: CheckResult): Json {
  return {
    id: check.id,
    title: check.title,
    origin: check.origin,
    dimension: check.dimension ?? null,
    severity: check.severity,
    columns: check.columns,
    outcome: result.outcome,
    unit: check.expectation.unit,
    value: result.value,
    failingRows: result.failingRows,
    rowsChecked: result.rowsChecked,
    excessRows: result.excessRows,
    duplicatedKeys: result.duplicatedKeys,
    message: result.message,
    answer: { ...result.answer },
    samples: result.samples.map((row) => row.map(({ column, value, masked }) => ({ column, value, masked }))),
  }
}

function nothingChecked(contracts: readonly Contract[], stated: number): StepError {
  const files = contracts.map((contract) => contract.file).join(', ')
  return new StepError(
    dataQualityErrors.NOTHING_CHECKED,
    `${files}: ${stated === 0 ? 'the contract states no check' : `none of the ${stated} checks can be executed`}, so nothing was decided.`,
    { hint: 'State at least one executable rule, e.g. "required: true" on a property or a rowCount quality rule.' },
  )
}
