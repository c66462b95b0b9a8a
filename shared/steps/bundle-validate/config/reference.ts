/**
 * A reference, `${var.catalog}`, `${resources.jobs.train.tasks[0].task_key}`; the path is the first group. Any other
 * `${…}` is plain text, and so is `$${…}`. Grammar of the Databricks CLI (libs/dyn/dynvar/ref.go, since its pull
 * requests 6422 and 6484), in our own words.
 */
function reference(letter: string, digit: string): string {
  // One way only to read a name: of `(a+(b*c+)*)`, a brace that is never closed would try exponentially many. Likewise
  // of indexes, which stand behind the first name only where it is the last: of `(a(i)*)*(i)*`, it would try the square.
  const segment = `_*[${letter}][${letter}${digit}]*(?:[-_]+[${letter}${digit}]+)*`
  const indexes = '(?:\\[[0-9]+\\])*'
  return `(?<!\\$)\\$\\{(${segment}(?:(?:\\.${segment}${indexes})+|${indexes}))\\}`
}

const IN_ASCII = reference('A-Za-z', '0-9')
const IN_ANY_SCRIPT = reference('\\p{L}', '\\p{N}')
const FIRST_IN_ASCII = new RegExp(IN_ASCII)
/** Only where this is found can the two differ: inside of a reference there is no `$` and no brace. */
const BEYOND_ASCII = /\$\{[^${}\u0080-\uffff]*[\u0080-\uffff]/

/**
 * An expression around references, made for the text that it is to be used on. The letters of all scripts take
 * milliseconds to compile, as much as all else that a small bundle asks of an expression; hardly any name needs them.
 */
export function referencePattern(flags = '', around = (one: string) => one): (text: string) => RegExp {
  const inAscii = new RegExp(around(IN_ASCII), flags)
  let inAnyScript: RegExp | undefined
  return (text) => {
    if (!text.includes('${') || !BEYOND_ASCII.test(text)) return inAscii
    inAnyScript ??= new RegExp(around(IN_ANY_SCRIPT), `${flags}u`)
    return inAnyScript
  }
}

/** Finds the first reference of the text. */
export const firstReference: (text: string) => RegExp = referencePattern()
/** Finds each reference of the text. */
export const everyReference: (text: string) => RegExp = referencePattern('g')

/** Whether there is a reference in the text. */
export function holdsReference(text: string): boolean {
  return text.includes('${') && (FIRST_IN_ASCII.test(text) || firstReference(text).test(text))
}
