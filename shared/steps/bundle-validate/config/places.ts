import type { Place } from '../../../kernel/index.ts'

/**
 * A position in everything that was read, one text behind the other: a large bundle has half a million places, of
 * which a few are ever shown as file, line and column.
 */
export type Spot = number

/** All places that a thing is written at, the one that decides last. Most have one. */
export type Places = Spot | readonly (Spot | Place)[]

export const NO_PLACES: Places = []

/** A text that was read: where it begins among all, and the place of each of its characters. */
interface ReadText {
  readonly from: Spot
  readonly placeAt: (offset: number) => Place
}

const texts: ReadText[] = []
let end = 0

/** @returns where the text begins: the spot of a character is that and its offset. */
export function addText(length: number, placeAt: (offset: number) => Place): Spot {
  const from = end
  texts.push({ from, placeAt })
  end += length + 1
  return from
}

/** Every place, in the order of what they decide. */
export function allPlaces(places: Places): readonly Place[] {
  return typeof places === 'number' ? [placeOfSpot(places)] : places.map(placeOfSpot)
}

/** The place that decides. */
export function lastPlace(places: Places | undefined): Place | undefined {
  const spot = typeof places === 'object' ? places.at(-1) : places
  return spot === undefined ? undefined : placeOfSpot(spot)
}

/** The place where it was first written. */
export function firstPlace(places: Places | undefined): Place | undefined {
  const spot = typeof places === 'object' ? places[0] : places
  return spot === undefined ? undefined : placeOfSpot(spot)
}

/** Nobody wrote it. */
export function isNowhere(places: Places): boolean {
  return typeof places === 'object' && places.length === 0
}

/** Those of two things, the later of which decides. */
export function joinPlaces(first: Places, last: Places): Places {
  if (isNowhere(first)) return last
  if (isNowhere(last)) return first
  return [...spotsOf(first), ...spotsOf(last)]
}

/** So many of the places that decide. */
export function lastPlaces(places: Places, count: number): Places {
  return typeof places === 'number' || places.length <= count ? places : places.slice(-count)
}

function spotsOf(places: Places): readonly (Spot | Place)[] {
  return typeof places === 'number' ? [places] : places
}

function placeOfSpot(spot: Spot | Place): Place {
  if (typeof spot === 'object') return spot
  let low = 0
  let high = texts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle]?.from ?? 0) <= spot) low = middle + 1
    else high = middle
  }
  const text = texts[low - 1]
  if (text === undefined) throw new RangeError(`No text has the spot ${spot}.`)
  return text.placeAt(spot - text.from)
}

/** Line and column of an offset in a text whose lines begin at these offsets, the first at 0. */
export function placeInLines(file: string, starts: ArrayLike<number>, offset: number): Place {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return { file, line: low, column: offset - (starts[low - 1] ?? 0) + 1 }
}
