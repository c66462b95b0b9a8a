import type { SqlEngine } from '../../../engines/engine.ts'
import type { Problem } from '../../../kernel/index.ts'
import type { Relation, WrongType } from './relation.ts'

/**
 * One `n/a` makes a text of a whole column of a CSV or JSON file. Which values are no numbers is what there is to correct, where
 * most of the others are.
 */
export async function withTextsAmongNumbers(
  engine: SqlEngine,
  relations: readonly (Relation | undefined)[],
  problems: readonly Problem[],
): Promise<Problem[]> {
  const told: Problem[] = []
  for (const problem of problems) {
    const { column, ...plain } = problem as Partial<WrongType> & Problem
    const relation = relations.find((each) => each?.role === column?.role)
    if (column?.type !== 'string' || relation === undefined) {
      told.push(plain)
      continue
    }
    const text = `${column.sql} IS NOT NULL AND TRY_CAST(${column.sql} AS DOUBLE) IS NULL`
    const [row = {}] = await engine.query(
      `SELECT count(${column.sql})::BIGINT AS n, count(*) FILTER (WHERE ${text})::BIGINT AS texts, min(${column.sql}) FILTER (WHERE ${text}) AS example FROM ${relation.from}`,
    )
    const [all, texts] = [Number(row.n), Number(row.texts)]
    const few = texts > 0 && texts <= all / 2
    const which = `${texts.toLocaleString('en')} of its ${all.toLocaleString('en')} values ${texts === 1 ? 'is' : 'are'} no number, for example ${JSON.stringify(row.example)}.`
    told.push(few ? { ...plain, message: `${plain.message} ${which}` } : plain)
  }
  return told
}
