import type { Path, PlacedDocument } from './document.ts'

/** Plain data that comes from no file of the user, as a document: all of it stands in the file as a whole. */
export function dataDocument(file: string, value: unknown): PlacedDocument {
  const place = () => ({ file })
  return {
    file,
    value,
    place,
    placeOfKey: place,
    placeInText: place,
    written: (path) => {
      const found = valueAt(value, path)
      return found === undefined || found === null || typeof found === 'object' ? undefined : String(found)
    },
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, part) => (inside as Record<string | number, unknown> | undefined)?.[part], value)
}
