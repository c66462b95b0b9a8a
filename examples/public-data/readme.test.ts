import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'

test.each(['eurofxref-hist.csv', 'germancredit.csv'])('%s is, byte for byte, what the README names', async (name) => {
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8')
  const data = await readFile(new URL(`data/${name}`, import.meta.url))
  expect(readme).toContain(createHash('sha256').update(data).digest('hex'))
})
