import type { Outcome } from '../kernel/index.ts'
import { type Markup, markup } from './markup.ts'
import { THEMES } from './theme.ts'
import { VERDICT } from './words.ts'

/** Countersign's mark: a document and the second signature under it. */
export function brandMark(): Markup {
  return markup`<svg width="26" height="26" viewBox="0 0 26 26" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M6 2.5h9.5L21 8v13.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-17a2 2 0 0 1 2-2z"/><path d="M8 9.5h6M8 13h9"/><path d="M8 19c1.2-2.6 2.3-2.6 2.6-.9.3 1.5 1.2 1.3 2-.2.6 1.4 1.7 1.7 4.4.1"/></svg>`
}

const SHAPE: Readonly<Record<Outcome, string>> = {
  pass: 'M20 33.5l8.5 8.5L45 25',
  warn: 'M32 19v16M32 43.5v.5',
  fail: 'M23 23l18 18M41 23L23 41',
  inconclusive: 'M25.5 26a6.5 6.5 0 1 1 9.8 5.6c-2.2 1.3-3.3 2.6-3.3 5.100M32 44v.4',
}

/** The verdict as a stamp beside the word. */
export function verdictMark(outcome: Outcome): Markup {
  return markup`<svg width="64" height="64" viewBox="0 0 64 64" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="32" cy="32" r="28" stroke-width="3.5"/><path d="${SHAPE[outcome]}"/></svg>`
}

/** The verdict in the tab of the browser. */
export function favicon(outcome: Outcome): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"><circle cx="32" cy="32" r="31" fill="${THEMES.light[VERDICT[outcome].tone]}" stroke="none"/><path d="${SHAPE[outcome]}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
