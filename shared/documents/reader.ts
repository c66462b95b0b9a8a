import type { Place, Problem } from '../kernel/index.ts'
import { didYouMean } from '../kernel/suggest.ts'
import type { Path, PlacedDocument } from './document.ts'

/** Bundles have them, so people try. */
const NO_MERGE = 'Merge keys are not read here: write the fields, or an alias in the place of a whole value.'

export type Mapping = Readonly<Record<string, unknown>>

/** Reads a document field by field and keeps every mistake, so that all are told at once. */
export class DocumentReader {
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

  /** Of a character inside a text. */
  atCharacter(path: Path, offset: number): Place {
    return this.#document.placeInText(path, offset)
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
        hint: key === '<<' ? NO_MERGE : `Its fields are ${known.join(', ')}.`,
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
    return this.wrong(own, `The field "${field}" of ${inSentence(what)} must be a text.`)
  }

  requiredText(mapping: Mapping, field: string, path: Path, what: string): string | undefined {
    if (mapping[field] === undefined) return this.missing(field, path, what)
    return this.text(mapping, field, path, what)
  }

  missing(field: string, path: Path, what: string): undefined {
    return this.wrong(path, `${capital(what)} has no "${field}".`, `Give it a "${field}".`)
  }

  /** One text, or a list of them. */
  texts(mapping: Mapping, field: string, path: Path, what: string): readonly string[] | undefined {
    const value = mapping[field]
    if (value === undefined) return undefined
    if (!Array.isArray(value)) {
      const only = this.text(mapping, field, path, what)
      return only === undefined ? undefined : [only]
    }
    const list = this.list(value, [...path, field], `The field "${field}" of ${inSentence(what)}`) ?? []
    return list.flatMap(
      (_, index) => this.text(value as unknown as Mapping, String(index), [...path, field], what) ?? [],
    )
  }

  /** A finite number within the bounds, both included. */
  number(
    mapping: Mapping,
    field: string,
    path: Path,
    what: string,
    { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole = false } = {},
  ): number | undefined {
    const value = mapping[field]
    if (value === undefined) return undefined
    const kind = whole ? 'a whole number' : 'a number'
    const wrong = (why: string) =>
      this.wrong([...path, field], `The field "${field}" of ${inSentence(what)} must be ${kind}${why}.`)
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) return wrong('')
    if (value >= min && value <= max) return value
    if (min === Number.NEGATIVE_INFINITY) return wrong(` of at most ${max}`)
    return wrong(max === Number.POSITIVE_INFINITY ? ` of at least ${min}` : ` from ${min} to ${max}`)
  }

  boolean(mapping: Mapping, field: string, path: Path, what: string): boolean | undefined {
    const value = mapping[field]
    if (value === undefined || typeof value === 'boolean') return value
    return this.wrong([...path, field], `The field "${field}" of ${inSentence(what)} must be true or false.`)
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
    return this.wrong(
      [...path, field],
      `The field "${field}" of ${inSentence(what)} must be one of ${words.join(', ')}.${near}`,
    )
  }

  list(value: unknown, path: Path, what: string): readonly unknown[] | undefined {
    if (Array.isArray(value) && value.length > 0) return value
    return this.wrong(path, `${what} must be a list with at least one entry.`)
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** `A rule` as it stands within a sentence; a name keeps its capital. */
export function inSentence(what: string): string {
  return what.replace(/^(A|An|The) /, (article) => article.toLowerCase())
}
