import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unpack } from '#kernel/files/unpack.ts'
import { textAfter, textBefore } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { comparedLines, comparedSample } from '../testing/compared-sample.ts'
import { samplePaper } from '../testing/sample-paper.ts'
import { trackedAsKept } from '../testing/libreoffice/tracked-as-kept.ts'
import { writeWord } from './write-word.ts'

/** What `npm run check:libreoffice` kept of its last run: our file, and what LibreOffice made of it. */
const kept = (name: string) => readFileSync(new URL(`../testing/libreoffice/${name}`, import.meta.url))
const keptLines = (name: string) =>
  kept(name)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
/** Behind the front, which both texts have. */
const after = (lines: readonly string[], front: number) => lines.slice(front)

test('LibreOffice accepted and rejected the changes to exactly the two texts, and our reader does too', () => {
  const read = readWord(kept('compared.docx'))
  const paragraphs = read.ok ? read.document.paragraphs : []
  for (const [side, of] of [
    ['later', textAfter],
    ['earlier', textBefore],
  ] as const) {
    const made = keptLines(`${side}.txt`)
    const ours = paragraphs.flatMap(({ pieces }) => of(pieces).split('\n')).filter((line) => line !== '')
    expect(ours).toEqual(made)
    const front = made.length - comparedLines[side].length
    expect(after(made, front)).toEqual(comparedLines[side])
    expect(front).toBeGreaterThan(0)
  }
})

test('what is written today is what LibreOffice was asked about: where it differs, it is to be asked anew', async () => {
  const parts = (file: Buffer) => {
    const wanted = /^word\/(document|comments)\.xml$/
    const unpacked = unpack(file, { maxParts: 100, maxBytes: 10_000_000, wanted })
    if (typeof unpacked === 'string') throw new Error(unpacked)
    return [...unpacked].map(([name, xml]) => [name, String(xml)])
  }
  const written = parts(await writeWord(samplePaper(comparedSample), trackedAsKept))
  expect(written.map(([name]) => name).toSorted()).toEqual(['word/comments.xml', 'word/document.xml'])
  expect(written, 'run "npm run check:libreoffice:keep"').toEqual(parts(kept('compared.docx')))
})
