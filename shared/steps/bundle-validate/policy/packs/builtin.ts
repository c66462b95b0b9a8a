import { recommended } from './recommended.ts'
import { regulatedBank } from './regulated-bank.ts'

/** The packs that come with this step, as the text that a file would hold, so that they can be copied and changed. */
export const builtinPacks: ReadonlyMap<string, string> = new Map([
  ['recommended', recommended],
  ['regulated-bank', regulatedBank],
])
