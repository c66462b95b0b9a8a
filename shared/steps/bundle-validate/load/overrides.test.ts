import { expect, test } from '@jest/globals'
import { entriesOf } from '../config/value.ts'
import { memoryFolder, sayings } from '../testing/bundle.ts'
import { readOverrides } from './overrides.ts'

const PATH = '.databricks/bundle/dev/variable-overrides.json'

async function read(text: string, path = PATH): Promise<[string[], string[]]> {
  const { overrides, findings } = await readOverrides(memoryFolder({ [path]: text }), ['dev', '..'])
  return [entriesOf(overrides.get('dev')).map(([name]) => name), sayings(findings)]
}

test('values of variables by their names, of the targets that are asked for', async () => {
  expect(await read('{"a": "x", "b": {"c": 1}}')).toEqual([['a', 'b'], []])
  expect(await read('{"a": "x"}', '.databricks/bundle/prod/variable-overrides.json')).toEqual([[], []])
})

test.each([
  ['{"a": "x",}', 1],
  ['{\n  // why\n  "a": "x"\n}', 2],
  ['a: x\n', 1],
  ['\uFEFF{"a": "x"}', 1],
  ['', 1],
])('%j is not JSON, which the Databricks CLI wants here', async (text, line) => {
  expect(await read(text)).toEqual([[], [`${PATH}:${line} yaml-invalid[dev] The overrides file is not valid JSON.`]])
})

test.each(['null', '[1]', '"a"'])('%s is no map', async (text) => {
  const message = 'The overrides file holds no map from variables to values.'
  expect(await read(text)).toEqual([[], [`${PATH}:1 yaml-invalid[dev] ${message}`]])
})

test('what the file holds is never quoted: it may be a secret', async () => {
  expect(JSON.stringify(await read('hunter2'))).not.toContain('hunter2')
})
