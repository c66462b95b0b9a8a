import { byCodeUnit } from '../kernel/index.ts'
import type { RunDataset } from './registry.ts'

/** In the order of {@link Run.datasets}: servers give them in none. */
export function sortDatasets(datasets: readonly RunDataset[]): readonly RunDataset[] {
  return [...datasets].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.digest, b.digest))
}
