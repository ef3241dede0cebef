import { type Entry, zip } from '#kernel/files/testing/zip.ts'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ')

/** Parts besides the body, as the XML within their root. */
export interface OtherParts {
  readonly comments?: string
  readonly commentsExtended?: string
  readonly footnotes?: string
  readonly styles?: string
  readonly numbering?: string
  readonly header?: string
}

const roots = {
  comments: ['w:comments', 'comments.xml'],
  commentsExtended: ['w15:commentsEx', 'commentsExtended.xml'],
  footnotes: ['w:footnotes', 'footnotes.xml'],
  styles: ['w:styles', 'styles.xml'],
  numbering: ['w:numbering', 'numbering.xml'],
  header: ['w:hdr', 'header1.xml'],
} as const

/** A Word file with this XML as its body, and `more` beside its parts: revisions written as Word writes them, which no writing library does in full. */
export function wordFile(body: string, others: OtherParts = {}, more: readonly Entry[] = []): Buffer {
  const part = (name: string, root: string, xml: string) => ({
    name: `word/${name}`,
    content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${xml}</${root}>`),
  })
  return zip([
    { name: '[Content_Types].xml', content: Buffer.from(contentTypes) },
    part('document.xml', 'w:document', `<w:body>${body}</w:body>`),
    ...Object.entries(others).map(([name, xml]) => {
      const [root, file] = roots[name as keyof OtherParts]
      return part(file, root, String(xml))
    }),
    ...more,
  ])
}

const contentTypes = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="xml" ContentType="application/xml"/>',
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
  '</Types>',
].join('')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A part that says what others are to one part, or to the file, by the last word of their type. */
export const relationships = (
  name: string,
  types: string,
  related: Readonly<Record<string, string>>,
): Entry => ({
  name,
  content: Buffer.from(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
      related,
    )
      .map(([type, target], at) => `<Relationship Id="r${at}" Type="${types}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  ),
})
/** What begins the types of relationships in the two dialects of the standard. */
export const dialects = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
const gone = (text: string): string =>
  `<w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r>`
export const paragraph = (...inner: readonly string[]): string => `<w:p>${inner.join('')}</w:p>`

let next = 0
const by = (author: string) => `w:id="${(next += 1)}" w:author="${author}" w:date="2026-02-12T10:00:00Z"`

export const inserted = (author: string, text: string): string => `<w:ins ${by(author)}>${run(text)}</w:ins>`
export const deleted = (author: string, text: string): string => `<w:del ${by(author)}>${gone(text)}</w:del>`
/** What one person inserted and another deleted again. */
export const insertedThenDeleted = (author: string, other: string, text: string): string =>
  `<w:ins ${by(author)}><w:del ${by(other)}>${gone(text)}</w:del></w:ins>`
export const movedFrom = (author: string, name: string, text: string): string =>
  `<w:moveFromRangeStart w:id="m${name}1" w:name="${name}"/><w:moveFrom ${by(author)}>${run(text)}</w:moveFrom><w:moveFromRangeEnd w:id="m${name}1"/>`
export const movedTo = (author: string, name: string, text: string): string =>
  `<w:moveToRangeStart w:id="m${name}2" w:name="${name}"/><w:moveTo ${by(author)}>${run(text)}</w:moveTo><w:moveToRangeEnd w:id="m${name}2"/>`
export const commented = (id: string, inner: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
export const comment = (id: string, author: string, text: string, paragraphId = `0000000${id}`): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-02-12T11:00:00Z"><w:p w14:paraId="${paragraphId}">${run(text)}</w:p></w:comment>`

/** A paragraph that Word numbers: by its list and how deep it stands in it, from 0. */
export const numbered = (list: number, level: number, ...inner: readonly string[]): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${inner.join('')}</w:p>`
/** A level of a list: how its numbers are written, as `%1.%2` of the format, and what else is said of it. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
/** A scheme of levels, and below a list that follows one. */
export const scheme = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
export const listOf = (id: number, scheme: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${scheme}"/>${more}</w:num>`
