import type { Section } from '../../../../kernel/index.ts'
import type { Predictions } from '../../data/predictions.ts'
import { brierParts } from './brier-parts.ts'
import { confusionTables } from './confusion.ts'
import { errorHistogram, scoreHistograms } from './distributions.ts'
import { rankingCurves } from './ranking-curves.ts'
import { reliability } from './reliability.ts'

/**
 * The pictures that go with predictions, by what the task predicts. They explain and decide nothing, so rows that no
 * curve can be drawn of (one class only, say) leave it out: the rules say what is wrong with them.
 * @param confidence of two-sided intervals
 */
export function predictionCharts(rows: Predictions, confidence: number): Section[] {
  const charts = [
    () => rankingCurves(rows, confidence),
    () => reliability(rows, confidence),
    () => brierParts(rows),
    () => scoreHistograms(rows),
    () => errorHistogram(rows),
    () => confusionTables(rows),
  ]
  return charts.flatMap((draw) => {
    try {
      return draw()
    } catch (error) {
      if (error instanceof RangeError) return []
      throw error
    }
  })
}
