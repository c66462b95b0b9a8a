import type { ModelColumns, Predictions } from '../../data/predictions.ts'

/** What is drawn of each model, the candidate first. */
export function byModel<T>(
  { candidate, champion }: Predictions,
  of: (model: ModelColumns) => T,
): { readonly label: 'candidate' | 'champion'; readonly value: T }[] {
  return [
    { label: 'candidate' as const, value: of(candidate) },
    ...(champion === undefined ? [] : [{ label: 'champion' as const, value: of(champion) }]),
  ]
}
