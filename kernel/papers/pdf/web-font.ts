import { inflateSync } from 'node:zlib'

interface Table {
  readonly tag: string
  readonly bytes: Buffer
}

/**
 * Unpacks a web font (WOFF 1) into the TrueType file that a typesetter reads, under a family name of our own, so that
 * no font of the machine can be taken for it. Marks get no width: the shaper gives them none anyway, and by it they are
 * known again in the finished file.
 * Source: W3C, WOFF File Format 1.0; OpenType 1.9, tables `name`, `GDEF`, `hmtx`.
 */
export function unpackWebFont(woff: Buffer, family: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error(`the font of ${family} is no WOFF file`)
  const tables = tablesOf(woff).map(({ tag, bytes }) => ({
    tag,
    bytes: tag === 'name' ? namesOf(family) : bytes,
  }))
  withoutWidthOfMarks(tables)
  return packed(woff.subarray(4, 8), tables)
}

const tablesOf = (woff: Buffer): Table[] =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = 44 + 20 * index
    const start = woff.readUInt32BE(at + 4)
    const stored = woff.subarray(start, start + woff.readUInt32BE(at + 8))
    const isPacked = stored.length < woff.readUInt32BE(at + 12)
    const bytes = isPacked ? inflateSync(stored) : Buffer.from(stored)
    return { tag: woff.toString('latin1', at, at + 4), bytes }
  })

/** Family (1) and full name (4), as Windows wants them: platform 3, Unicode, US English. */
function namesOf(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16()
  const wanted = [1, 4, 6, 16]
  const head = Buffer.alloc(6 + 12 * wanted.length)
  head.writeUInt16BE(wanted.length, 2)
  head.writeUInt16BE(head.length, 4)
  for (const [index, id] of wanted.entries()) {
    const record = [3, 1, 0x409, id, text.length, 0]
    for (const [place, value] of record.entries()) head.writeUInt16BE(value, 6 + 12 * index + 2 * place)
  }
  return Buffer.concat([head, text])
}

function withoutWidthOfMarks(tables: readonly Table[]): void {
  const table = (tag: string) => tables.find((one) => one.tag === tag)?.bytes
  const [definitions, metrics, head] = [table('GDEF'), table('hmtx'), table('hhea')]
  if (definitions === undefined || metrics === undefined || head === undefined) return
  const wide = head.readUInt16BE(34)
  for (const glyph of marksIn(definitions)) if (glyph < wide) metrics.writeUInt16BE(0, 4 * glyph)
}

const mark = 3

/** Glyphs that are marks by the font's own classes. */
function* marksIn(definitions: Buffer): Generator<number> {
  const at = definitions.readUInt16BE(4)
  if (at === 0) return
  const classes = definitions.subarray(at)
  if (classes.readUInt16BE(0) === 1) {
    const first = classes.readUInt16BE(2)
    for (let index = 0; index < classes.readUInt16BE(4); index += 1)
      if (classes.readUInt16BE(6 + 2 * index) === mark) yield first + index
    return
  }
  for (let index = 0; index < classes.readUInt16BE(2); index += 1) {
    const range = 4 + 6 * index
    if (classes.readUInt16BE(range + 4) !== mark) continue
    for (let glyph = classes.readUInt16BE(range); glyph <= classes.readUInt16BE(range + 2); glyph += 1)
      yield glyph
  }
}

/** The table directory of an sfnt file and its tables, each on a boundary of four bytes. */
function packed(flavour: Buffer, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + 16 * tables.length)
  flavour.copy(head)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (tables.length - 2 ** power), 10)
  const parts: Buffer[] = [head]
  let offset = head.length
  for (const [index, { tag, bytes }] of tables.entries()) {
    const at = 12 + 16 * index
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum(bytes), at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    parts.push(bytes, padding)
    offset += bytes.length + padding.length
  }
  return Buffer.concat(parts)
}

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) {
    const word = at + 4 <= bytes.length ? bytes.readUInt32BE(at) : lastWord(bytes.subarray(at))
    sum = (sum + word) >>> 0
  }
  return sum
}

const lastWord = (rest: Buffer): number => Buffer.concat([rest, Buffer.alloc(4)]).readUInt32BE(0)
