import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../paper.ts'
import { typeset } from '../typeset.ts'
import { sampleBlocks, samplePaper } from '../testing/sample-paper.ts'

const folder = mkdtempSync(join(tmpdir(), 'papers-'))
let pdf: Buffer
let text: string
beforeAll(async () => {
  const order = { format: 'pdf', author: 'Sutoon', at: '2026-11-22T10:00:00Z' } as const
  pdf = await typeset({ ...order, paper: samplePaper(sampleBlocks) })
  const file = join(folder, 'paper.pdf')
  writeFileSync(file, pdf)
  text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}, 60_000)

/** Readers of PDF put a vowel sign before its letter; whoever searches leaves it out. */
const withoutVowels = (words: string) => words.replace(/[\u064b-\u0652\u0670]/g, '')

/** Between words stand blanks, commas, and the marks of direction that pdftotext writes. */
const found = () => new Set(withoutVowels(text).split(/[\s،\u200e\u200f\u202a-\u202e]+/))

describe('a paper as PDF', () => {
  it('gives back every word and number of its Urdu', () => {
    const words = sampleBlocks.flatMap(({ texts }) =>
      withoutVowels((texts.ur ?? []).map((piece) => piece.text).join('')).split(/[\s،]+/),
    )
    expect(words).toContain('علاقے')
    const there = found()
    expect(words.filter((word) => !there.has(word))).toEqual([])
  })

  it('gives back its English, its codes and where one asks whether it is current', () => {
    const there = found()
    for (const word of [
      'Prevent',
      'PRV-1',
      'threat',
      '1,250',
      'https://sutoon.example.org/current/7KQ2M9XPA4',
    ])
      expect(there).toContain(word)
  })

  it('bears marking and version at the head and foot of every page', () => {
    const pages = text.split('\f').filter((page) => page.trim() !== '')
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      expect(page).toContain('Government')
      expect(page).toContain('Version 2')
    }
  })

  it('counts its pages, however far down their first one the contents end', async () => {
    const said = (one: string) => ({ en: [{ text: one }], ur: [{ text: 'نکتہ' }] })
    const blocks = Array.from({ length: 12 }, (_, at): Block[] => [
      { kind: 'heading', level: 1, texts: said(`Point ${at}`) },
      ...['Government', 'Signatories'].flatMap((one): Block[] => [
        { kind: 'heading', level: 3, texts: said(one) },
        { kind: 'fact', label: { en: 'Answer', ur: 'جواب' }, texts: said('word '.repeat(900)) },
      ]),
    ]).flat()
    const file = join(folder, 'long.pdf')
    const order = { format: 'pdf', author: 'Sutoon', at: '2026-11-22T10:00:00Z' } as const
    writeFileSync(file, await typeset({ ...order, paper: samplePaper(blocks) }))
    const read = execFileSync('pdftotext', ['-layout', file, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const numbers = read.match(/\d+ \/ \d+/g) ?? []
    expect(numbers.length).toBeGreaterThan(12)
    expect(numbers).toEqual(numbers.map((_, at) => `${at + 1} / ${numbers.length}`))
  }, 60_000)

  it('is tagged, has bookmarks, and carries only our own typefaces', () => {
    const source = pdf.toString('latin1')
    expect(source).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(source).toMatch(/\/Outlines \d+ 0 R/)
    const faces = [...source.matchAll(/\/BaseFont \/[A-Z]{6}\+([^\s/]+)/g)].map(([, name]) => name ?? '')
    expect(new Set(faces).size).toBeGreaterThan(2)
    expect(faces.filter((name) => !/^(Amiri|Inter|NotoNastaliqUrdu)-/.test(name))).toEqual([])
  })
})
