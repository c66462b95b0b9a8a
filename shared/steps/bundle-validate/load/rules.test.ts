import { describe, expect, test } from '@jest/globals'
import { rule as cliVersion } from '../rules/cli-version-constraint-invalid.ts'
import { rule as computeId } from '../rules/compute-id-deprecated.ts'
import { rule as environments } from '../rules/environments-and-targets.ts'
import { rule as fileUnreadable } from '../rules/file-unreadable.ts'
import { rule as filesClash } from '../rules/files-clash.ts'
import { rule as doubleStar } from '../rules/include-double-star.ts'
import { rule as ignored } from '../rules/include-ignored.ts'
import { rule as notFound } from '../rules/include-not-found.ts'
import { rule as outside } from '../rules/include-outside-workspace.ts'
import { rule as patternInvalid } from '../rules/include-pattern-invalid.ts'
import { rule as wrongType } from '../rules/include-wrong-type.ts'
import { rule as several } from '../rules/several-resources-in-file.ts'
import { rule as document } from '../rules/yaml-document-ignored.ts'
import { rule as yamlInvalid } from '../rules/yaml-invalid.ts'
import { rule as keyDuplicate } from '../rules/yaml-key-duplicate.ts'
import { bundleFrom } from '../testing/bundle.ts'

const rules = [computeId, environments, fileUnreadable, filesClash, doubleStar, ignored, notFound, outside]
rules.push(patternInvalid, wrongType, several, document, yamlInvalid, keyDuplicate)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its bad example, and only that', async () => {
    expect(new Set((await bundleFrom(rule.bad)).findings.map((finding) => finding.rule.id))).toEqual(new Set([id]))
    expect((await bundleFrom(rule.good)).findings).toEqual([])
  })
})

test.each([
  ['1.2.3', true],
  ['>= 0.250.0', true],
  ['>=0.250.0', true],
  ['0.250.*', true],
  ['1.*', true],
  ['1.2.3-beta', true],
  ['>= 0.250.0, <= 1.0.0', true],
  ['>= 0.250.0,<= 1.0.0', false],
  ['~> 1.0.0', false],
  ['1.2', false],
  ['latest', false],
  ['>= 1.0.0, < 2.0.0, != 1.5.0', false],
])('the version constraint "%s": %j', async (constraint, valid) => {
  const bundle = await bundleFrom(`bundle:\n  databricks_cli_version: "${constraint}"\n`)
  expect([...(cliVersion.checkBundle?.(bundle) ?? [])]).toHaveLength(valid ? 0 : 1)
})

test('the examples of the version constraint', async () => {
  expect([...(cliVersion.checkBundle?.(await bundleFrom(cliVersion.bad)) ?? [])]).toHaveLength(1)
  expect([...(cliVersion.checkBundle?.(await bundleFrom(cliVersion.good)) ?? [])]).toEqual([])
})

test.each([
  ['resources/**/*.yml', ['"resources/a.yml" and 1 more']],
  ['**/*.yml', ['"resources/jobs/b.yml" and 1 more']],
  ['resources/jobs/**', ['"resources/jobs/deep/c.yml"']],
  ['resources/jobs/deep/**.yml', []],
  ['resources/**/b.yml', []],
  ['nowhere/**/*.yml', []],
])('what the include %s leaves out', async (pattern, expected) => {
  const files = {
    'databricks.yml': `include: ["${pattern}"]\n`,
    ...Object.fromEntries(
      ['a.yml', 'jobs/b.yml', 'jobs/deep/c.yml', 'jobs/deep/d.md'].map((path) => [`resources/${path}`, '']),
    ),
  }
  const findings = (await bundleFrom(files)).findings.filter(({ rule }) => rule === doubleStar)
  expect(findings.map(({ message }) => /so (.*) is not included/.exec(message)?.[1])).toEqual(expected)
})

test('what another pattern includes is not left out', async () => {
  const files = { 'databricks.yml': 'include: ["r/**/*.yml", "r/*.yml"]\n', 'r/a.yml': '', 'r/b/c.yml': '' }
  expect((await bundleFrom(files)).findings).toEqual([])
})
