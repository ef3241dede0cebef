import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '#kernel/database/session.ts'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { readWord } from '#kernel/word/read-word.ts'
import {
  type ConsultationWorld,
  consultationWorld,
  type Person,
} from '../../../testing/consultation-world.ts'
import { declared, declaredInUrdu, splitAsOffered } from '../../../testing/declared.ts'
import { writeRoundPaperNow } from '../../../testing/write-round-papers.ts'
import { answersByCode } from '../../doors/papers.ts'

let world: ConsultationWorld
let submission = ''
let sender: Person
let other: Person
const reason = { en: 'The plan has it now.', ur: 'منصوبے میں اب موجود ہے۔' }

beforeAll(async () => {
  world = await consultationWorld()
  sender = await world.person('participant', { sector: 'civil society', name: 'A woman of the forum' })
  other = await world.person('participant', { sector: 'justice' })
  submission = await declared(world)
  await splitAsOffered(world, submission)
  await splitAsOffered(world, await declaredInUrdu(world), submission)
  const [first, second] = (await world.call(world.secretariat, 'readDeclaration', { submission })).points
  const map = (point: string | undefined, code: string) =>
    world.call(world.secretariat, 'mapPoint', { point, nodes: [world.nodes.get(code)] })
  await map(first?.id, 'PUB')
  await map(second?.id, 'PAR')
  await world.call(world.secretariat, 'answerPoint', { point: first?.id, outcome: 'accepted', reason })
  await world.call(world.secretariat, 'answerPoint', {
    ...{ point: second?.id, outcome: 'deferred', reason, deferredTo: '2099-03-01', owner: world.office },
  })
  await world.call(sender, 'assessPoint', {
    ...{ point: first?.id, words: 'Two shelters opened.', completion: 'limited', evidenceOn: '2026-01-05' },
  })
})
afterAll(() => world.database.close())

const made = async (who: Person, order: object = {}) => {
  const asked = { submission, language: 'both', format: 'html', ...order }
  const { paper } = await world.call(who, 'makeTrackerPaper', asked)
  await writeRoundPaperNow(world, paper)
  return paper
}
const fileOf = async (who: Person, paper: string) => {
  const { sha256, name } = await world.call(who, 'downloadRoundPaper', { paper })
  expect(name).toMatch(/^declaration-tracker-(both|ur|en)-/)
  return world.files.get(sha256)
}
const listed = async (who: Person) => (await world.call(who, 'listTrackerPapers', { submission })).papers

test('it tells of each point what the government says and what its signatories say, in both languages', async () => {
  const page = (await fileOf(world.secretariat, await made(world.secretariat))).toString('utf8')
  for (const words of [
    ...[
      'Declaration tracker',
      'اعلامیہ ٹریکر',
      'Point 1 · PUB',
      'نکتہ',
      'Open shelters.',
      'پناہ گاہیں کھولی جائیں۔',
    ],
    ...['The government says', 'حکومت کے مطابق', reason.en, reason.ur, 'Accepted'],
    ...['by 1 March 2099 · Federal Investigation Agency', '1 مارچ 2099 تک'],
    ...[
      'The signatories say',
      'Limited · as of 5 January 2026',
      'Two shelters opened.',
      'They have said nothing yet.',
    ],
  ])
    expect(page).toContain(words)
  // Said once, in the language in which it was written.
  expect(page.split('Two shelters opened.')).toHaveLength(2)
})

test('it names nobody who said a view, and no signatory that stays hidden', async () => {
  const [point] = (await world.call(sender, 'readDeclaration', { submission })).points
  expect(point?.views.map(({ by }) => by?.en)).toEqual(['A woman of the forum'])
  const organisation = world.organisations.get('justice') ?? ''
  await world.call(world.secretariat, 'addSignatory', { submission, organisation })
  const page = async () => (await fileOf(world.secretariat, await made(world.secretariat))).toString('utf8')
  expect(await page()).not.toMatch(/A woman of the forum|Signed by/)
  await world.call(other, 'showSignatory', { submission, organisation, isShown: true })
  expect(await page()).toMatch(/Signed by[^]*justice/)
  await world.call(other, 'showSignatory', { submission, organisation, isShown: false })
})

test('it is a PDF, a Word file from right to left and a workbook to be read, with the code on every page', async () => {
  const paper = await made(world.secretariat, { format: 'pdf' })
  const code = (await listed(world.secretariat)).find(({ id }) => id === paper)?.code ?? ''
  const text = execFileSync('pdftotext', ['-', '-'], {
    ...{ input: await fileOf(world.secretariat, paper), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] },
  })
  const pages = text.split('\f').filter((page) => page.trim() !== '')
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) for (const words of [code, 'Government']) expect(page).toContain(words)
  const word = readWord(
    await fileOf(world.secretariat, await made(world.secretariat, { format: 'docx', language: 'ur' })),
  )
  const said = word.ok ? word.document.paragraphs.map(({ pieces }) => textAfter(pieces)) : []
  expect(said.join('\n')).toMatch(/حکومت کے مطابق[^]*دستخط کنندگان کے مطابق/)
  const workbook = await fileOf(world.secretariat, await made(world.secretariat, { format: 'xlsx' }))
  const read = await readTables(workbook, 'tracker.xlsx')
  expect(read.ok && read.tables.map(({ sheet }) => sheet)).toEqual(['Tracker', 'About'])
  expect(JSON.stringify(read)).toContain('Two shelters opened.')
}, 60_000)

test('it is for whoever reads the declaration, and fetched by the one who made it alone', async () => {
  expect((await listed(world.secretariat)).length).toBeGreaterThan(0)
  const own = await made(sender)
  expect((await fileOf(sender, own)).toString('utf8')).toContain(reason.en)
  expect((await listed(sender)).map(({ id }) => id)).toEqual([own])
  await expect(fileOf(world.secretariat, own)).rejects.toThrow('not found')
  const outside = await world.person('participant', { sector: 'federal' })
  const stranger = await world.person('secretariat', { strategy: world.otherStrategy })
  for (const who of [outside, stranger]) {
    await expect(made(who)).rejects.toThrow('not found')
    await expect(world.call(who, 'listTrackerPapers', { submission })).rejects.toThrow('not found')
  }
  await expect(made(await world.person('verifier'))).rejects.toThrow('not-allowed')
  // No paper of the round: it stands with its declaration.
  const { papers } = await world.call(world.secretariat, 'listRoundPapers', { round: world.round })
  expect(papers).toEqual([])
})

test('whoever holds it learns by its code whether more was answered or said since', async () => {
  const paper = await made(world.secretariat)
  const code = (await listed(world.secretariat)).find(({ id }) => id === paper)?.code ?? ''
  const asked = () =>
    world.database.as(visitor, 'portal', async (tx) => (await answersByCode(tx, code)) ?? null)
  expect(await asked()).toMatchObject({ kind: 'tracker', movedOn: false })
  const [, point] = (await world.call(sender, 'readDeclaration', { submission })).points
  await world.call(sender, 'dissentOnPoint', { point: point?.id, words: 'Not so late.' })
  expect(await asked()).toMatchObject({ kind: 'tracker', movedOn: true })
})
