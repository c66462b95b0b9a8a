import { recommended } from './recommended.ts'
import { regulatedBank } from './regulated-bank.ts'

/**
 * The packs that come with this step, as the text that a file would hold, so that they can be copied and changed. The
 * step itself reads `data.ts`, which is generated from them.
 */
export const packTexts: ReadonlyMap<string, string> = new Map([
  ['recommended', recommended],
  ['regulated-bank', regulatedBank],
])
