import { describe, expect, test } from '@jest/globals'
import { bundleProblems, CHUNK_BYTES, ENTRY_BYTES } from './guards.ts'

const good = {
  'index.js': 'export const run = () => {}',
  '935.index.js': 'chunk',
  'licenses.txt': '@actions/core\nMIT\n',
  'package.json': '{"type":"module"}',
}

function problems(change: Readonly<Record<string, string>>, limit = 10 * CHUNK_BYTES, from = '/srv/countersign') {
  const files = Object.entries({ ...good, ...change }).map(([path, text]) => ({ path, content: Buffer.from(text) }))
  return bundleProblems(files, from, limit).join('\n')
}

describe('the guards of the build', () => {
  test('let a good bundle pass', () => expect(problems({})).toBe(''))

  test.each([
    ['an unresolved module', { 'index.js': 'x = eval("require")("./gone.js")' }, 'eval("require") for "./gone.js"'],
    ['an absolute path', { '935.index.js': '"/srv/countersign/lib/x.js"' }, 'absolute path /srv/countersign'],
    ['a native file', { 'build/duckdb.node': 'ELF' }, 'build/duckdb.node does not belong'],
    ['a stray asset', { 'xdg-open': '#!/bin/sh' }, 'xdg-open does not belong'],
    ['DuckDB in the bundle', { 'licenses.txt': 'yaml\nISC\n\n@duckdb/node-api\nMIT\n' }, 'DuckDB'],
    ['DuckDB imported', { 'index.js': 'import * as d from "@duckdb/node-api"' }, 'DuckDB'],
    ['a chunk that is too large', { '935.index.js': 'x'.repeat(CHUNK_BYTES + 1) }, `its limit is ${CHUNK_BYTES}`],
    ['examples of rules', { '935.index.js': "    bad: 'bundle:',\n".repeat(11) }, 'has the examples of 11 rules'],
    ['a start that loads too much', { 'index.js': 'x'.repeat(ENTRY_BYTES + 1) }, `its limit is ${ENTRY_BYTES}`],
  ])('refuse %s', (_, change, complaint) => expect(problems(change)).toContain(complaint))

  test('refuse a bundle that is too large in all, or lacks its licences', () => {
    expect(problems({}, 20)).toContain('its limit is 20')
    expect(bundleProblems([], '/x', 1).join('\n')).toContain('licenses.txt is missing')
  })

  test('find a path of Windows as strings and addresses hold it', () => {
    const from = 'C:\\work\\countersign'
    expect(problems({ 'index.js': '"C:\\\\work\\\\countersign\\\\lib"' }, undefined, from)).toContain('absolute path')
    expect(problems({ 'index.js': '"file:///C:/work/countersign/lib"' }, undefined, from)).toContain('absolute path')
  })
})
