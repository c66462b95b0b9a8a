import type { Defect } from './defects.ts'

/** Runs SQL that returns nothing, or the first column of a query: all that planting needs of the database. */
export interface Database {
  run(sql: string): Promise<void>
  numbers(sql: string): Promise<number[]>
}

/**
 * Plants each defect as often as it says, spread evenly over the rows that it may befall. A row gets one
 * defect at most, so that every check finds its own and no others.
 */
export async function plantDefects(database: Database, defects: readonly Defect[]): Promise<void> {
  const taken = new Map<string, Set<number>>()
  for (const [index, defect] of defects.entries()) {
    const used = taken.get(defect.dataset) ?? new Set<number>()
    taken.set(defect.dataset, used)
    const rows = await chooseRows(database, defect, index, used)
    for (const row of rows) used.add(row)
    await database.run(statement(defect, rows))
  }
}

async function chooseRows(database: Database, defect: Defect, index: number, used: Set<number>): Promise<number[]> {
  const free = used.size === 0 ? 'true' : `seq NOT IN (${[...used].join(', ')})`
  const eligible = `FROM ${defect.dataset} WHERE copy = 0 AND ${free} AND ${defect.where ?? 'true'}`
  const [count = 0] = await database.numbers(`SELECT count(*) ${eligible}`)
  // Somewhere in each of as many equal stretches; where in it differs from defect to defect.
  const shift = ((index * 37 + 11) % 101) / 101
  const positions = Array.from({ length: defect.times }, (_, time) =>
    Math.floor(((time + shift) * count) / defect.times),
  )
  const rows = await database.numbers(`
    SELECT seq FROM (SELECT seq, row_number() OVER (ORDER BY seq) - 1 AS position ${eligible})
    WHERE position IN (${positions.join(', ')}) ORDER BY seq`)
  if (new Set(rows).size !== defect.times) {
    throw new Error(`Only ${rows.length} of ${defect.times} rows in ${defect.dataset} can take: ${defect.what}`)
  }
  return rows
}

function statement(defect: Defect, rows: readonly number[]): string {
  const changes = Object.entries(defect.set ?? {})
  const here = `WHERE seq IN (${rows.join(', ')})`
  if (defect.copy !== true) {
    return `UPDATE ${defect.dataset} SET ${changes.map(([name, value]) => `${name} = ${value}`).join(', ')} ${here}`
  }
  const replaced = [['copy', '1'] as const, ...changes].map(([name, value]) => `${value} AS ${name}`)
  return `INSERT INTO ${defect.dataset} SELECT * REPLACE (${replaced.join(', ')}) FROM ${defect.dataset} ${here}`
}
