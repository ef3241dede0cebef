import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '../read-word.ts'
import { level, listOf, numbered, paragraph, run, scheme, wordFile } from '../testing/word-file.ts'
import { asPrinted } from './number-formats.ts'

function read(body: string, numbering: string, styles = '') {
  const result = readWord(wordFile(body, { numbering, styles }))
  if (!result.ok) throw new Error(result.why)
  return result.document
}
/** What is printed before each paragraph that has words, as a text file shows it. */
const printed = (...of: Parameters<typeof read>) =>
  read(...of).paragraphs.map(({ numbers, pieces }) => `${numbers.at(-1) ?? ''} ${textAfter(pieces)}`.trim())
const paths = (...of: Parameters<typeof read>) => read(...of).paragraphs.map(({ numbers }) => numbers)

const clauses = scheme(
  1,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2'),
  level(2, 'lowerLetter', '(%3)'),
  level(3, 'lowerRoman', '(%4)'),
)
const a = run('a')

describe('the numbers that Word prints', () => {
  test('of a list of several levels, each below its own', () => {
    const body = [0, 1, 2, 2, 3, 2, 1, 2, 0, 1].map((at) => numbered(1, at, a)).join('')
    expect(printed(body, clauses + listOf(1, 1))).toEqual([
      ...['1. a', '1.1 a', '(a) a', '(b) a', '(i) a', '(c) a', '1.2 a', '(a) a', '2. a', '2.1 a'],
    ])
    expect(paths(body, clauses + listOf(1, 1))[4]).toEqual(['1.', '1.1', '(b)', '(i)'])
  })

  test('go on in another list of the same scheme, unless that begins anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const body = [1, 1, 2, 3, 3, 1].map((list) => numbered(list, 0, a)).join('')
    const lists = listOf(1, 1) + listOf(2, 1) + listOf(3, 1, anew)
    expect(printed(body, clauses + lists)).toEqual(['1. a', '2. a', '3. a', '5. a', '6. a', '7. a'])
  })

  test('begin and restart as the level says', () => {
    const starts = level(0, 'upperRoman', 'Part %1').replace('w:start w:val="1"', 'w:start w:val="3"')
    const never = level(1, 'decimal', 'Article %2', '<w:lvlRestart w:val="0"/>')
    const body = [0, 1, 1, 0, 1].map((at) => numbered(1, at, a)).join('')
    expect(printed(body, scheme(1, starts, never) + listOf(1, 1))).toEqual([
      ...['Part III a', 'Article 1 a', 'Article 2 a', 'Part IV a', 'Article 3 a'],
    ])
  })

  test('are all in digits at a legal level', () => {
    const levels = [level(0, 'upperRoman', '%1.'), level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>')]
    expect(printed(numbered(1, 0, a) + numbered(1, 1, a), scheme(1, ...levels) + listOf(1, 1))).toEqual([
      ...['I. a', '1.1 a'],
    ])
  })

  test('come through the style and its parent; list 0 takes them away', () => {
    const numbering = clauses.replace('w:ilvl="1">', 'w:ilvl="1"><w:pStyle w:val="Sub"/>') + listOf(1, 1)
    const styles =
      '<w:style w:type="paragraph" w:styleId="Top"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Top"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const styled = (style: string, more = '') =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${a}</w:p>`
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    expect(
      printed(styled('Own') + styled('Sub') + styled('Top', none) + styled('Top'), numbering, styles),
    ).toEqual([...['1. a', '1.1 a', 'a', '2. a']])
  })

  test('stand before an empty paragraph too, and bullets are bullets', () => {
    const bulleted = scheme(1, level(0, 'bullet', '\uf0b7')) + listOf(1, 1)
    expect(printed(numbered(1, 0), bulleted)).toEqual(['•'])
    expect(paths(paragraph(a), bulleted)).toEqual([[]])
  })

  test('name no paragraph above that is not there', () => {
    expect(paths(numbered(1, 2, a), clauses + listOf(1, 1))).toEqual([['(a)']])
  })

  test('count what was put in; what is struck out keeps the number that it had', () => {
    const marked = (change: string) =>
      numbered(1, 0, a).replace('</w:pPr>', `<w:rPr><w:${change} w:id="1" w:author="A"/></w:rPr></w:pPr>`)
    const body = numbered(1, 0, a) + marked('ins') + marked('del') + numbered(1, 0, a)
    expect(paths(body, clauses + listOf(1, 1))).toEqual([['1.'], ['2.'], ['2.'], ['3.']])
  })

  test('gained, lost or changed by a tracked change of the paragraph are followed before and after', () => {
    const numPr = (at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`
    const was = (before: string) =>
      `<w:pPrChange w:id="1" w:author="A"><w:pPr>${before}</w:pPr></w:pPrChange>`
    const changed = (properties: string) => `<w:p><w:pPr>${properties}</w:pPr>${a}</w:p>`
    const body = [
      numbered(1, 0, a),
      changed(numPr(0) + was('')),
      changed(was(numPr(0))),
      changed(numPr(1) + was(numPr(0))),
      changed(numPr(0).replace('</w:numPr>', '<w:ins w:id="2" w:author="A"/></w:numPr>')),
      numbered(1, 0, a),
    ].join('')
    const { paragraphs } = read(body, clauses + listOf(1, 1))
    expect(paragraphs.map(({ numbersBefore, numbers }) => [numbersBefore.at(-1), numbers.at(-1)])).toEqual([
      ['1.', '1.'],
      [undefined, '2.'],
      ['2.', undefined],
      ['3.', '2.1'],
      [undefined, '3.'],
      ['4.', '4.'],
    ])
  })

  test('of a kind that is not known are written in digits, and that is told', () => {
    const { paragraphs, unread } = read(
      numbered(1, 0, a),
      scheme(1, level(0, 'cardinalText', '%1.')) + listOf(1, 1),
    )
    expect(paragraphs[0]?.numbers).toEqual(['1.'])
    expect(unread).toEqual([{ paragraph: 1, what: 'kind of numbers', count: 1, says: 'cardinalText' }])
  })
})

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['lowerLetter', 28, 'bb'],
  ['upperLetter', 26, 'Z'],
  ['lowerRoman', 1994, 'mcmxciv'],
  ['upperRoman', 4, 'IV'],
  ['ordinal', 112, '112th'],
  ['ordinal', 22, '22nd'],
  ['arabicAbjad', 3, 'ج'],
  ['arabicAlpha', 3, 'ت'],
  ['constructor', 3, '3'],
])('%s writes %i as %s', (format, number, text) => {
  expect(asPrinted(number, format)).toBe(text)
})

test('whatever a file says of its lists, reading it ends and never throws', () => {
  const odd = fc.constantFrom('', '0', '1', '9', '-1', '999999999', 'x', '%1')
  const definition = fc.tuple(odd, odd, odd, fc.constantFrom('decimal', 'lowerLetter', 'none', 'constructor'))
  fc.assert(
    fc.property(fc.array(definition), fc.array(fc.tuple(odd, odd)), (levels, stand) => {
      const xml = levels
        .map(
          ([at, start, restart, format]) =>
            `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlRestart w:val="${restart}"/><w:lvlText w:val="%1%2%9"/></w:lvl>`,
        )
        .join('')
      const body = stand
        .map(
          ([id, at]) =>
            `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr></w:p>`,
        )
        .join('')
      expect(read(body, scheme(1, xml) + listOf(1, 1)).paragraphs).toHaveLength(stand.length)
    }),
  )
})
