import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { StepDefinition } from '../../shared/kernel/index.ts'
import { packTexts } from '../../shared/steps/bundle-validate/policy/packs/builtin.ts'
import { inRoot } from '../root.ts'
import { actionStub, actionYaml } from './action.ts'
import { registryCode, versionCode } from './code.ts'
import { findErrors, findSteps } from './definitions.ts'
import { errorsPage } from './errors.ts'
import { extensionJson, extensionOverview } from './extension.ts'
import { icon } from './icon.ts'
import { findMetrics, metricsCode } from './metrics.ts'
import { metricsPage } from './metrics-page.ts'
import { taskFolder } from './names.ts'
import { packsCode } from './packs.ts'
import { projectVersion, type Version } from './project.ts'
import { stepReadme, withStepTable } from './readme.ts'
import { findRules, rulesCode, rulesPage } from './rules.ts'
import { taskJson, taskStub } from './task.ts'
import { validatorCode } from './validator.ts'
import { WORKER, workerCode } from './worker.ts'

/** A file that is made from the definitions; `path` is relative to the repository. */
export interface GeneratedFile {
  readonly path: string
  readonly content: string | Buffer
}

/** Schemas of others by which files are validated. */
const STANDARDS = ['odcs-v3.1.0', 'odcs-v3.0.2'].map(
  (name) => `shared/steps/data-quality/contract/schemas/${name}.schema.json`,
)

const TASK_ICON_SIDE = 32 // azure-devops-docs: "32x32 icon.png"
const EXTENSION_ICON_SIDE = 128 // azure-devops-docs, extension manifest: `icons.default`

/** Every generated file of the repository, as it should be. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const [found, errors, rules] = [await findSteps(), await findErrors(), await findRules()]
  const metrics = await findMetrics()
  const version = projectVersion()
  const definitions = found.map(({ definition }) => definition)
  return [
    ...(await Promise.all(definitions.map((definition) => stepFiles(definition, version)))).flat(),
    { path: 'ado-tasks/vss-extension.json', content: extensionJson(definitions, version) },
    { path: 'ado-tasks/overview.md', content: extensionOverview(definitions) },
    { path: 'ado-tasks/icon.png', content: icon(EXTENSION_ICON_SIDE) },
    { path: 'shared/steps/registry.ts', content: registryCode(found) },
    { path: 'shared/version.ts', content: versionCode(version) },
    ...STANDARDS.map((schema) => ({
      path: schema.replace(/[.]schema[.]json$/, '.validator.ts'),
      content: validatorCode(schema),
    })),
    { path: 'shared/steps/bundle-validate/rules/registry.ts', content: rulesCode(rules) },
    { path: 'shared/steps/bundle-validate/policy/packs/data.ts', content: packsCode(packTexts) },
    { path: 'docs/bundle-rules.md', content: rulesPage(rules) },
    { path: 'shared/steps/model-gate/metrics/registry.ts', content: metricsCode(metrics) },
    { path: WORKER.replace(/[.]ts$/, '-source.ts'), content: workerCode(WORKER) },
    { path: 'docs/model-metrics.md', content: metricsPage(metrics.map(({ metric }) => metric)) },
    { path: 'docs/errors.md', content: errorsPage(errors) },
    { path: 'README.md', content: withStepTable(readFileSync(inRoot('README.md'), 'utf8'), definitions) },
  ]
}

async function stepFiles(definition: StepDefinition, version: Version): Promise<GeneratedFile[]> {
  const action = `actions/${definition.id}`
  const task = taskFolder(definition.id, version.major)
  return [
    { path: `${action}/action.yml`, content: actionYaml(definition) },
    { path: `${action}/README.md`, content: stepReadme(definition, version) },
    { path: `${action}/index.js`, content: actionStub(definition) },
    { path: `${task}/task.json`, content: taskJson(definition, version) },
    { path: `${task}/index.js`, content: taskStub(definition) },
    { path: `${task}/icon.png`, content: icon(TASK_ICON_SIDE) },
    ...((await definition.schemas?.()) ?? []).map(({ file, schema }) => ({
      path: file,
      content: `${JSON.stringify(schema, null, 2)}\n`,
    })),
  ]
}

/** The files under `directory` that are missing or are not what they should be. */
export function staleFiles(files: readonly GeneratedFile[], directory: string): string[] {
  return files.filter(({ path, content }) => !isCurrent(join(directory, path), content)).map(({ path }) => path)
}

/** Writes those that changed; returns their paths. */
export function writeFiles(files: readonly GeneratedFile[], directory: string): string[] {
  const stale = files.filter(({ path, content }) => !isCurrent(join(directory, path), content))
  for (const { path, content } of stale) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    rmSync(file, { force: true })
    writeFileSync(file, content)
  }
  return stale.map(({ path }) => path)
}

function isCurrent(file: string, content: string | Buffer): boolean {
  try {
    return readFileSync(file).equals(Buffer.from(content))
  } catch {
    return false
  }
}
