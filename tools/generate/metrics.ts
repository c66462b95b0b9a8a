import { existsSync, readdirSync } from 'node:fs'
import type { MetricSpec } from '../../shared/steps/model-gate/metrics/metric.ts'
import { inRoot } from '../root.ts'
import { HEADER } from './code.ts'

const FOLDER = 'shared/steps/model-gate/metrics'

/** Folders of metrics, with the type and the map that each has in the registry. */
const KINDS = [
  {
    folder: 'predictions',
    type: 'PredictionMetric',
    home: 'prediction-metric.ts',
    map: 'predictionMetrics',
    of: 'rows with labels',
  },
  { folder: 'returns', type: 'ReturnMetric', home: 'return-metric.ts', map: 'returnMetrics', of: 'time series' },
] as const

/** A metric with the folder and the file that it stands in. */
export interface FoundMetric {
  readonly folder: (typeof KINDS)[number]['folder']
  readonly file: string
  readonly metric: MetricSpec
}

/** Every file of the folders that exports a `metric`, in the order of names: the file of a metric is named after it. */
export async function findMetrics(): Promise<FoundMetric[]> {
  const found: FoundMetric[] = []
  for (const { folder } of KINDS) {
    // One after the other: they share most of what they import.
    for (const file of filesOf(folder)) {
      const { metric }: { readonly metric?: MetricSpec } = await import(`../../${FOLDER}/${folder}/${file}`)
      if (metric !== undefined) found.push({ folder, file, metric })
    }
  }
  for (const { folder, file, metric } of found) {
    if (file !== `${metric.name.replaceAll('_', '-')}.ts`)
      throw new Error(`${FOLDER}/${folder}/${file} holds the metric "${metric.name}".`)
  }
  return found
}

function filesOf(folder: string): string[] {
  const path = inRoot(FOLDER, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
}

/** `metrics/registry.ts` */
export function metricsCode(found: readonly FoundMetric[]): string {
  const kinds = KINDS.map((kind) => ({ ...kind, own: found.filter(({ folder }) => folder === kind.folder) })).filter(
    ({ own }) => own.length > 0,
  )
  const imports = [
    { path: 'metric.ts', line: `import type { MetricSpec } from './metric.ts'\n` },
    ...kinds.flatMap(({ type, home, own }) => [
      { path: home, line: `import type { ${type} } from './${home}'\n` },
      ...own.map(({ folder, file }) => ({
        path: `${folder}/${file}`,
        line: `import { metric as ${nameOf(file)} } from './${folder}/${file}'\n`,
      })),
    ]),
  ]
  const maps = kinds.map(
    ({ type, map, of, own }) => `
/** Every metric of ${of}, by name. */
export const ${map}: ReadonlyMap<string, ${type}> = new Map<string, ${type}>([
${own.map(({ file, metric }) => `  ['${metric.name}', ${nameOf(file)}],\n`).join('')}])
`,
  )
  const all = `
/** Every metric, by name. */
export const allMetrics: ReadonlyMap<string, MetricSpec> = new Map<string, MetricSpec>([
${kinds.map(({ map }) => `  ...${map},\n`).join('')}])
`
  return `${HEADER}${imports
    .sort((a, b) => (stem(a.path) < stem(b.path) ? -1 : 1))
    .map(({ line }) => line)
    .join('')}${maps.join('')}${all}`
}

/** Without the ending, as the imports are sorted. */
function stem(path: string): string {
  return path.slice(0, -'.ts'.length)
}

/** `roc-auc.ts` → `rocAuc` */
function nameOf(file: string): string {
  return stem(file).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
