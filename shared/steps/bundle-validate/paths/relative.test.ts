import { expect, test } from '@jest/globals'
import { bundleFrom } from '../testing/bundle.ts'
import { pathFrom } from './relative.ts'

test.each([
  ['a.py', '', 'a.py'],
  ['../fraud/a.py', '', 'a.py'],
  ['../fraud', '', ''],
  ['../../ml/fraud/a.py', '', 'a.py'],
  ['../../ml/rates/a.py', '', '../rates/a.py'],
  ['../rates/a.py', '', '../rates/a.py'],
  ['../fraud/a.py', 'jobs/', 'fraud/a.py'],
  ['../../fraud/a.py', 'jobs/', 'a.py'],
  ['..', '', '..'],
  ['../../..', '', '../../..'],
])('in ml/fraud, %s of a file in "%s" is %s', async (written, directory, expected) => {
  const bundle = await bundleFrom({ 'databricks.yml': 'bundle: {name: f}\n' })
  const nested = { folder: { ...bundle.folder, prefix: 'ml/fraud' } }
  expect(pathFrom(nested, { file: `ml/fraud/${directory}databricks.yml` }, written)).toBe(expected)
})
