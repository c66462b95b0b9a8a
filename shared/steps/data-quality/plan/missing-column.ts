import { didYouMean } from '../../../kernel/suggest.ts'

const SHOWN = 20

/** `There is no column "prise". Did you mean "price"? The file has: price, volume.` */
export function noSuchColumn(name: string, available: readonly string[]): string {
  const more = available.length > SHOWN ? ` and ${available.length - SHOWN} more` : ''
  return `There is no column ${JSON.stringify(name)}.${didYouMean(name, available)} The data has: ${available.slice(0, SHOWN).join(', ')}${more}.`
}
