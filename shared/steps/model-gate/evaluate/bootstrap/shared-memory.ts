type Shareable = Float64Array | Int32Array | Uint32Array | Uint8Array

/** Zeros in memory that threads share. */
export function sharedNumbers(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT))
}

/** The same values with every typed array in memory that threads share: once for all of them, not once for each. */
export function inSharedMemory<T>(value: T): T {
  if (ArrayBuffer.isView(value)) return shared(value as unknown as Shareable) as unknown as T
  if (Array.isArray(value)) return value.map((item) => inSharedMemory(item as unknown)) as unknown as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inSharedMemory(item as unknown)])) as T
}

function shared(array: Shareable): Shareable {
  if (array.buffer instanceof SharedArrayBuffer) return array
  const copy = new (array.constructor as new (buffer: SharedArrayBuffer) => Shareable)(
    new SharedArrayBuffer(array.byteLength),
  )
  copy.set(array)
  return copy
}
