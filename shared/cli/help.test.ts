import { describe, expect, test } from '@jest/globals'
import { defineStep } from '../kernel/index.ts'
import { exampleCommand, generalHelp, stepHelp } from './help.ts'

const step = defineStep({
  id: 'sample',
  task: { name: 'Sample', id: '00000000-1111-4222-8333-444444444444' },
  title: 'Sample',
  summary: 'Is `it` so?',
  doc: `Asks [the page](https://example.com). ${'word '.repeat(60)}`,
  branding: { icon: 'check', color: 'green' },
  inputs: {
    somePath: { kind: 'path', label: 'Path', doc: 'A **path**.', required: true },
    oneOf: { kind: 'choice', values: ['left', 'right'], default: 'left', label: 'Side', doc: 'A side.' },
    dryRun: { kind: 'boolean', default: false, label: 'Dry run', doc: 'Only tells.' },
    howMany: { kind: 'integer', min: 1, max: 9, label: 'Count', doc: 'A count.' },
    many: { kind: 'lines', label: 'Many', doc: 'Many.', example: "it's a*" },
  },
  outputs: { theAnswer: { doc: 'The answer.' } },
  example: { 'some-path': 'models/a b', many: "it's" },
  load: () => Promise.reject(new Error('only its definition is of use')),
})

describe('the help of a step', () => {
  const help = stepHelp(step)

  test.each([
    'countersign sample: Is it so?',
    'Asks the page (https://example.com).',
    'Usage: countersign sample --some-path <path> [options]',
    '--one-of <left|right>',
    'A side. (one of left, right; default left)',
    '--dry-run[=true|false]',
    'A path. (required; path, relative to the workspace)',
    'A count. (whole number from 1 to 9)',
    'Many. (list, one item per line; repeat the flag for more)',
    '--report-directory <path>',
    'default countersign-report',
    'the-answer',
    'report-html',
    '--json',
  ])('says %s', (part) => expect(help).toContain(part))

  test('tells every exit code', () => expect(help.match(/^ {2}[0-4] {2}/gm)).toHaveLength(5))

  test('fits a terminal of 100 columns', () => {
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('its example survives a shell', () => {
    expect(exampleCommand(step)).toBe(`countersign sample --some-path 'models/a b' --many 'it'\\''s'`)
  })
})

test('the general help lists every step with its question', () => {
  expect(generalHelp([step], '1.2.3')).toMatch(/Countersign 1\.2\.3[\s\S]*\n {2}sample {2,}Is it so\?\n/)
})
