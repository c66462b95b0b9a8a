import { placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { alsoAt, referenceOf } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'artifact-path-own-volume',
  severity: 'note',
  cliParity: 'stricter',
  title: 'Artifacts are uploaded to a volume that the bundle itself makes',
  why: 'The Databricks CLI wants the volume of `workspace.artifact_path` to be there before it deploys anything, so the first deployment to a workspace fails: without the volume nothing is deployed, and the volume is not either. Deploy once without the `artifact_path`, or make the volume elsewhere. Where it exists already, all is well.',
  bad: `bundle:
  name: risk
workspace:
  artifact_path: /Volumes/main/risk/wheels/fraud
resources:
  volumes:
    wheels:
      catalog_name: main
      schema_name: risk
      name: wheels
`,
  good: `bundle:
  name: risk
workspace:
  artifact_path: /Volumes/main/platform/wheels/fraud
resources:
  volumes:
    reports:
      catalog_name: main
      schema_name: risk
      name: reports
`,
  *checkTarget({ config }) {
    const value = valueAt(config, ['workspace', 'artifact_path'])
    const written = value?.kind === 'text' ? value.value : ''
    const referred = OWN_PATH.exec(written)?.[1]
    const [, top, ...names] = written.split('/')
    const own = resourcesOf(config, 'volumes').find((volume) => {
      return referred === undefined ? top === 'Volumes' && isVolume(volume.value, names) : volume.key === referred
    })
    if (own === undefined) return
    yield {
      message: `"workspace.artifact_path" is in the volume "${own.key}", which this bundle makes: it has to be there before the first deployment.`,
      at: placeOf(value),
      path: ['workspace', 'artifact_path'],
      related: alsoAt(own.value, `The volume "${own.key}".`),
      hint: 'Deploy the volume first, or use one that is made elsewhere.',
    }
  },
}

const OWN_PATH = /^\$\{resources\.volumes\.([^.}]+)\.volume_path\}/

/** As the Databricks CLI (1.12.1) finds it. A schema of the bundle has its name only once it is deployed. */
function isVolume(volume: Value, [catalog, schema, name]: readonly string[]): boolean {
  const schemaName = valueAt(volume, ['schema_name'])
  return (
    textOf(valueAt(volume, ['catalog_name'])) === catalog &&
    textOf(valueAt(volume, ['name'])) === name &&
    (textOf(schemaName) === schema || referenceOf(schemaName)?.startsWith('resources.schemas.') === true)
  )
}
