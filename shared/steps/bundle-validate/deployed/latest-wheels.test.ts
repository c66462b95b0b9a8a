import { expect, test } from '@jest/globals'
import { latestWheels } from './latest-wheels.ts'

/** As Databricks CLI 1.12.1 chooses. */
test.each([
  ['digits are numbers', ['p-1.0.9-py3-none-any.whl', 'p-1.0.10-py3-none-any.whl'], ['p-1.0.10-py3-none-any.whl']],
  ['what is longer is later', ['p-1.0+5-py3-none-any.whl', 'p-1.0-py3-none-any.whl'], ['p-1.0+5-py3-none-any.whl']],
  [
    'the latest stands where the first did',
    ['d/p-1-py3-none-any.whl', 'd/a.txt', 'd/q-1-1-py3-none-any.whl', 'd/p-2-py3-none-any.whl'],
    ['d/p-2-py3-none-any.whl', 'd/a.txt', 'd/q-1-1-py3-none-any.whl'],
  ],
  [
    'what is no wheel stays',
    ['a-1.jar', 'a-2.jar', 'p-1.whl', 'p-2.whl'],
    ['a-1.jar', 'a-2.jar', 'p-1.whl', 'p-2.whl'],
  ],
])('%s', (_, paths, expected) => {
  expect(latestWheels(paths)).toEqual(expected)
})
