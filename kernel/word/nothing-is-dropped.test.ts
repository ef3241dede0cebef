import { describe, expect, test } from 'vitest'
import { textAfter, textBefore, type WordDocument } from '#kernel/pure/words/revised-text.ts'
import { properties, revisionKinds, silent, unreadable, wrappers } from './elements.ts'
import { readWord } from './read-word.ts'
import { comment, inserted, type OtherParts, paragraph, run, wordFile } from './testing/word-file.ts'

function read(body: string, others?: OtherParts): WordDocument {
  const result = readWord(wordFile(body, others))
  if (!result.ok) throw new Error(result.why)
  return result.document
}
const told = ({ unread }: WordDocument) => unread.map(({ what, says }) => [what, says])
const wordsAfter = ({ paragraphs }: WordDocument) => paragraphs.map(({ pieces }) => textAfter(pieces))

/** ECMA-376, Part 1, Annex A.1: what each group of the schema may hold. */
const ranges = ['bookmark', 'moveFromRange', 'moveToRange', 'commentRange', 'customXmlInsRange'].concat(
  ...[['customXmlDelRange', 'customXmlMoveFromRange', 'customXmlMoveToRange', 'perm']],
)
const runLevel = [
  ...['proofErr', 'ins', 'del', 'moveFrom', 'moveTo', 'oMathPara', 'oMath'],
  ...ranges.flatMap((range) => [`${range}Start`, `${range}End`]),
]
const blockLevel = ['customXml', 'sdt', 'p', 'tbl', 'altChunk', 'sectPr', ...runLevel]
const inParagraph = [
  ...['pPr', 'customXml', 'smartTag', 'sdt', 'dir', 'bdo', 'r', 'fldSimple', 'hyperlink', 'subDoc'],
  ...runLevel,
]
const inRun = [
  ...['rPr', 'br', 't', 'contentPart', 'delText', 'instrText', 'delInstrText', 'noBreakHyphen', 'softHyphen'],
  ...['dayShort', 'monthShort', 'yearShort', 'dayLong', 'monthLong', 'yearLong', 'annotationRef'],
  ...['footnoteRef', 'endnoteRef', 'separator', 'continuationSeparator', 'sym', 'pgNum', 'cr', 'tab'],
  ...['object', 'pict', 'fldChar', 'ruby', 'footnoteReference', 'endnoteReference', 'commentReference'],
  ...['drawing', 'ptab', 'lastRenderedPageBreak'],
]
const changesInProperties = {
  pPr: ['pPrChange', 'sectPrChange'],
  rPr: ['rPrChange'],
  numPr: ['numberingChange', 'ins'],
  tblPr: ['tblPrChange'],
  tblPrEx: ['tblPrExChange'],
  tblGrid: ['tblGridChange'],
  trPr: ['trPrChange'],
  tcPr: ['tcPrChange', 'cellMerge'],
}

/** With words inside, whatever the element is: they come out, or the element is told, or it is known to say nothing. */
const withWords = (name: string) => {
  const inner = ['t', 'delText'].includes(name)
    ? 'words'
    : name === 'sym'
      ? ''
      : blockLevel.includes(name)
        ? paragraph(run('words'))
        : run('words')
  const prefix = name.startsWith('oMath') ? 'm' : 'w'
  return `<${prefix}:${name} w:char="0041">${inner}</${prefix}:${name}>`
}
const saysNothing = new Set([
  ...[...silent, ...properties, 'footnoteReference', 'endnoteReference', 'commentReference', 'fldChar'],
  ...ranges
    .filter((range) => !range.startsWith('customXml'))
    .flatMap((range) => [`${range}Start`, `${range}End`]),
])

const isKept = (name: string, document: WordDocument) =>
  saysNothing.has(name) ||
  document.unread.length > 0 ||
  document.paragraphs.some(({ pieces }) => textBefore(pieces) !== '' || textAfter(pieces) !== '')

describe('an element of the standard is read, told as not read, or known to say nothing:', () => {
  test.each([
    ['in the body', blockLevel, (xml: string) => xml],
    ['in a cell', blockLevel, (xml: string) => `<w:tbl><w:tr><w:tc>${xml}</w:tc></w:tr></w:tbl>`],
    ['in a paragraph', inParagraph, (xml: string) => paragraph(xml)],
    ['in a run', inRun, (xml: string) => paragraph(`<w:r>${xml}</w:r>`)],
    ['between rows', runLevel, (xml: string) => `<w:tbl>${xml}<w:tr><w:tc/></w:tr></w:tbl>`],
    ['of a kind that nobody knows', ['unheardOf'], (xml: string) => paragraph(`<w:r>${xml}</w:r>`)],
  ])('%s', (_, names, around) => {
    const dropped = names.filter((name) => !isKept(name, read(around(withWords(name)))))
    expect(dropped).toEqual([])
    expect(names.length).toBeGreaterThan(0)
  })

  test('a change that is kept among properties', () => {
    const places: Readonly<Record<string, (xml: string) => string>> = {
      pPr: (xml) => `<w:p><w:pPr>${xml}</w:pPr></w:p>`,
      rPr: (xml) => `<w:p><w:r><w:rPr>${xml}</w:rPr></w:r></w:p>`,
      numPr: (xml) => `<w:p><w:pPr><w:numPr>${xml}</w:numPr></w:pPr></w:p>`,
      tblPr: (xml) => `<w:tbl><w:tblPr>${xml}</w:tblPr></w:tbl>`,
      tblPrEx: (xml) => `<w:tbl><w:tr><w:tblPrEx>${xml}</w:tblPrEx></w:tr></w:tbl>`,
      tblGrid: (xml) => `<w:tbl><w:tblGrid>${xml}</w:tblGrid></w:tbl>`,
      trPr: (xml) => `<w:tbl><w:tr><w:trPr>${xml}</w:trPr></w:tr></w:tbl>`,
      tcPr: (xml) => `<w:tbl><w:tr><w:tc><w:tcPr>${xml}</w:tcPr></w:tc></w:tr></w:tbl>`,
    }
    const dropped = Object.entries(changesInProperties).flatMap(([holder, names]) =>
      names.filter((name) => read(places[holder]?.(`<w:${name} w:id="1"/>`) ?? '').unread.length === 0),
    )
    expect(dropped).toEqual([])
  })

  test('and none is in two lists', () => {
    const all = [revisionKinds, unreadable].flatMap(Object.keys).concat(...wrappers, ...properties, ...silent)
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
  })
})

describe('words are read', () => {
  const box = (text: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${text}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${text}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`

  test('of a text box once, after the paragraph in which it stands, with their changes', () => {
    const document = read(
      paragraph(run('Beside it'), `<w:r>${box(paragraph(inserted('NGO', 'in the box')))}</w:r>`) +
        paragraph(run('Next')),
    )
    expect(wordsAfter(document)).toEqual(['Beside it', 'in the box', 'Next'])
    expect(document.paragraphs[1]?.pieces[0]?.revisions[0]?.author).toBe('NGO')
    expect(document.unread).toEqual([])
  })

  test('of a cell that was put in or struck out, as new or gone', () => {
    const cell = (change: string, text: string) =>
      `<w:tc><w:tcPr><w:${change} w:id="1" w:author="Excise"/></w:tcPr>${paragraph(run(text))}</w:tc>`
    const { paragraphs } = read(
      `<w:tbl><w:tr>${cell('cellIns', 'new')}${cell('cellDel', 'gone')}</w:tr></w:tbl>`,
    )
    expect(paragraphs.map(({ pieces }) => [textBefore(pieces), textAfter(pieces)])).toEqual([
      ['', 'new'],
      ['gone', ''],
    ])
  })

  test('of a note that was struck out with its reference, as gone', () => {
    const { paragraphs } = read(
      paragraph('<w:del w:id="1" w:author="A"><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'),
      { footnotes: `<w:footnote w:id="2">${paragraph(run('note'))}</w:footnote>` },
    )
    expect(paragraphs.map(({ pieces }) => textAfter(pieces))).toEqual(['', ''])
    expect(textBefore(paragraphs[1]?.pieces ?? [])).toBe('note')
  })

  test('of tabs, signs and boxes to tick; a sign that only its font knows is told', () => {
    const document = read(
      paragraph(
        '<w:r><w:t>a</w:t><w:ptab/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>',
        '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
      ),
    )
    expect(wordsAfter(document)).toEqual(['a\t\u2011✓☒\ufffd'])
    expect(told(document)).toEqual([['sign of a font', undefined]])
  })
})

test('a comment’s picture, an equation’s letters and a changed field are told', () => {
  const document = read(
    paragraph(
      '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>',
      '<w:del w:id="1" w:author="A"><w:r><w:delInstrText> REF clause </w:delInstrText></w:r></w:del>',
    ),
    { comments: comment('1', 'A', 'See').replace('</w:p>', '<w:r><w:drawing/></w:r></w:p>') },
  )
  expect(told(document)).toEqual([
    ['equation', 'a+b'],
    ['changed field', undefined],
    ['picture', undefined],
  ])
})
