import { expect, test } from '@jest/globals'
import { listValue, textValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import { knownReferences } from './known-references.ts'

const text = (value: string) => textValue(value, NO_PLACES)

test('what is known is written, wherever it stands; all else stays', () => {
  const written = knownReferences(new Map([['bundle.git.branch', 'main']]), `\${bundle.git.`)
  const list = listValue(
    [text(`on \${bundle.git.branch}, $\${bundle.git.branch}`), text(`\${bundle.git.toString}`)],
    NO_PLACES,
  )
  expect(written(list)).toMatchObject({
    items: [{ value: `on main, $\${bundle.git.branch}` }, { value: `\${bundle.git.toString}` }],
  })
})

test('names of megabytes that many texts refer to do not fill the memory', () => {
  const written = knownReferences(new Map([['a.b', 'x'.repeat(1024 * 1024)]]), `\${a.`)
  const one = written(text(`\${a.b}`.repeat(10_000)))
  expect(one.kind === 'text' && one.value.length).toBeLessThan(17 * 1024 * 1024)
  expect(written(text(`\${a.b}`))).toMatchObject({ value: `\${a.b}` })
})
