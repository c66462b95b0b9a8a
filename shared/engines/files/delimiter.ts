const DELIMITERS = [',', ';', '\t', '|']

/** A tab for `.tsv`; otherwise the delimiter that the header line holds most often outside of quotes; a comma when it holds none. */
export function delimiterOf(file: string, head: Buffer): string {
  if (/\.tsv(\.\w+)?$/i.test(file)) return '\t'
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head.toString('utf8'))?.[0] ?? ''
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, '')
  const count = (delimiter: string) => unquoted.split(delimiter).length
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best))
}
