import { CASTS } from './casts.ts'
import type { Golden } from './golden.ts'
import { LOGIC } from './logic.ts'
import { NUMBERS } from './numbers.ts'
import { PATTERNS } from './patterns.ts'
import { TEXTS } from './texts.ts'
import { TIMES } from './times.ts'

/** Every pinned meaning, of every file beside this one. */
export const GOLDEN: readonly Golden[] = [...LOGIC, ...TEXTS, ...PATTERNS, ...NUMBERS, ...CASTS, ...TIMES]
