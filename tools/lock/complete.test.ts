import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { inRoot } from '../root.ts'
import { completeLock, forgetUnchecked, type LockFile } from './complete.ts'

test('names the platform packages that a registry did not serve, and leaves the others as they are', () => {
  const before = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { 'tool-linux-x64-musl': '2.0.0', 'tool-darwin-arm64': '2.0.0', near: '1.0.0' },
      },
      'node_modules/tool-darwin-arm64': { version: '2.0.0', integrity: 'sha512-…' },
      'node_modules/tool/node_modules/near': { version: '1.0.0' },
    },
  }
  const { lock, added } = completeLock(before)
  expect(added).toEqual(['tool-linux-x64-musl'])
  expect(lock.packages).toEqual({
    ...before.packages,
    'node_modules/tool-linux-x64-musl': {
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  })
})

test('finds a package in a folder above', () => {
  const packages = {
    '': {},
    'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0' } },
    'node_modules/c': { version: '1.0.0' },
  }
  expect(completeLock({ packages }).added).toEqual([])
})

test('does not guess the platform of a package whose name tells none', () => {
  const packages = { '': { optionalDependencies: { puzzle: '1.0.0' } } }
  expect(() => completeLock({ packages })).toThrow('"puzzle" is missing')
})

test('forgets the optional packages that have no checksum, and nothing else', () => {
  const kept = {
    '': {},
    'node_modules/linked': { version: '1.0.0' },
    'node_modules/tool-linux-x64': { version: '2.0.0', optional: true, integrity: 'sha512-…' },
  }
  const packages = { ...kept, 'node_modules/tool-darwin-arm64': { version: '2.0.0', optional: true } }
  expect(forgetUnchecked({ packages })).toEqual({ packages: kept })
})

test('the lock file of the repository is complete, and records no download addresses', () => {
  const text = readFileSync(inRoot('package-lock.json'), 'utf8')
  const lock = JSON.parse(text) as LockFile
  expect(completeLock(lock).added).toEqual([])
  const { '': own, ...packages } = lock.packages
  const unchecked = Object.keys(packages).filter((path) => !packages[path]?.integrity?.startsWith('sha512-'))
  expect(unchecked).toEqual([])
  expect(text).not.toMatch(/"resolved":/)
})
