import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparedLines, comparedSample } from '#kernel/papers/testing/compared-sample.ts'
import { trackedAsKept } from '#kernel/papers/testing/libreoffice/tracked-as-kept.ts'
import { samplePaper } from '#kernel/papers/testing/sample-paper.ts'
import { writeWord } from '#kernel/papers/word/write-word.ts'
import { textAfter, textBefore } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { type StrategyWorld, strategyWorld } from '#slices/strategy/testing/strategy-world.ts'
import { writePaperNow } from '#slices/strategy/testing/write-papers.ts'
import { acceptedAndRejected, libreOfficeHere } from './libreoffice.ts'

beforeAll(() => console.info(libreOfficeHere()))

/** Our own reading of the same file. */
function readByUs(word: Buffer) {
  const read = readWord(word)
  if (!read.ok) throw new Error(read.why)
  const lines = (of: typeof textAfter) =>
    read.document.paragraphs.flatMap(({ pieces }) => of(pieces).split('\n')).filter((line) => line !== '')
  return { later: lines(textAfter), earlier: lines(textBefore) }
}

test('every way in which a text may change is accepted and rejected to exactly the two texts, which are kept', async () => {
  const word = await writeWord(samplePaper(comparedSample), trackedAsKept)
  const made = acceptedAndRejected(word)
  expect(made).toEqual(readByUs(word))
  for (const side of ['later', 'earlier'] as const)
    expect(made[side].slice(-comparedLines[side].length)).toEqual(comparedLines[side])
  if (process.env.SUTOON_KEEP !== 'yes') return
  const keep = (name: string, content: string | Buffer) =>
    writeFileSync(new URL(`../../kernel/papers/testing/libreoffice/${name}`, import.meta.url), content)
  keep('compared.docx', word)
  keep('later.txt', `${made.later.join('\n')}\n`)
  keep('earlier.txt', `${made.earlier.join('\n')}\n`)
})

describe('two versions of the whole example, in English and Urdu', () => {
  let world: StrategyWorld
  beforeAll(async () => {
    world = await strategyWorld('approved')
  })
  afterAll(() => world.database.close())

  test('are what LibreOffice makes of their comparison', async () => {
    const call = (act: Parameters<StrategyWorld['call']>[1], input: object): Promise<never> =>
      world.call(world.as.secretariat, act, input)
    const earlier = world.loaded.version
    const { version } = (await call('startVersion', { strategy: world.strategy, from: earlier })) as {
      version: string
    }
    const { nodes } = (await call('readVersion', { version })) as {
      nodes: { id: string; kind: string; parent: string | null; title: { en: string; ur: string } }[]
    }
    const parents = new Set(nodes.map(({ parent }) => parent))
    const activities = nodes.filter(({ id, kind }) => kind === 'activity' && !parents.has(id))
    for (const [at, { id: node, title }] of activities.entries()) {
      if (at % 5 === 0) await call('removeNode', { node })
      if (at % 5 === 1)
        for (const language of ['en', 'ur'] as const) {
          const more = { en: ', and publish it by 2027-06-30', ur: '، اور 2027-06-30 تک شائع کرنا' }[language]
          const [before, after] = [title[language], `${title[language]}${more}`]
          await call('editField', { node, field: 'title', language, before, after })
        }
      if (at % 5 === 2)
        await call('setActivityFacts', {
          ...{ node, lead: null, governanceLevel: null, partners: [] },
          ...{ starts: '2028-01-01', ends: '2029-12-31' },
        })
    }
    const order = { version, kind: 'comparison', earlier, language: 'both', format: 'docx' }
    const { paper } = (await call('makePaper', order)) as { paper: string }
    await writePaperNow(world, paper)
    const { sha256 } = (await call('downloadPaper', { paper })) as { sha256: string }
    const word = await world.files.get(sha256)
    const made = acceptedAndRejected(word)
    expect(made).toEqual(readByUs(word))
    console.info(`${made.later.length} lines of the later version, ${made.earlier.length} of the earlier`)
    expect(made.later.length).toBeGreaterThan(1000)
    expect(made.later).not.toEqual(made.earlier)
  })
})
