import { existsSync } from 'node:fs'
import { inRoot } from '../root.ts'

/** What GitHub and Azure Pipelines run us on; each of them must be tested. */
export const MAJORS = ['20', '24'] as const
export type Major = (typeof MAJORS)[number]

/** The Node of this major: the one that is running, or the one from the registry. */
export function nodeOf(major: Major): string | undefined {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = inRoot('test/packaged/nodes/node_modules', packageOf(major), 'bin', program)
  return existsSync(path) ? path : undefined
}

/** The alias in test/packaged/nodes/package.json. */
export function packageOf(major: Major): string {
  return `node${major}-${process.platform}-${process.arch}`
}
