import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { DEFECTS } from './generator/defects.ts'

test('the README lists what is planted', async () => {
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8')
  const cells = readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const start = cells.findIndex((row) => row.join() === 'table,what is wrong,times,check')
  const table = DEFECTS.map(({ dataset, what, times, check, alsoFoundBy, counted }) => {
    const shared = counted === undefined ? '' : ` (${counted} rows share a key)`
    const also = alsoFoundBy === undefined ? '' : ` and \`${alsoFoundBy}\``
    return [dataset, what, String(times), `\`${check}\`${also}${shared}`]
  })
  expect(cells.slice(start + 2)).toEqual(table)
})
