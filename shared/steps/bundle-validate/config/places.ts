import type { Place } from '../../../kernel/index.ts'

/**
 * A position in everything that was read, one text behind the other: a large bundle has half a million places, of
 * which a few are ever shown as file, line and column.
 */
export type Spot = number

/**
 * All places that a thing is written at, the one that decides last. Most have one; nearly all others have two, the
 * reference and what it stands for, and these are one negative number: a list for each would be tens of megabytes.
 */
export type Places = Spot | Pair | readonly (Spot | Place)[]
type Pair = number

/** Spots below this fit into a pair: two of them are exact in a double. */
const MAX_PAIRED = 2 ** 26

function pairOf(first: Spot, last: Spot): Pair {
  return -(first * MAX_PAIRED + last) - 1
}

function unpaired(pair: Pair): readonly [first: Spot, last: Spot] {
  const both = -(pair + 1)
  return [Math.floor(both / MAX_PAIRED), both % MAX_PAIRED]
}

export const NO_PLACES: Places = []

/** A text that was read: where it begins among all, and the place of each of its characters. */
interface ReadText {
  readonly from: Spot
  /** Where the next one begins. */
  readonly to: Spot
  readonly file: string
  readonly placeAt: (offset: number) => Place
}

const texts: ReadText[] = []
let end = 0

/** @returns where the text begins: the spot of a character is that and its offset. */
export function addText(file: string, length: number, placeAt: (offset: number) => Place): Spot {
  const from = end
  end += length + 1
  texts.push({ from, to: end, file, placeAt })
  return from
}

/** Every place, in the order of what they decide. */
export function allPlaces(places: Places): readonly Place[] {
  return spotsOf(places).map(placeOfSpot)
}

/** The files of all places, in the same order: to know the lines as well takes longer. */
export function allFiles(places: Places): readonly string[] {
  return spotsOf(places).map((spot) => (typeof spot === 'object' ? spot.file : textAt(spot).file))
}

/** The place that decides. */
export function lastPlace(places: Places | undefined): Place | undefined {
  const spot = typeof places === 'number' ? (places < 0 ? unpaired(places)[1] : places) : places?.at(-1)
  return spot === undefined ? undefined : placeOfSpot(spot)
}

/** The place where it was first written. */
export function firstPlace(places: Places | undefined): Place | undefined {
  const spot = typeof places === 'number' ? (places < 0 ? unpaired(places)[0] : places) : places?.[0]
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
  if (isPairable(first) && isPairable(last)) return pairOf(first, last)
  const all = [...spotsOf(first), ...spotsOf(last)]
  return all.length > MAX_PLACES ? all.toSpliced(1, all.length - MAX_PLACES) : all
}

/**
 * More than a bundle has files. A list in which one name stands a hundred thousand times would take the square of it: of
 * all these places the first and the last ones are kept.
 */
const MAX_PLACES = 6_000

/** So many of the places that decide. */
export function lastPlaces(places: Places, count: number): Places {
  const spots = typeof places === 'number' && places >= 0 ? undefined : spotsOf(places)
  if (spots === undefined || spots.length <= count) return places
  const [only, ...more] = spots.slice(-count)
  return typeof only === 'number' && more.length === 0 ? only : spots.slice(-count)
}

/** The same the other way round: the one that decided is the first. */
export function turnedPlaces(places: Places): Places {
  if (typeof places === 'number' && places >= 0) return places
  const [first, ...more] = spotsOf(places).toReversed()
  if (first === undefined) return places
  return more.reduce<Places>((turned, spot) => joinPlaces(turned, placesOf(spot)), placesOf(first))
}

function placesOf(spot: Spot | Place): Places {
  return typeof spot === 'number' ? spot : [spot]
}

function isPairable(places: Places): places is Spot {
  return typeof places === 'number' && places >= 0 && places < MAX_PAIRED
}

function spotsOf(places: Places): readonly (Spot | Place)[] {
  if (typeof places === 'object') return places
  return places < 0 ? unpaired(places) : [places]
}

function placeOfSpot(spot: Spot | Place): Place {
  if (typeof spot === 'object') return spot
  const text = textAt(spot)
  return text.placeAt(spot - text.from)
}

/** Most questions are about the same text as the one before. */
let asked: ReadText | undefined

function textAt(spot: Spot): ReadText {
  if (asked !== undefined && spot >= asked.from && spot < asked.to) return asked
  let low = 0
  let high = texts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle]?.from ?? 0) <= spot) low = middle + 1
    else high = middle
  }
  const text = texts[low - 1]
  if (text === undefined) throw new RangeError(`No text has the spot ${spot}.`)
  asked = text
  return text
}

/** Line and column of an offset in a text whose lines begin at these offsets, the first at 0. */
export function placeInLines(file: string, starts: ArrayLike<number>, offset: number): Place {
  const line = countUpTo(starts, offset)
  return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 }
}

/** How many of these, in ascending order, are at most so large. */
export function countUpTo(ascending: ArrayLike<number>, most: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
}
