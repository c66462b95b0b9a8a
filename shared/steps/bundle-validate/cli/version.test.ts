import { describe, expect, test } from '@jest/globals'
import { meetsConstraint } from './version.ts'

describe('a version and a constraint', () => {
  test.each([
    ['1.13.0', '1.13.0', true],
    ['1.13.1', '1.13.0', false],
    ['1.13.0', '>= 0.250.0', true],
    ['0.249.9', '>= 0.250.0', false],
    ['0.250.0', '>=0.250.0, < 1.0.0', true],
    ['1.0.0', '>= 0.250.0, < 1.0.0', false],
    ['1.0.0', '>= 0.250.0, <= 1.0.0', true],
    ['1.0.0', '> 1.0.0', false],
    ['0.10.0', '> 0.9.0', true],
    ['1.13.0', '!= 1.13.0', false],
    ['1.13.7', '1.13.*', true],
    ['1.14.0', '1.13.*', false],
    ['1.14.0', '1.*', true],
    ['2.0.0', '!= 1.*', true],
    ['1.14.0', '!= 1.*', false],
    ['1.13.9', '> 1.13.*', false],
    ['1.14.0', '> 1.13.*', true],
    ['1.13.9', '<= 1.13.*', true],
    ['1.13.9', '< 1.13.*', false],
    ['1.13.0+abc', '>= 1.13.0', true],
  ])('%s against "%s": %s', (version, constraint, expected) => {
    expect(meetsConstraint(version, constraint)).toBe(expected)
  })

  test.each([
    ['1.13.0', '~> 1.13'],
    ['1.13.0', 'latest'],
    ['1.13.0', ''],
    ['1.13.0-rc1', '>= 1.0.0'],
    ['1.13.0', '>= 1.0.0-beta'],
    ['0.0.0-dev+0a1b', '>= 1.0.0'],
  ])('%s against "%s" is not judged', (version, constraint) => {
    expect(meetsConstraint(version, constraint)).toBeUndefined()
  })
})
