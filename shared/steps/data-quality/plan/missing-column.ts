import { didYouMean } from '../../../kernel/suggest.ts'
import type { Relation } from './relation.ts'

const SHOWN = 20

/** `There is no column "prise". Did you mean "price"? The data has: price, volume.` */
export function noSuchColumn(name: string, { columns, untold }: Pick<Relation, 'columns' | 'untold'>): string {
  const told = columns.map((column) => column.name).filter((one) => untold?.has(one) !== true)
  const shown = told.slice(0, SHOWN)
  const more = told.length - shown.length
  const rest = columns.length - told.length
  const list = [
    shown.length === 0 ? [] : shown.join(', '),
    more === 0 ? [] : `${more} more`,
    rest === 0 ? [] : `${rest} that the contract does not name`,
  ].flat()
  return `There is no column ${JSON.stringify(name)}.${didYouMean(name, told)} The data has: ${list.join(' and ')}.`
}
