import { deflateSync, inflateSync } from 'node:zlib'

/**
 * Mends the text that a PDF of Typst gives back when it is searched, copied or read aloud. Our Arabic faces draw the
 * dots of a letter as glyphs of their own, and each would count as the letter again ("ققومی"). Here only the letter
 * counts. Vowel signs do not count either: readers of PDF put them before their letter. Nothing that is seen changes.
 * Relies on what Typst 0.14 writes: PDF 1.7 with plain objects and one table of references; another file is refused.
 * Source: ISO 32000-1, 7.5.4, 9.7.4.3 (widths), 9.10.3 (ToUnicode), 14.9.4 (ActualText).
 */
export function mendTextLayer(pdf: Buffer): Buffer {
  const objects = objectsOf(pdf)
  const fonts = fontsOf(objects)
  const names = new Map<string, IsMark>()
  for (const { object, isMark, map } of fonts) {
    mendMap(objects, map, isMark)
    for (const name of namesOfFont(objects, object)) names.set(name, isMark)
  }
  for (const content of contentsOf(objects)) {
    writeStream(objects, content, mendedContent(readStream(objects, content), names))
  }
  return written(pdf, objects)
}

type Objects = Map<number, string>

/** Whether a glyph of a font, by its number, has no width. */
type IsMark = (glyph: number) => boolean

interface Font {
  readonly object: number
  readonly isMark: IsMark
  /** The object with the map from glyphs to text. */
  readonly map: number
}

function objectsOf(pdf: Buffer): Objects {
  const text = pdf.toString('latin1')
  const table = Number(/startxref\s+(\d+)/.exec(text.slice(-200))?.[1])
  if (!text.startsWith('xref', table)) throw new Error('the PDF keeps no plain table of references')
  const places = [...text.slice(table).matchAll(/(\d{10}) \d{5} ([nf])\r\n/g)].flatMap(
    ([, at, used], number) => (used === 'n' ? [{ number, at: Number(at) }] : []),
  )
  const inOrder = [...places].sort((a, b) => a.at - b.at)
  return new Map(
    inOrder.map(({ number, at }, index) => [number, text.slice(at, inOrder[index + 1]?.at ?? table)]),
  )
}

const numberIn = (pattern: RegExp, object: string | undefined): number =>
  Number(pattern.exec(object ?? '')?.[1] ?? Number.NaN)

const fontsOf = (objects: Objects): Font[] =>
  [...objects].flatMap(([number, object]) => {
    if (!/\/Subtype\s*\/Type0/.test(object)) return []
    const descendant = objects.get(numberIn(/\/DescendantFonts\s*\[\s*(\d+)/, object))
    const map = numberIn(/\/ToUnicode\s+(\d+)/, object)
    return [{ object: number, map, isMark: marksOf(descendant ?? '') }]
  })

/** `W` lists `first [w w w]` and `first last w`; what it does not list has the width `DW`. */
function marksOf(font: string): IsMark {
  const widths = new Map<number, number>()
  const list = /\/W\s*\[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(font)?.[1] ?? ''
  for (const [, first, many, last, one] of list.matchAll(/(\d+)\s*(?:\[([^\]]*)\]|(\d+)\s+([-\d.]+))/g)) {
    const listed = many?.trim().split(/\s+/)
    const end = listed === undefined ? Number(last) : Number(first) + listed.length - 1
    for (let glyph = Number(first); glyph <= end; glyph += 1)
      widths.set(glyph, Number(listed?.[glyph - Number(first)] ?? one))
  }
  const otherwise = numberIn(/\/DW\s+(\d+)/, font)
  return (glyph) => (widths.get(glyph) ?? otherwise) === 0
}

function* namesOfFont(objects: Objects, font: number): Generator<string> {
  for (const object of objects.values())
    for (const [, name] of object.matchAll(new RegExp(`/(f\\d+) ${font} 0 R`, 'g'))) yield name ?? ''
}

const contentsOf = (objects: Objects): Set<number> =>
  new Set(
    [...objects.values()].flatMap((object) => {
      const content = numberIn(/\/Contents\s+(\d+)/, object)
      return Number.isNaN(content) ? [] : [content]
    }),
  )

function readStream(objects: Objects, number: number): string {
  const object = objects.get(number) ?? ''
  const start = object.indexOf('stream\n') + 'stream\n'.length
  const bytes = Buffer.from(object.slice(start, start + numberIn(/\/Length\s+(\d+)/, object)), 'latin1')
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

function writeStream(objects: Objects, number: number, content: string): void {
  const object = objects.get(number) ?? ''
  const packs = object.includes('/FlateDecode')
  const bytes = packs ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content
  const head = object
    .slice(0, object.indexOf('stream\n'))
    .replace(/\/Length\s+\d+/, `/Length ${bytes.length}`)
  objects.set(number, `${head}stream\n${bytes}\nendstream\nendobj\n\n`)
}

/** Vowel signs in UTF-16, as a map of glyphs writes them. */
const vowelSigns = /064[B-F]|065[0-2]|0670/g

function mendMap(objects: Objects, map: number, isMark: IsMark): void {
  const mended = readStream(objects, map).replace(
    /<([0-9A-F]{4})> <([0-9A-F]+)>\n/g,
    (_, glyph: string, text: string) =>
      `<${glyph}> <${isMark(Number.parseInt(glyph, 16)) ? '' : letters(text)}>\n`,
  )
  writeStream(objects, map, mended)
}

/** Without vowel signs, where something is left. */
function letters(hex: string): string {
  const units = hex.match(/.{4}/g) ?? []
  const kept = units.filter((unit) => unit.search(vowelSigns) === -1)
  return (kept.length === 0 ? units : kept).join('')
}

const spanOfText = /(\/ActualText <FEFF)([0-9A-F]*)(>\s*>>\s*BDC)((?:(?!\bEMC\b)[\s\S])*)/g

/** Letters that a glyph stands for only here. Where the glyph is a mark, it stands for none. */
function mendedContent(content: string, fonts: ReadonlyMap<string, IsMark>): string {
  return content.replace(
    spanOfText,
    (_, before: string, text: string, after: string, inside: string) =>
      `${before}${showsMarksOnly(inside, fonts) ? '' : letters(text)}${after}${inside}`,
  )
}

function showsMarksOnly(inside: string, fonts: ReadonlyMap<string, IsMark>): boolean {
  const isMark = fonts.get(/\/(f\d+) [-\d.]+ Tf/.exec(inside)?.[1] ?? '')
  const glyphs = glyphsIn(inside)
  return isMark !== undefined && glyphs.length > 0 && glyphs.every(isMark)
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Numbers of the glyphs in the strings of a content stream: two bytes each. */
function glyphsIn(content: string): number[] {
  const glyphs: number[] = []
  for (const [, string = ''] of content.matchAll(/\(((?:[^()\\]|\\[\s\S])*)\)/g)) {
    const bytes = Buffer.from(
      string.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
        /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
      ),
      'latin1',
    )
    for (let at = 0; at + 1 < bytes.length; at += 2) glyphs.push(bytes.readUInt16BE(at))
  }
  return glyphs
}

function written(pdf: Buffer, objects: Objects): Buffer {
  const text = pdf.toString('latin1')
  const firstObject = text.indexOf('\n1 0 obj')
  let file = text.slice(0, firstObject + 1)
  const places: number[] = []
  for (const [number, object] of objects) {
    places[number] = file.length
    file += object
  }
  const table = file.length
  const size = Math.max(...objects.keys()) + 1
  const lines = Array.from({ length: size }, (_, number) =>
    number === 0 || places[number] === undefined
      ? '0000000000 65535 f\r\n'
      : `${String(places[number]).padStart(10, '0')} 00000 n\r\n`,
  )
  const trailer = text.slice(text.lastIndexOf('trailer'), text.lastIndexOf('startxref'))
  return Buffer.from(
    `${file}xref\n0 ${size}\n${lines.join('')}${trailer}startxref\n${table}\n%%EOF`,
    'latin1',
  )
}
