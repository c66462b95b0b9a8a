import { crc32Of } from './crc32.ts'

/** The mark of the project: a tick, signed again by a second one, on a dark ground. Drawn here, by hand. */
const GROUND = [22, 36, 71] as const
const FIRST = [120, 144, 196] as const
const SECOND = [94, 224, 170] as const

/** Corners of the two ticks and the width of their strokes, in units of the icon's side. */
const FIRST_TICK = [
  [0.16, 0.5],
  [0.33, 0.67],
  [0.62, 0.3],
] as const
const SECOND_TICK = [
  [0.38, 0.56],
  [0.53, 0.71],
  [0.84, 0.32],
] as const
const HALF_STROKE = 0.06
const CORNER = 0.2

/** Each pixel is sampled on a grid of this side; coverage is a whole number of its points. */
const GRID = 4
const FULL = GRID * GRID

type Point = readonly [x: number, y: number]

/**
 * The icon as an indexed PNG. Its data is stored, not compressed: what a compressor writes changes with its version,
 * and the same source must give the same bytes.
 */
export function icon(side: number): Buffer {
  const rows = Buffer.alloc(side * (side + 1))
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) rows[y * (side + 1) + 1 + x] = colourAt(x, y, side)
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const { colours, opacities } = palette()
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('tRNS', opacities),
    chunk('IDAT', stored(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Index into the palette: the ground by coverage, then each tick by coverage over the ground. */
function colourAt(x: number, y: number, side: number): number {
  let ground = 0
  let first = 0
  let second = 0
  for (let sample = 0; sample < FULL; sample++) {
    const at: Point = [
      (x + ((sample % GRID) + 0.5) / GRID) / side,
      (y + (Math.floor(sample / GRID) + 0.5) / GRID) / side,
    ]
    if (inGround(at)) ground++
    if (nearTick(at, FIRST_TICK)) first++
    if (nearTick(at, SECOND_TICK)) second++
  }
  if (second > 0) return 2 * (FULL + 1) + second
  return first > 0 ? FULL + 1 + first : ground
}

function palette() {
  const colours: number[] = []
  const opacities: number[] = []
  for (const top of [GROUND, FIRST, SECOND]) {
    for (let covered = 0; covered <= FULL; covered++) {
      const share = covered / FULL
      GROUND.forEach((below, index) => void colours.push(Math.round(below + (top[index] ?? 0) * share - below * share)))
      opacities.push(top === GROUND ? Math.round(255 * share) : 255)
    }
  }
  return { colours: Buffer.from(colours), opacities: Buffer.from(opacities) }
}

function inGround([x, y]: Point): boolean {
  const outside = (value: number) => Math.max(CORNER - value, value - (1 - CORNER), 0)
  return Math.hypot(outside(x), outside(y)) <= CORNER
}

function nearTick(at: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  return Math.min(distance(at, a, b), distance(at, b, c)) <= HALF_STROKE
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32Of(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A zlib stream of stored blocks (RFC 1950, RFC 1951 section 3.2.4). */
function stored(data: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from([0x78, 0x01])]
  for (let start = 0; start < data.length; start += 0xffff) {
    const block = data.subarray(start, start + 0xffff)
    const head = Buffer.from([start + 0xffff >= data.length ? 1 : 0, 0, 0, 0, 0])
    head.writeUInt16LE(block.length, 1)
    head.writeUInt16LE(~block.length & 0xffff, 3)
    parts.push(head, block)
  }
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(adler32(data))
  return Buffer.concat([...parts, sum])
}

function adler32(data: Buffer): number {
  let [a, b] = [1, 0]
  for (const byte of data) {
    a = (a + byte) % 65521
    b = (b + a) % 65521
  }
  return b * 65536 + a
}
