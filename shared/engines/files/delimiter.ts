const DELIMITERS = [',', ';', '\t', '|']

/** A tab for `.tsv`; otherwise the delimiter that the header line holds most often outside of quotes; a comma when it holds none. */
export function delimiterOf(file: string, head: Buffer): string {
  if (/\.tsv(\.\w+)?$/i.test(file)) return '\t'
  const line = headerLine(head)
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, '')
  const count = (delimiter: string) => unquoted.split(delimiter).length
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** The names in the header of a CSV file, as far as its head shows them whole. */
export function headerNames(head: Buffer, delimiter: string): readonly string[] {
  const line = headerLine(head)
  const fields = line.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${delimiter}])+`, 'g')) ?? []
  const isWhole = line.length < textOf(head).length
  return (isWhole ? fields : fields.slice(0, -1)).map((field) => {
    const name = field.trim()
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name
  })
}

function headerLine(head: Buffer): string {
  return /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(textOf(head))?.[0] ?? ''
}

/** Without the mark that some programs begin UTF-8 with. */
function textOf(head: Buffer): string {
  return head.toString('utf8').replace(/^\uFEFF/, '')
}
