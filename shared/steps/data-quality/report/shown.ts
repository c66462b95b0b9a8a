import { sep } from 'node:path'
import { shownPath } from '../../../kernel/index.ts'
import { MASK, withoutMaskedKeys } from '../masked.ts'
import type { DatasetResult } from '../result.ts'

/** The files of a dataset as a report may name them. */
export function shownFiles(
  { dataset, source }: Pick<DatasetResult, 'dataset' | 'source'>,
  workspace: string,
): string[] {
  return source.files.map((file) => withoutMaskedKeys(shownPath(file, workspace), dataset))
}

/** SQL without the paths of this machine and without what the contract masks: values in paths, names that may be values. */
export function shownSql(
  sql: string,
  { dataset, untold }: Pick<DatasetResult, 'dataset' | 'untold'>,
  workspace: string,
): string {
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`
  const portable = withoutMaskedKeys(sql.replaceAll(workspace + sep, ''), dataset)
  return [...untold].reduce((text, name) => text.replaceAll(quoted(name), quoted(MASK)), portable)
}
