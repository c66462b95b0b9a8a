import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionStub, actionYaml } from './action.ts'
import { errorsPage } from './errors.ts'
import { extensionJson } from './extension.ts'
import { icon } from './icon.ts'
import { parseVersion } from './project.ts'
import { stepReadme, withStepTable } from './readme.ts'
import { sampleStep } from './sample-step.ts'
import { taskJson } from './task.ts'
import { taskProblems } from './task-rules.ts'

const version = parseVersion('2.3.4')
const task = JSON.parse(taskJson(sampleStep, version))
const action = parse(actionYaml(sampleStep))

describe('action.yml', () => {
  test('names inputs and outputs in kebab-case, with defaults as the runner passes them', () => {
    expect(action.inputs).toMatchObject({
      'plain-text': { required: false, default: 'a "quoted": default' },
      'some-path': { required: true },
      'many-lines': { default: 'one\ntwo' },
      'dry-run': { default: 'false' },
      'how-many': { default: '3' },
      'report-directory': { default: 'countersign-report' },
    })
    expect(action.inputs['api-key']).not.toHaveProperty('default')
    expect(Object.keys(action.outputs)).toEqual(['outcome', 'report-html', 'report-json', 'answer-given'])
    expect(action.runs).toEqual({ using: 'node24', main: 'index.js' })
  })

  test('its stub is two lines', () => {
    expect(actionStub(sampleStep)).toBe("import { run } from '../runtime/index.js'\nawait run('sample-step')\n")
  })
})

describe('task.json', () => {
  test('is good by the rules, on both handlers, at the version of the repository', () => {
    expect(taskProblems(task)).toEqual([])
    expect(Object.keys(task.execution)).toEqual(['Node24', 'Node20_1'])
    expect(task.version).toEqual({ Major: 2, Minor: 3, Patch: 4 })
  })

  test('names inputs in camelCase, and none of them is a filePath', () => {
    const types = task.inputs.map(({ name, type }: { name: string; type: string }) => [name, type])
    expect(Object.fromEntries(types)).toEqual({
      plainText: 'string',
      somePath: 'string',
      apiKey: 'string',
      manyLines: 'multiLine',
      oneOf: 'pickList',
      dryRun: 'boolean',
      howMany: 'string',
      ratio: 'string',
      reportDirectory: 'string',
    })
    expect(task.inputs[4].options).toEqual({ left: 'left', right: 'right' })
  })

  test('may set its outputs and no other variable', () => {
    const outputs = task.outputVariables.map(({ name }: { name: string }) => name)
    expect(outputs).toEqual(['outcome', 'reportHtml', 'reportJson', 'answerGiven'])
    expect(task.restrictions.settableVariables.allowed).toEqual(outputs)
  })

  test.each([
    ['a kebab-case input', { inputs: [{ ...task.inputs[0], name: 'plain-text' }] }, '/inputs/0/name'],
    ['an unknown key', { friendlyname: 'x' }, 'additional properties'],
    ['a long name', { friendlyName: 'x'.repeat(41) }, '/friendlyName'],
    ['a bad id', { id: 'f0c0e2a4' }, '/id'],
    ['a version as text', { version: { Major: '1', Minor: 0, Patch: 0 } }, '/version/Major'],
    ['a list without options', { inputs: [{ ...task.inputs[4], options: undefined }] }, '/inputs/0'],
    ['a default that is no option', { inputs: [{ ...task.inputs[4], defaultValue: 'up' }] }, 'none of its options'],
    ['an input twice', { inputs: [task.inputs[0], { ...task.inputs[0], name: 'plaintext' }] }, 'there twice'],
    ['a group that is not there', { groups: [] }, 'no group "report"'],
    ['a handler too few', { execution: { Node24: task.execution.Node24 } }, '/execution'],
  ])('the rules refuse %s', (_, change, complaint) => {
    expect(taskProblems(JSON.parse(JSON.stringify({ ...task, ...change }))).join('\n')).toContain(complaint)
  })

  test('a step whose task would not work is not generated', () => {
    expect(() => taskJson({ ...sampleStep, title: 'x'.repeat(40) }, version)).toThrow('/friendlyName')
  })
})

describe('the README of a step', () => {
  const readme = stepReadme(sampleStep, version)
  const snippets = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml ?? ''))

  test('shows a job for GitHub and steps for Azure Pipelines with inputs that exist', () => {
    const [github, azure] = snippets
    expect(github.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
    const step = github.jobs['sample-step'].steps[1]
    expect(step.uses).toMatch(/\/actions\/sample-step@v2\.3\.4$/)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
    expect(azure.steps[1]).toMatchObject({
      task: 'CountersignSample@2',
      inputs: { somePath: 'models/a b', dryRun: 'true' },
    })
  })

  test('leads to the page about the step, where there is one', () => {
    const page = '[docs/bundle-validate.md](../../docs/bundle-validate.md)'
    expect(stepReadme({ ...sampleStep, id: 'bundle-validate' }, version)).toContain(page)
    expect(readme).not.toContain('docs/sample-step.md')
  })

  test('lists every input, output, exit code, permission and limit', () => {
    for (const input of Object.keys(action.inputs)) expect(readme).toContain(`\`${input}\``)
    for (const output of Object.keys(action.outputs)) expect(readme).toContain(`\`${output}\``)
    for (const part of [
      'whole number from 1 to 9',
      '*required*',
      '| `4` |',
      '`pull-requests: write`',
      '- At most `3` of them.',
    ])
      expect(readme).toContain(part)
    expect(readme).toContain("--some-path 'models/a b'")
  })

  test('the table of steps stands between its markers, and nothing else changes', () => {
    const text = 'before\n<!-- steps:begin -->\nold\n<!-- steps:end -->\nafter\n'
    const table = withStepTable(text, [sampleStep])
    expect(table).toMatch(/^before\n<!-- steps:begin -->\n[\s\S]*\n<!-- steps:end -->\nafter\n$/)
    expect(table).toContain(
      '| [`sample-step`](actions/sample-step/README.md) | Is `it` \\| so? | `CountersignSample` |',
    )
    expect(withStepTable(table, [sampleStep])).toBe(table)
    expect(() => withStepTable('no markers', [sampleStep])).toThrow('steps:begin')
  })
})

test('the extension contributes each task with its folder', () => {
  const extension = JSON.parse(extensionJson([sampleStep], version))
  expect(extension.version).toBe('2.3.4')
  expect(extension.files).toEqual([{ path: 'SampleStep' }])
  expect(extension.contributions).toEqual([
    {
      id: 'SampleStep',
      type: 'ms.vss-distributed-task.task',
      targets: ['ms.vss-distributed-task.tasks'],
      properties: { name: 'SampleStep' },
    },
  ])
})

describe('docs/errors.md', () => {
  const kind = { code: 'ENGINE_GONE', exit: 3, doc: 'It went away.' } as const

  test('has a heading that the link of the error finds', () => {
    const page = errorsPage([{ folder: 'engines', kinds: [kind] }])
    expect(page).toContain('### ENGINE_GONE\n\nExit code 3: could not decide; safe to run again.\n\nIt went away.')
  })

  test('a code has one home', () => {
    const groups = [
      { folder: 'engines', kinds: [kind] },
      { folder: 'hosts', kinds: [kind] },
    ]
    expect(() => errorsPage(groups)).toThrow('ENGINE_GONE')
  })
})

test.each(['0.9.0', '1.0', 'v1.0.0', '1.0.0 '])('a version of "%s" makes no task', (text) => {
  expect(() => parseVersion(text)).toThrow('SemVer')
})

test.each([32, 128])('the icon is a PNG of %d × %d', (side) => {
  const png = icon(side)
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side])
  expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND')
})
