import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpack } from '#kernel/files/unpack.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { textAfter, textBefore } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { compareBlocks, onlyChanged } from '../compare-blocks.ts'
import type { Block } from '../paper.ts'
import { sampleBlocks, samplePaper } from '../testing/sample-paper.ts'
import { styles } from './styles.ts'
import { type Letter, writeLetters } from './write-letter.ts'
import { writeWord } from './write-word.ts'

const tracked = { author: 'Sutoon', at: '2026-11-22T10:00:00Z' }

async function paragraphsOf(blocks: readonly Block[]) {
  const read = readWord(await writeWord(samplePaper(blocks), tracked))
  if (!read.ok) throw new Error(read.why)
  return read.document.paragraphs
}

/** What each language of a list of blocks says, line by line. */
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    (['en', 'ur'] as const satisfies readonly Language[]).flatMap((language) => {
      const text = (block.texts[language] ?? []).map((piece) => piece.text).join('')
      return text === '' ? [] : [block.kind === 'fact' ? `${block.label[language]}: ${text}` : text]
    }),
  )

/** Everything after the page break of the front. */
async function readBack(blocks: readonly Block[]): Promise<{ accepted: string[]; rejected: string[] }> {
  const all = await paragraphsOf(blocks)
  const front = (await paragraphsOf([])).length
  const body = all.slice(front)
  const kept = (texts: string[]) => texts.filter((text) => text !== '')
  return {
    accepted: kept(body.map(({ pieces }) => textAfter(pieces))),
    rejected: kept(body.map(({ pieces }) => textBefore(pieces))),
  }
}

const words = fc
  .array(
    fc.constantFrom('the', 'office', 'reports', 'yearly', '2027', 'دفتر', 'رپورٹ', 'سالانہ', '<&>', '\n'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => `a ${list.join(' ')} z`)
const block = fc
  .record({
    key: fc.integer({ min: 1, max: 6 }).map(String),
    en: words,
    ur: fc.option(words, { nil: undefined }),
  })
  .map(
    ({ key, en, ur }): Block => ({
      ...{ kind: 'paragraph' as const, key },
      texts: { en: [{ text: en }], ...(ur === undefined ? {} : { ur: [{ text: ur }] }) },
    }),
  )
const document = fc.uniqueArray(block, { selector: ({ key }) => key ?? '', maxLength: 6 })

describe('a comparison as a Word file', () => {
  it('leaves the later text when its changes are accepted, and the earlier when they are rejected', async () => {
    await fc.assert(
      fc.asyncProperty(document, document, async (earlier, later) => {
        const { accepted, rejected } = await readBack(compareBlocks(earlier, later))
        expect(accepted).toEqual(linesOf(later))
        expect(rejected).toEqual(linesOf(earlier))
      }),
      { numRuns: 40 },
    )
  })

  it('marks the end of a paragraph that was put in or taken out whole', async () => {
    const before: Block = { kind: 'paragraph', key: 'a', texts: { en: [{ text: 'It goes.' }] } }
    const after: Block = { kind: 'paragraph', key: 'b', texts: { en: [{ text: 'It comes.' }] } }
    const paragraphs = await paragraphsOf(compareBlocks([before], [after]))
    const marks = (text: string) =>
      paragraphs
        .find(({ pieces }) => pieces.some((piece) => piece.text === text))
        ?.mark.map(({ kind }) => kind)
    expect(marks('It goes.')).toEqual(['deleted'])
    expect(marks('It comes.')).toEqual(['inserted'])
  })
})

describe('what is noted beside a text', () => {
  const noted = (en: string): Block => ({
    ...{ kind: 'paragraph', key: 'a', texts: { en: [{ text: en }], ur: [{ text: 'متن' }] } },
    notes: { ur: 'ترجمے کا مسودہ' },
  })

  it('stands below it in its language, and nowhere in a comparison', async () => {
    const texts = async (blocks: readonly Block[]) =>
      (await paragraphsOf(blocks)).map(({ pieces }) => textAfter(pieces)).slice(-3)
    expect(await texts([noted('It goes.')])).toEqual(['It goes.', 'متن', 'ترجمے کا مسودہ'])
    const compared = compareBlocks([noted('It goes.')], [noted('It comes.')])
    expect(await texts(compared)).toEqual(['', 'It comes.', 'متن'])
    const same = compareBlocks([noted('It goes.')], [{ ...noted('It goes.'), notes: {} }])
    expect(onlyChanged(same)).toEqual([])
  })
})

describe('a paper as a Word file', () => {
  it('says that lines grow with their letters, so that no title overlaps and no picture is cut', () => {
    const normal = styles.paragraphStyles?.find(({ id }) => id === 'Normal')
    expect(normal?.paragraph?.spacing).toMatchObject({ lineRule: 'auto' })
  })

  it('prints the number of a page as small as the rest of the foot, in papers and in letters', async () => {
    const { current, marking } = samplePaper([])
    const letter: Letter = {
      ...{ letterhead: marking, to: marking, subject: marking, body: marking, signatory: marking },
      ...{ references: [], blocks: [], bears: { marking, status: marking, made: marking, current } },
    }
    for (const written of [writeWord(samplePaper(sampleBlocks), tracked), writeLetters([letter])]) {
      const parts = unpack(await written, { maxParts: 500, maxBytes: 1e8, wanted: /footer\d*\.xml$/ })
      if (typeof parts === 'string') throw new Error(parts)
      const numbered = [...parts.values()].flatMap((part) =>
        (part.toString('utf8').match(/<w:p>[\s\S]*?<\/w:p>/g) ?? []).filter((one) => one.includes('PAGE')),
      )
      expect(numbered.length).toBeGreaterThan(0)
      for (const one of numbered) expect(one).toContain('<w:pStyle w:val="Foot"/>')
    }
    expect(styles.paragraphStyles?.find(({ id }) => id === 'Foot')?.run).toMatchObject({ size: 16 })
  })

  it('has real headings, particulars as tables, and no tracked change', async () => {
    const paragraphs = await paragraphsOf(sampleBlocks)
    const headings = paragraphs.filter(({ heading }) => heading !== null)
    expect(headings.map(({ heading, pieces }) => [heading, textAfter(pieces)])).toEqual([
      [1, 'PRV Prevent'],
      [1, 'PRV روک تھام'],
      [2, 'PRV-1 Know the threat and what drives it'],
      [2, 'PRV-1 خطرے اور اس کے محرکات سے آگاہی'],
    ])
    const cell = paragraphs.find(({ pieces }) => textAfter(pieces).includes('1,250 اندراجات'))
    expect(cell?.cell?.column).toBe(2)
    expect(
      paragraphs.flatMap(({ pieces, mark }) => [...mark, ...pieces.flatMap((one) => one.revisions)]),
    ).toEqual([])
  })
})

it('why something was taken out is a comment, and no part of either text', async () => {
  const because = { en: 'Given up.', ur: 'ترک کیا گیا۔' }
  const [first] = sampleBlocks.filter(({ kind }) => kind === 'paragraph')
  if (first === undefined) throw new Error('a paragraph')
  const gone: Block = { ...first, change: 'deleted', comment: because }
  const read = readWord(await writeWord(samplePaper([gone]), tracked))
  if (!read.ok) throw new Error(read.why)
  expect(read.document.comments.map(({ text }) => text)).toEqual([because.en, because.ur])
  const { accepted, rejected } = await readBack([gone])
  expect(accepted).toEqual([])
  expect(rejected).toEqual(linesOf([first]))
})

it('a day among Urdu words is a run of its own that is read from the left', async () => {
  const [was, is] = ['2026-12-31', '2027-06-30'].map(
    (day): Block => ({ kind: 'paragraph', key: 'a', texts: { ur: [{ text: `${day} تک` }] } }),
  )
  if (was === undefined || is === undefined) throw new Error('two')
  const { accepted, rejected } = await readBack(compareBlocks([was], [is]))
  expect([accepted, rejected]).toEqual([['2027-06-30 تک'], ['2026-12-31 تک']])
})
