/** Prints rows under a heading, columns aligned; numbers to the right. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  console.log(`\n${title}`)
  for (const [index, row] of rows.entries()) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    console.log(`  ${cells.join('   ')}`)
    if (index === 0) console.log(`  ${widths.map((width) => '-'.repeat(width)).join('   ')}`)
  }
}

export interface Target {
  readonly what: string
  readonly measured: number
  readonly most: number
  readonly unit: string
}

/** Prints each target beside what was measured; returns how many were missed. */
export function printTargets(targets: readonly Target[]): number {
  const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
  printTable('Targets', [
    ['', 'measured', 'at most', ''],
    ...targets.map(({ what, measured, most, unit }) => [
      what,
      `${digits(measured)} ${unit}`,
      `${digits(most)} ${unit}`,
      measured <= most ? 'met' : 'MISSED',
    ]),
  ])
  return targets.filter(({ measured, most }) => !(measured <= most)).length
}
