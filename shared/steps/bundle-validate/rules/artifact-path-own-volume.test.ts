import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './artifact-path-own-volume.ts'

/** As Databricks CLI 1.12.1 says of a volume that is not there whether the bundle makes it. */
test.each([
  ['/Volumes/main/risk/wheels/x', 'risk', 1],
  ['/Volumes/main/risk/wheels', 'risk', 1],
  [`\${resources.volumes.v.volume_path}/x`, 'risk', 1],
  ['/Volumes/main/risk/wheels/x', `\${resources.schemas.s.name}`, 1],
  ['/Volumes/main/risk/wheels/x', 'other', 0],
  ['/Volumes/main/risk/others/x', 'risk', 0],
  ['/Workspace/main/risk/wheels', 'risk', 0],
])('%s beside a volume in %s', async (path, schema, count) => {
  const volume = `volumes: {v: {catalog_name: main, schema_name: "${schema}", name: wheels}}`
  const schemas = 'schemas: {s: {catalog_name: main, name: risk}}'
  const files = root(`workspace: {artifact_path: "${path}"}\nresources: {${volume}, ${schemas}}\n`)
  expect(await saidBy(rule, files)).toHaveLength(count)
})
