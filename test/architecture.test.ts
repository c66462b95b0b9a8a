import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Which folders of `shared` a folder may import, itself aside. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  hosts: ['kernel'],
  network: ['kernel'],
  engines: ['kernel', 'network'],
  report: ['kernel'],
  documents: ['kernel'],
  forges: ['kernel'],
  databricks: ['kernel'],
  registries: ['kernel', 'network', 'databricks'],
  evidence: ['kernel'],
  statistics: ['kernel'],
  programs: ['kernel'],
  steps: [
    ...['kernel', 'documents', 'report', 'engines', 'registries', 'evidence', 'statistics', 'databricks', 'forges'],
    'programs',
  ],
  cli: ['kernel'],
  // The entries, which put everything together.
  '': ['kernel', 'hosts', 'report', 'steps', 'cli'],
}

/** The only files that name a real host or its toolkit. */
const TOOLKITS: Readonly<Record<string, readonly string[]>> = {
  '@actions/': ['shared/hosts/github.ts'],
  'azure-pipelines-task-lib': ['shared/hosts/azure.ts'],
  'shared/hosts/github.ts': ['shared/main-github.ts'],
  'shared/hosts/azure.ts': ['shared/main-azure.ts'],
  'shared/hosts/terminal.ts': ['shared/cli.ts'],
}

/** What makes a run depend on more than its inputs; the hosts and the clock give it to the rest. */
const AMBIENT = [
  ...['env', 'stdout', 'stderr', 'stdin', 'argv', 'exit', 'exitCode', 'hrtime'].map((name) => `process.${name}`),
  ...['Date.now', 'Math.random', 'performance.now', 'console.log', 'console.error', 'console.warn'],
]

/** Long enough for one idea; a longer file holds two. */
const MAX_LINES = 350

type Node = { readonly type: string; readonly [key: string]: unknown }

/** What is wrong with a source file of `shared`, by the rules of the house. `file` is relative to the repository. */
function violations(file: string, source: string): string[] {
  const found: string[] = []
  const isTest = file.endsWith('.test.ts')
  const complain = (what: string) => found.push(`${file}: ${what}`)
  const tree = parseSync(source, { syntax: 'typescript', target: 'es2022' }) as unknown as Node
  visit(tree, (node) => {
    const specifier = importOf(node)
    if (specifier !== undefined) for (const wrong of wrongImport(file, specifier, isTest)) complain(wrong)
    if (node.type.startsWith('ExportDefault')) complain('has a default export')
    if (node.type === 'ExportAllDeclaration' && file !== 'shared/kernel/index.ts') complain('re-exports a whole file')
    if (isTest || folderOf(file) === 'hosts') return
    const ambient = ambientOf(node)
    if (ambient !== undefined) complain(`reads ${ambient}, which only a host does`)
  })
  if (!isTest && source.split('\n').length > MAX_LINES) complain(`has more than ${MAX_LINES} lines`)
  if (/\/(utils?|helpers?|misc|common)\.ts$/.test(file)) complain('has a name that says nothing')
  return found
}

function wrongImport(file: string, specifier: string, isTest: boolean): string[] {
  const wrong: string[] = []
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier
  if (specifier.startsWith('.') && !/\.(ts|json)$/.test(specifier)) wrong.push(`imports ${specifier} without .ts`)
  // A test puts its subject together with whatever it needs, the memory host above all.
  if (isTest) return wrong
  for (const [toolkit, users] of Object.entries(TOOLKITS)) {
    if (target.startsWith(toolkit) && !users.includes(file)) wrong.push(`imports ${target}`)
  }
  if (!target.startsWith('shared/')) return wrong
  const [from, to] = [folderOf(file), folderOf(target)]
  // Reports name the version that made them.
  if (to === '' && target !== 'shared/version.ts' && from !== '') wrong.push(`imports the entry ${target}`)
  else if (to !== '' && from !== to && MAY_IMPORT[from]?.includes(to) !== true) wrong.push(`imports ${target}`)
  const [step, otherStep] = [stepOf(file), stepOf(target)]
  if (step !== undefined && otherStep !== undefined && step !== otherStep) wrong.push(`imports the step ${otherStep}`)
  return wrong
}

function folderOf(file: string): string {
  return /^shared\/([^/]+)\//.exec(file)?.[1] ?? ''
}

function stepOf(file: string): string | undefined {
  return /^shared\/steps\/([^/]+)\//.exec(file)?.[1]
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node && typeof node.type === 'string') see(node as Node)
  for (const child of Object.values(node)) visit(child, see)
}

/** The module that a node imports, statically, dynamically or to export it again. */
function importOf(node: Node): string | undefined {
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return text(node.source)
  if (node.type !== 'CallExpression' || (node.callee as Node).type !== 'Import') return undefined
  const [argument] = node.arguments as { expression: unknown }[]
  return text(argument?.expression)
}

/** A global that makes a run depend on its surroundings, as `process.env`. */
function ambientOf(node: Node): string | undefined {
  if (node.type === 'NewExpression') {
    const isNow = name(node.callee) === 'Date' && ((node.arguments as unknown[] | null) ?? []).length === 0
    return isNow ? 'new Date()' : undefined
  }
  // `const { env } = process` is the same by another name.
  if (node.type === 'VariableDeclarator' && name(node.init) === 'process') return 'process'
  if (node.type !== 'MemberExpression') return undefined
  const property = node.property as Node
  const member = `${name(node.object)}.${property.type === 'Computed' ? text(property.expression) : name(property)}`
  return AMBIENT.includes(member) ? member : undefined
}

function name(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as { type?: string; value?: unknown }
  return type === 'Identifier' && typeof value === 'string' ? value : undefined
}

function text(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as { type?: string; value?: unknown }
  return type === 'StringLiteral' && typeof value === 'string' ? value : undefined
}

function sources(): string[] {
  return readdirSync(join(root, 'shared'), { recursive: true, encoding: 'utf8' })
    .map((file) => `shared/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort()
}

describe('the house', () => {
  test('keeps its rules', () => {
    const files = sources()
    expect(files).toContain('shared/kernel/run-step.ts')
    expect(files.flatMap((file) => violations(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test('has a rule for each of its folders', () => {
    const folders = new Set(sources().map(folderOf))
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  test.each([
    ['shared/kernel/a.ts', `import { x } from '../hosts/memory.ts'`, 'imports shared/hosts/memory.ts'],
    ['shared/kernel/a.ts', `import type { X } from '../report/json.ts'`, 'imports shared/report/json.ts'],
    ['shared/report/a.ts', `import { x } from '../engines/engine.ts'`, 'imports shared/engines/engine.ts'],
    ['shared/hosts/a.ts', `import { x } from '../steps/registry.ts'`, 'imports shared/steps/registry.ts'],
    ['shared/steps/x/a.ts', `const h = await import('../../hosts/clock.ts')`, 'imports shared/hosts/clock.ts'],
    ['shared/steps/x/a.ts', `import { x } from '../y/run.ts'`, 'imports the step y'],
    ['shared/steps/x/a.ts', `export { x } from '../../main.ts'`, 'imports the entry shared/main.ts'],
    ['shared/main.ts', `import { x } from './hosts/github.ts'`, 'imports shared/hosts/github.ts'],
    ['shared/hosts/b.ts', `import * as core from '@actions/core'`, 'imports @actions/core'],
    [
      'shared/hosts/b.ts',
      `import tl from 'azure-pipelines-task-lib/task.js'`,
      'imports azure-pipelines-task-lib/task.js',
    ],
    ['shared/kernel/a.ts', `import { x } from './finding.js'`, 'imports ./finding.js without .ts'],
    ['shared/kernel/a.ts', `export default 1`, 'has a default export'],
    ['shared/kernel/a.ts', `export default function x() {}`, 'has a default export'],
    ['shared/steps/x/a.ts', `export * from './b.ts'`, 're-exports a whole file'],
    ['shared/steps/x/a.ts', `const y = process.env.HOME`, 'reads process.env, which only a host does'],
    ['shared/steps/x/a.ts', `const y = process['env']`, 'reads process.env, which only a host does'],
    ['shared/steps/x/a.ts', `const { env } = process`, 'reads process, which only a host does'],
    ['shared/cli.ts', `process.stdout.write('x')`, 'reads process.stdout, which only a host does'],
    ['shared/steps/x/a.ts', `const t = Date.now()`, 'reads Date.now, which only a host does'],
    ['shared/steps/x/a.ts', `const t = new Date()`, 'reads new Date(), which only a host does'],
    ['shared/steps/x/a.ts', `const r = Math.random()`, 'reads Math.random, which only a host does'],
    ['shared/steps/x/a.ts', `console.log('x')`, 'reads console.log, which only a host does'],
    ['shared/steps/x/utils.ts', `const x = 1`, 'has a name that says nothing'],
  ])('would notice in %s: %s', (file, source, what) => {
    expect(violations(file, source)).toEqual([`${file}: ${what}`])
  })

  test('would notice a file that holds too much', () => {
    expect(violations('shared/report/a.ts', '\n'.repeat(MAX_LINES))).toEqual([
      'shared/report/a.ts: has more than 350 lines',
    ])
  })

  test.each([
    ['shared/hosts/github.ts', `import * as core from '@actions/core'; process.env.X = '1'`],
    ['shared/hosts/memory.ts', `import { x } from './secrets.ts'; import { y } from '../kernel/index.ts'`],
    [
      'shared/steps/x/run.ts',
      `import { x } from '../../engines/engine.ts'; const d = new Date(0); const p = process.platform`,
    ],
    ['shared/steps/x/run.test.ts', `import { memoryHost } from '../../hosts/memory.ts'`],
    ['shared/kernel/index.ts', `export * from './error.ts'`],
    ['shared/report/a.ts', `import { VERSION } from '../version.ts' // process.env, Date.now()`],
  ])('has nothing against %s: %s', (file, source) => {
    expect(violations(file, source)).toEqual([])
  })
})
