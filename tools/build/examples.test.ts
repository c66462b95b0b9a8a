import { expect, test } from '@jest/globals'
import { withoutExamples } from './examples.ts'

function less(text: string, path = '7.index.js'): string {
  return String(withoutExamples([{ path, content: Buffer.from(text) }])[0]?.content)
}

const rule = (bad: string, good: string) => `const rule = {
    id: 'a',
    bad: ${bad},
    good: ${good},
    check: () => [],
};
`

test('the examples of a rule are left out, and nothing else', () => {
  const text = rule(`\`bundle:\n  name: a \\\`b\\\` \\\${var.c} $d\n\``, "'bundle:\\n  name: \\'a\\'\\n'")
  expect(less(text)).toBe(rule("''", "''"))
})

test.each([
  ['a text that something is put into', rule(`\`bundle:\n  name: \${name}\n\``, "'bundle:\\n'")],
  ['what is made of another text', rule("base.replace('a', 'b')", 'base')],
  ['what is no bundle', rule('`a IS NULL`', '`b`')],
  ['one alone', "const a = {\n    bad: 'bundle:',\n    says: 'a',\n};\n"],
])('%s stays', (_, text) => expect(less(text)).toBe(text))

test('what is no code stays', () => {
  const text = rule("'bundle:'", "'bundle:'")
  expect(less(text, 'licenses.txt')).toBe(text)
})
