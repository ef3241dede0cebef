import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerTo } from '#kernel/http/answer-errors.ts'
import { fingerprintOf } from '#kernel/ledger/notes/fingerprint.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { openPackage, writePackage } from '#kernel/ledger/packages/signed-package.ts'
import { consultation } from '../../contract.ts'
import { type ConsultationWorld, consultationWorld } from '../../testing/consultation-world.ts'
import { type LaptopWorld, laptopFrom, packed, sentHome } from '../../testing/laptop-world.ts'
import { type HomeContent, kindHome } from './package-content.ts'

let home: ConsultationWorld
let laptop: LaptopWorld
let left: string
let text: string
let otherRound: string
beforeAll(async () => {
  home = await consultationWorld()
  const civil = await home.person('participant', { sector: 'civil society' })
  await home.propose(civil, 'PUB')
  left = await packed(home)
  laptop = await laptopFrom(home, left)
  const seat = await laptop.person(civil)
  const proposal = await laptop.propose(seat, 'PAR', { hidden: true })
  await laptop.call(seat, 'takePosition', { proposal, position: 'agree' })
  const desk = await laptop.person(home.secretariat)
  const letter = await laptop.spoken(desk, { office: home.office }, 'Said in the hall, and read back.')
  await laptop.propose(desk, 'PUB', { after: 'PUB, for an office', letter })
  text = await laptop.packs(await laptop.person(home.secretariat))
  const { round } = await home.call(home.secretariat, 'openRound', {
    ...{ strategy: home.strategy, version: home.version, opensOn: '2026-01-01', closesOn: '2099-12-31' },
    title: { en: 'Another round', ur: 'دوسرا دور' },
  })
  otherRound = round
}, 120_000)
afterAll(async () => {
  await home.database.close()
  await laptop.database.close()
})

async function refusal(of: string, round = home.round): Promise<readonly (string | undefined)[]> {
  const file = await sentHome(home, of)
  const fingerprint = fingerprintOf(laptop.signer.vkey)
  const error = await home.call(home.secretariat, 'mergeHomecoming', { round, file, fingerprint }).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  const { reasons } = answerTo(error, consultation.acts.mergeHomecoming).answer.body
  return reasons.map(({ code }) => code)
}

/** The package with another content, signed as whoever holds the laptop could sign it. */
function resigned(change: (content: HomeContent) => object, signer = laptop.signer): string {
  const opened = openPackage(text, kindHome)
  if (typeof opened === 'string') throw new Error(opened)
  const content = JSON.parse(opened.content) as HomeContent
  return writePackage(signer, kindHome, JSON.stringify({ ...content, ...change(content) }))
}
const withRows = (table: string, change: (rows: HomeContent['tables'][string]) => object[]): string =>
  resigned(({ tables }) => ({ tables: { ...tables, [table]: change(tables[table] ?? []) } }))

type Letter = HomeContent['letters']['acts'][number]
const withLetter = (change: Partial<Letter>): string =>
  resigned(({ letters }) => ({
    letters: { ...letters, acts: letters.acts.map((act) => ({ ...act, ...change })) },
  }))

const cases: readonly (readonly [string, () => string, string])[] = [
  ['any other text', () => 'Dear secretariat', 'not-a-package'],
  ['the package that left home', () => left, 'other-kind'],
  ['one that was cut off in its content', () => text.slice(0, -50), 'truncated'],
  ['one that was cut off in its head', () => text.slice(0, 60), 'truncated'],
  ['one with a changed word', () => text.replace('said in the room', 'said in the hall'), 'altered'],
  ['one whose hash was changed as well', () => text.replace(/sha256 ./, 'sha256 x'), 'not-signed'],
  [
    'one for another workspace',
    () => resigned(() => ({ home: signerFrom('other.example/home', Buffer.alloc(32, 3)).vkey })),
    'other-workspace',
  ],
  ['one of a package that never left', () => resigned(() => ({ package: randomUUID() })), 'other-workspace'],
  [
    'one whose tree is not the signed one',
    () => resigned(({ tree }) => ({ tree: { ...tree, leaves: tree.leaves.slice(1) } })),
    'ledger-wrong',
  ],
  [
    'one with an entry that the tree does not hold',
    () => resigned(({ entries }) => ({ entries: entries.map((entry) => ({ ...entry, act: 'another' })) })),
    'ledger-wrong',
  ],
  [
    'one from another edition of the program',
    () => withRows('proposals', (rows) => rows.map((row) => ({ ...row, colour: 'green' }))),
    'other-software',
  ],
  [
    'one that changes a proposal which stands here',
    () =>
      withRows('proposals', (rows) =>
        rows.map((row) => (row.number === 1 ? { ...row, text_after: 'never said' } : row)),
      ),
    'contradicts',
  ],
  [
    'one with a proposal that was never recorded',
    () =>
      withRows('proposals', (rows) => [
        ...rows,
        {
          ...rows.find(({ number }) => number === 1001),
          id: randomUUID(),
          ledger_entry: randomUUID(),
          number: 1002,
        },
      ]),
    'row-without-entry',
  ],
  [
    'one that borrows the entry of another row',
    () =>
      withRows('proposals', (rows) => [
        ...rows,
        { ...rows.find(({ number }) => number === 1001), id: randomUUID(), number: 1002 },
      ]),
    'row-without-entry',
  ],
  [
    'one that names the author of a hidden proposal',
    () =>
      resigned(({ tables }) => ({
        tables: {
          ...tables,
          authors: [
            ...(tables.authors ?? []),
            {
              ...tables.authors?.[0],
              proposal: tables.proposals?.find(({ number }) => number === 1001)?.id ?? null,
            },
          ],
        },
      })),
    'strange-row',
  ],
  [
    'one that names nobody whom home knows',
    () => withRows('positions', (rows) => rows.map((row) => ({ ...row, person: randomUUID() }))),
    'unknown-person',
  ],
  [
    'one out of which the letter of an office was cut',
    () => resigned(({ letters }) => ({ letters: { ...letters, acts: [] } })),
    'letter-missing',
  ],
  [
    'one out of which the note of what was said was cut',
    () => resigned(({ letters }) => ({ letters: { ...letters, notes: [] } })),
    'letter-missing',
  ],
  [
    'one with another note than the letter names',
    () =>
      resigned(({ letters }) => {
        const base64 = Buffer.from('Never said.').toString('base64')
        return { letters: { ...letters, notes: letters.notes.map((note) => ({ ...note, base64 })) } }
      }),
    'letter-missing',
  ],
  ['one with another signatory', () => withLetter({ signatory: 'somebody else' }), 'row-without-entry'],
  ['one with a letter of another act', () => withLetter({ act: 'strategy.approve' }), 'row-without-entry'],
  [
    'one with a letter for another person',
    () => withLetter({ for_person: randomUUID() }),
    'row-without-entry',
  ],
  ['one that tells otherwise what was entered', () => withLetter({ content: { after: 'x' } }), 'strange-row'],
  ['one with a letter of another strategy', () => withLetter({ entered_for: [randomUUID()] }), 'strange-row'],
  ['one entered by nobody whom home knows', () => withLetter({ entered_by: randomUUID() }), 'unknown-person'],
  [
    'one that makes another office the author of what was entered',
    () =>
      withRows('authors', (rows) =>
        rows.map((row) => (row.person === null ? { ...row, office: randomUUID() } : row)),
      ),
    'strange-row',
  ],
]

test.each(cases)('%s is refused, and nothing of it is written', async (_, of, code) => {
  const before = await home.count('consultation.proposals')
  expect(await refusal(of())).toEqual([code])
  expect(await home.count('consultation.proposals')).toBe(before)
  expect(await home.count('consultation.positions')).toBe(0)
  expect(await home.count('correspondence.acts_by_letter')).toBe(0)
  expect(await home.count('ledger.known_ledgers')).toBe(0)
})

test('one for another round is refused there', async () => {
  expect(await refusal(text, otherRound)).toEqual(['other-round'])
})

test('a file that nobody sent is not there, and a participant merges nothing', async () => {
  const input = { round: home.round, file: 'a'.repeat(64) }
  const asked = (who: typeof home.secretariat) =>
    home.call(who, 'previewHomecoming', input).catch((error: unknown) => String(error))
  expect(await asked(home.secretariat)).toContain('file-not-received')
  expect(await asked(await home.person('participant', { sector: 'justice' }))).toContain('not-allowed')
})

test('unchanged it is merged; and a ledger that was begun anew under the same key is then refused', async () => {
  const fingerprint = fingerprintOf(laptop.signer.vkey)
  const file = await sentHome(home, text)
  await home.call(home.secretariat, 'mergeHomecoming', { round: home.round, file, fingerprint })
  expect(await home.count('consultation.proposals')).toBe(3)
  expect(await home.count('consultation.positions')).toBe(1)
  expect(await home.count('correspondence.acts_by_letter')).toBe(1)
  const again = await laptopFrom(home, left)
  await again.propose(await again.person(home.secretariat), 'PUB')
  expect(await refusal(await again.packs(await again.person(home.secretariat)))).toEqual(['ledger-rewritten'])
  await again.database.close()
})
