import { artifactSources } from '../paths/named-pattern.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'artifact-files-missing',
  severity: 'error',
  cliParity: 'yes',
  title: 'Files of an artifact that do not exist',
  why: 'An artifact without a `build` command uploads files that are there already. When the pattern of a `source` matches none, the deployment stops. What a build makes is not looked for, because nothing is built here.',
  bad: `bundle:
  name: risk
artifacts:
  pricing:
    type: jar
    files:
      - source: lib/*.jar
`,
  good: `bundle:
  name: risk
artifacts:
  pricing:
    type: jar
    build: make jar
    files:
      - source: lib/*.jar
`,
  *checkTarget({ config }, bundle) {
    for (const { written, glob, path, at } of artifactSources(config, bundle)) {
      if (bundle.listing?.filesOf(glob)?.length !== 0) continue
      yield {
        message: `"${written}" matches no file, and no command builds one.`,
        at,
        path,
        hint: 'Correct the path, or say in "build" how the file is made.',
      }
    }
  },
}
