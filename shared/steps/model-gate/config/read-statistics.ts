import type { DocumentReader, Mapping } from '../../../documents/reader.ts'
import type { GateStatistics } from './gate.ts'

const STATISTICS_FIELDS = ['confidence', 'power', 'multiplicity', 'bootstrap', 'seed', 'looks'] as const
export const DEFAULT_STATISTICS: GateStatistics = {
  confidence: 0.95,
  power: 0.8,
  multiplicity: 'holm',
  bootstrap: 2000,
  seed: 20_260_901,
  looks: undefined,
}
const PATH = ['statistics']
const WHAT = 'the statistics'

/** The section `statistics`. */
export function readStatistics(reader: DocumentReader, root: Mapping): GateStatistics {
  if (root.statistics === undefined) return DEFAULT_STATISTICS
  const given = reader.mapping(root.statistics, PATH, 'The field "statistics"', STATISTICS_FIELDS)
  if (given === undefined) return DEFAULT_STATISTICS
  const standard = DEFAULT_STATISTICS
  return {
    confidence: reader.number(given, 'confidence', PATH, WHAT, { min: 0.8, max: 0.9999 }) ?? standard.confidence,
    power: reader.number(given, 'power', PATH, WHAT, { min: 0.5, max: 0.999 }) ?? standard.power,
    multiplicity: reader.choice(given, 'multiplicity', PATH, WHAT, ['holm', 'none'] as const) ?? standard.multiplicity,
    bootstrap:
      reader.number(given, 'bootstrap', PATH, WHAT, { min: 100, max: 100_000, whole: true }) ?? standard.bootstrap,
    seed: reader.number(given, 'seed', PATH, WHAT, { min: 0, max: 4_294_967_295, whole: true }) ?? standard.seed,
    looks: readLooks(reader, given),
  }
}

/** What `looks: ledger` names. */
const DEFAULT_LEDGER = 'model-gate.looks.jsonl'

/** `ledger`, a path, or a path and how many looks at one holdout are planned. */
function readLooks(reader: DocumentReader, given: Mapping): GateStatistics['looks'] {
  if (given.looks === undefined) return undefined
  const path = [...PATH, 'looks']
  if (typeof given.looks === 'string') {
    const ledger = reader.text(given, 'looks', PATH, WHAT)
    if (ledger === undefined) return undefined
    return { ledger: ledger === 'ledger' ? DEFAULT_LEDGER : ledger, planned: undefined, at: reader.at(path) }
  }
  const looks = reader.mapping(given.looks, path, 'The field "looks"', ['ledger', 'planned'])
  if (looks === undefined) return undefined
  const ledger = reader.requiredText(looks, 'ledger', path, 'the field "looks"')
  const planned = reader.number(looks, 'planned', path, 'the field "looks"', { min: 1, max: 10_000, whole: true })
  return ledger === undefined ? undefined : { ledger, planned, at: reader.at(path) }
}
