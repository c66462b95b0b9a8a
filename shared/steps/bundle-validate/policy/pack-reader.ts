import type { Path, PlacedDocument } from '../../../documents/document.ts'
import type { Place, Problem } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'

export type Mapping = Readonly<Record<string, unknown>>

/** Reads a document field by field and keeps every mistake, so that all are told at once. */
export class PackReader {
  readonly problems: Problem[] = []
  readonly #document: PlacedDocument

  constructor(document: PlacedDocument) {
    this.#document = document
  }

  get value(): unknown {
    return this.#document.value
  }

  at(path: Path): Place {
    return this.#document.place(path)
  }

  wrong(path: Path, message: string, hint?: string): undefined {
    this.problems.push({ message, at: this.at(path), ...(hint === undefined ? {} : { hint }) })
    return undefined
  }

  /** A mapping with none but the known fields. */
  mapping(value: unknown, path: Path, what: string, known: readonly string[]): Mapping | undefined {
    const mapping = this.anyMapping(value, path, what)
    if (mapping === undefined) return undefined
    for (const key of Object.keys(mapping)) {
      if (known.includes(key)) continue
      this.problems.push({
        message: `${what} has no field "${key}".${didYouMean(key, known)}`,
        at: this.#document.placeOfKey([...path, key]),
        hint: `Its fields are ${known.join(', ')}.`,
      })
    }
    return mapping
  }

  anyMapping(value: unknown, path: Path, what: string): Mapping | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping
    return this.wrong(path, `${what} must be a mapping with fields.`)
  }

  /** A text that is not empty; a number is taken as it is written. */
  text(mapping: Mapping, field: string, path: Path, what: string): string | undefined {
    const own = [...path, field]
    const value = mapping[field]
    if (value === undefined) return undefined
    if (typeof value === 'number') return this.#document.written(own) ?? String(value)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    return this.wrong(own, `The field "${field}" of ${what} must be a text.`)
  }

  requiredText(mapping: Mapping, field: string, path: Path, what: string): string | undefined {
    if (mapping[field] === undefined) return this.wrong(path, `${what} has no "${field}".`, `Give it a "${field}".`)
    return this.text(mapping, field, path, what)
  }

  choice<const W extends string>(
    mapping: Mapping,
    field: string,
    path: Path,
    what: string,
    words: readonly W[],
  ): W | undefined {
    const value = mapping[field]
    if (value === undefined) return undefined
    const found = words.find((word) => word === value)
    if (found !== undefined) return found
    const near = typeof value === 'string' ? didYouMean(value, words) : ''
    return this.wrong([...path, field], `The field "${field}" of ${what} must be one of ${words.join(', ')}.${near}`)
  }

  list(value: unknown, path: Path, what: string): readonly unknown[] | undefined {
    if (Array.isArray(value) && value.length > 0) return value
    return this.wrong(path, `${what} must be a list with at least one entry.`)
  }
}
