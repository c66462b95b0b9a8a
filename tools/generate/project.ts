import { readFileSync } from 'node:fs'
import { inRoot } from '../root.ts'

/** What every manifest says of the project. */
export const PROJECT = {
  name: 'Countersign',
  /** Owner and name on GitHub: what `uses:` starts with. */
  repository: 'countersign/countersign',
  /** The Marketplace publisher, and the author of the actions and tasks. */
  publisher: 'countersign',
  tagline: 'Release gates for machine learning on Azure Databricks',
} as const

export interface Version {
  readonly text: string
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/** The one version of the repository, from package.json. */
export function projectVersion(): Version {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string }
  return parseVersion(version)
}

/** @throws when it is no SemVer, or below 1: a task is used as `Name@1`, so its major is never 0. */
export function parseVersion(text: string): Version {
  const parts = /^([1-9]\d*)\.(\d+)\.(\d+)(-[\w.]+)?$/.exec(text)
  if (parts === null) throw new Error(`The version "${text}" of package.json must be a SemVer of at least 1.0.0.`)
  return { text, major: Number(parts[1]), minor: Number(parts[2]), patch: Number(parts[3]) }
}
