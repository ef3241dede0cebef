import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { contestsIn } from '#slices/correspondence/testing/contests.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
const scan = 'c'.repeat(64)
beforeAll(async () => {
  world = await consultationWorld()
  await world.database.asSuperuser((db) =>
    db.query(
      `insert into files.uploads (sha256, name, media_type, size, uploaded_by)
       values ($1, 'scan.pdf', 'application/pdf', 4, $2)`,
      [scan, world.secretariat.id],
    ),
  )
})
afterAll(() => world.database.close())

const letter = () => ({
  ...{ theirReference: 'FIA/HQ/17', ourReference: 'NSOC/2-3/2026', dated: '2026-11-02' },
  ...{ signatory: 'Director General, FIA', medium: 'letter', scan, office: world.office },
})
const enter = (who: Person, more: object = {}, particulars: object = letter()) =>
  world.propose(who, 'GOV', { ...more, letter: particulars })
const refused = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}

test('a letter makes the office that wrote its author, and shows as by letter', async () => {
  const proposal = await enter(world.secretariat)
  expect(await world.call(world.secretariat, 'readProposal', { proposal })).toMatchObject({
    author: {
      hidden: false,
      name: { en: 'Federal Investigation Agency', ur: 'وفاقی تحقیقاتی ادارہ' },
      sector: 'law enforcement',
    },
    byLetter: { contest: null, theirReference: 'FIA/HQ/17', signatory: 'Director General, FIA' },
  })
  expect(await world.count('consultation.authors where proposal = $1 and person is null', [proposal])).toBe(1)
})

test('what is proposed on screen does not show as by letter', async () => {
  const proposal = await world.propose(world.secretariat, 'GOV', { after: 'on screen' })
  expect((await world.call(world.secretariat, 'readProposal', { proposal })).byLetter).toBeNull()
})

test('a letter may be a person’s', async () => {
  const author = await world.person('participant', { sector: 'justice', name: 'a seat' })
  const proposal = await enter(world.secretariat, {}, { ...letter(), office: undefined, person: author.id })
  expect(await world.call(world.secretariat, 'readProposal', { proposal })).toMatchObject({
    author: { name: { en: 'a seat' }, sector: 'justice' },
  })
})

test('the office contests it through the correspondence, and every reader sees that and how it was answered', async () => {
  const focal = await world.person('focal person', { office: world.office })
  const second = await world.person('secretariat')
  const [upheld, kept, other] = [
    await enter(world.secretariat),
    await enter(world.secretariat),
    await enter(world.secretariat),
  ]
  const contests = contestsIn(world.database)
  const seen = async (proposal: string) =>
    (await world.call(second, 'readProposal', { proposal })).byLetter?.contest
  for (const proposal of [upheld, kept]) await contests.contest(focal.credential, proposal)
  expect([await seen(upheld), await seen(kept), await seen(other)]).toEqual([
    'unanswered',
    'unanswered',
    null,
  ])
  await contests.answer(second.credential, upheld, true)
  await contests.answer(second.credential, kept, false)
  expect([await seen(upheld), await seen(kept), await seen(other)]).toEqual(['upheld', 'kept', null])
})

test('a letter has an author of the register, who cannot be hidden, and then nothing is left behind', async () => {
  const before = await world.count('ledger.entries')
  expect(await refused(enter(world.secretariat, { hidden: true }))).toEqual(['a-letter-is-not-hidden'])
  expect(await refused(enter(world.secretariat, {}, { ...letter(), office: undefined }))).toEqual([
    'letter-without-author',
  ])
  expect(await refused(enter(world.secretariat, {}, { ...letter(), scan: 'd'.repeat(64) }))).toEqual([
    'scan-not-received',
  ])
  const unknown = randomUUID()
  expect(await refused(enter(world.secretariat, {}, { ...letter(), office: unknown }))).toEqual([
    'letter-without-author',
  ])
  expect(
    await refused(enter(world.secretariat, {}, { ...letter(), office: undefined, person: unknown })),
  ).toMatchObject({ constraint: 'authors_person_fkey' })
  expect(await world.count('ledger.entries')).toBe(before)
})

test('only the secretariat of the strategy enters letters', async () => {
  const civil = await world.person('participant', { sector: 'civil society' })
  await expect(enter(civil)).rejects.toThrow('not-allowed')
  const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
  await expect(enter(elsewhere)).rejects.toThrow('not found')
  // A participant here who is the secretariat elsewhere proposes for themselves, and enters no letters here.
  await world.database.asSuperuser((db) =>
    db.query(
      `insert into identity.mandates (person, strategy, kind, ledger_entry, ledger_salt)
       values ($1, $2, 'secretariat', gen_random_uuid(), '')`,
      [civil.id, world.otherStrategy],
    ),
  )
  const onOpenText = { node: world.nodes.get('PUB'), before: 'PUB as it stands' }
  expect(await refused(enter(civil, onOpenText))).toEqual(['not-heard-here'])
  expect(await world.propose(civil, 'PUB')).toBeTruthy()
})
