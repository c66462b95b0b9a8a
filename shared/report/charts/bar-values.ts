import type { Bar } from '../../kernel/index.ts'
import { formatNumber } from '../text.ts'

/** How a value is shown: as the step says it, else the number. */
export function valueText(bar: Bar): string {
  return bar.text ?? formatNumber(bar.value)
}

/** The largest size, by which all are scaled; 1 when nothing has a size. */
export function largestBar(bars: readonly Bar[]): number {
  return bars.reduce((top, bar) => Math.max(top, barSize(bar)), 0) || 1
}

/** What has no size (negative, not a number) has no bar; its value is still written beside it. */
export function barSize(bar: Bar): number {
  return Number.isFinite(bar.value) ? Math.max(0, bar.value) : 0
}
