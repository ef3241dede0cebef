import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import { createJobs } from '#kernel/jobs/jobs.ts'
import type { Notice } from '#kernel/mail/notice.ts'
import { type BreakoutWorld, breakoutWorld } from '../../../testing/breakout-world.ts'
import type { Person } from '../../../testing/consultation-world.ts'
import { tellOfEntryJob } from '../room/tell-whom-it-was-entered-for.ts'

let world: BreakoutWorld
let civil: Person
let justice: Person
beforeAll(async () => {
  world = await breakoutWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  justice = await world.person('participant', { sector: 'justice' })
})
afterAll(() => world.database.close())

const read = (who: Person) => world.call(who, 'readBreakout', { breakout: world.breakout })
const queued = async (who: Person, proposal: string) =>
  (await read(who)).queue.find((one) => one.proposal === proposal)

test('a participant sees what the group treats as far as they may read it, the secretariat all of it', async () => {
  const codes = async (who: Person) => (await read(who)).nodes.map(({ code }) => code)
  expect(await codes(world.secretariat)).toEqual(['PUB', 'PAR', 'GOV', 'ANX'])
  expect(await codes(civil)).toEqual(['PUB', 'PAR'])
})

test('a proposal on a part that the group treats stands in its queue, one on another part does not', async () => {
  const inside = await world.propose(civil, 'PUB')
  const outside = await world.propose(civil, 'SEC')
  expect(await queued(justice, inside)).toMatchObject({
    code: 'PUB',
    begins: 'PUB as it should be',
    sector: 'civil society',
  })
  expect(await queued(justice, outside)).toBeUndefined()
})

test('a proposal on government text stands in the queue of the secretariat, not in that of a participant', async () => {
  const proposal = await world.propose(world.secretariat, 'GOV')
  expect(await queued(world.secretariat, proposal)).toBeDefined()
  expect(await queued(civil, proposal)).toBeUndefined()
})

test('what is sent again with the same identifier is refused as received, and stands once', async () => {
  const id = randomUUID()
  await world.propose(civil, 'PUB', { id, breakout: world.breakout })
  await expect(world.propose(civil, 'PUB', { id, breakout: world.breakout })).rejects.toThrow(
    'already-received',
  )
  expect(await world.count('consultation.proposals where id = $1', [id])).toBe(1)
  expect(await world.count('ledger.entries where subject = $1', [id])).toBe(1)
})

test('a named facilitator and the secretariat run the group; a participant finds nothing to run', async () => {
  const proposal = await world.propose(civil, 'PUB')
  const call = { breakout: world.breakout, proposal }
  await expect(world.call(justice, 'callProposal', call)).rejects.toThrow(NotFound)
  await world.call(world.facilitator, 'callProposal', call)
  expect((await read(justice)).floor?.proposal).toBe(proposal)
  await world.call(world.secretariat, 'callProposal', { ...call, proposal: null })
  expect((await read(justice)).floor).toBeNull()
  expect((await read(justice)).may.facilitate.ok).toBe(false)
  expect((await read(world.facilitator)).may.facilitate.ok).toBe(true)
})

test('one who was relieved runs it no more', async () => {
  const another = await world.person('participant', { sector: 'justice' })
  const whom = { breakout: world.breakout, person: another.id }
  await world.call(world.secretariat, 'nameFacilitator', whom)
  expect((await read(another)).may.facilitate.ok).toBe(true)
  await world.call(world.secretariat, 'relieveFacilitator', whom)
  expect((await read(another)).may.facilitate.ok).toBe(false)
  await expect(
    world.call(another, 'callProposal', { breakout: world.breakout, proposal: null }),
  ).rejects.toThrow(NotFound)
})

test('a duplicate keeps its author and its place, and stands under the one that is kept', async () => {
  const [kept, duplicate] = [await world.propose(civil, 'PAR'), await world.propose(justice, 'PAR')]
  const merge = { breakout: world.breakout, proposal: duplicate, kept }
  await world.call(world.facilitator, 'mergeProposals', merge)
  expect(await queued(civil, duplicate)).toMatchObject({ kept, sector: 'justice' })
  expect(await queued(civil, kept)).toMatchObject({ kept: null, duplicates: 1 })
  expect(await world.count('consultation.authors where proposal = $1', [duplicate])).toBe(1)
  await expect(world.call(world.facilitator, 'mergeProposals', merge)).rejects.toThrow('already-merged')
  await world.call(world.facilitator, 'separateProposals', { breakout: world.breakout, proposal: duplicate })
  expect(await queued(civil, duplicate)).toMatchObject({ kept: null })
})

test('proposals that change different words are not duplicates', async () => {
  const [one, other] = [await world.propose(civil, 'PAR'), await world.propose(civil, 'PUB')]
  await expect(
    world.call(world.facilitator, 'mergeProposals', { breakout: world.breakout, proposal: one, kept: other }),
  ).rejects.toThrow('other-field')
})

test('a dissent is kept with the sectors that dissent; the last conclusion stands and the first stays recorded', async () => {
  const proposal = await world.propose(civil, 'PUB')
  const conclude = (more: object) =>
    world.call(world.facilitator, 'concludeProposal', { breakout: world.breakout, proposal, ...more })
  await expect(conclude({ kind: 'dissent' })).rejects.toThrow('dissent-names-sectors')
  await conclude({ kind: 'consensus' })
  await conclude({ kind: 'dissent', sectors: ['justice'], said: 'Courts were not asked.' })
  expect((await queued(civil, proposal))?.conclusion).toMatchObject({ kind: 'dissent', sectors: ['justice'] })
  expect(await world.count('consultation.conclusions where proposal = $1', [proposal])).toBe(2)
})

test('what arrives after the door was closed is refused, what arrived before counts, and the door opens again', async () => {
  const proposal = await world.propose(civil, 'PUB')
  const position = { proposal, position: 'agree', breakout: world.breakout }
  await world.call(justice, 'takePosition', position)
  await expect(world.call(civil, 'setDoors', { breakout: world.breakout, isOpen: false })).rejects.toThrow(
    NotFound,
  )
  await world.call(world.facilitator, 'setDoors', { breakout: world.breakout, isOpen: false })
  await expect(world.call(civil, 'takePosition', position)).rejects.toThrow('breakout-closed')
  await expect(world.propose(civil, 'PUB', { breakout: world.breakout })).rejects.toThrow('breakout-closed')
  expect((await queued(civil, proposal))?.positions).toEqual([
    { sector: 'justice', agree: 0, disagree: 0, pass: 0, few: true, opposes: false },
  ])
  await world.call(world.facilitator, 'setDoors', { breakout: world.breakout, isOpen: true })
  await world.call(civil, 'takePosition', position)
})

test('somebody of another strategy finds no group at all (the control: it is there)', async () => {
  const stranger = await world.person('participant', { strategy: world.otherStrategy })
  await expect(read(stranger)).rejects.toThrow(NotFound)
  expect((await read(civil)).breakout.id).toBe(world.breakout)
})

/**
 * Sends all of it at once, the closing in the middle; says of each whether it came in, or what it was told, and how
 * many stood at the moment when the closing was answered: nobody may come in after it.
 */
async function whileItCloses(
  sends: readonly (() => Promise<unknown>)[],
  close: () => Promise<unknown>,
  standing: () => Promise<number>,
): Promise<{ readonly told: readonly string[]; readonly atClosing: number }> {
  const told = (sent: Promise<unknown>) =>
    sent.then(
      () => 'came in',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
  const middle = Math.floor(sends.length / 2)
  const before = sends.slice(0, middle).map((send) => told(send()))
  const closed = close()
  const after = sends.slice(middle).map((send) => told(send()))
  await closed
  const atClosing = await standing()
  return { told: await Promise.all([...before, ...after]), atClosing }
}

test('forty come by the same square and answer while the door closes: each counts once, or is told that it is closed', async () => {
  const proposal = await world.propose(civil, 'PUB')
  const forty = await Promise.all(
    Array.from({ length: 40 }, () => world.person('participant', { sector: 'justice' })),
  )
  const seen = await Promise.all(forty.map(async (one) => (await read(one)).breakout.id))
  expect(new Set(seen)).toEqual(new Set([world.breakout]))
  const position = { proposal, position: 'agree', breakout: world.breakout }
  const standing = () => world.count('consultation.positions where proposal = $1', [proposal])
  const { told, atClosing } = await whileItCloses(
    forty.map((one) => () => world.call(one, 'takePosition', position)),
    () => world.call(world.facilitator, 'setDoors', { breakout: world.breakout, isOpen: false }),
    standing,
  )
  const cameIn = told.filter((one) => one === 'came in').length
  expect(new Set(told)).toEqual(new Set(['came in', 'breakout-closed']))
  expect([atClosing, await standing()]).toEqual([cameIn, cameIn])
  expect((await queued(world.secretariat, proposal))?.positions).toMatchObject([{ agree: cameIn }])
  await world.call(world.facilitator, 'setDoors', { breakout: world.breakout, isOpen: true })
})

test('twenty propose while the round closes: what came in stands once with its receipt, the rest is told why not', async () => {
  const { round } = await world.call(world.secretariat, 'openRound', {
    ...{ strategy: world.strategy, version: world.version, opensOn: '2026-01-01', closesOn: '2099-12-31' },
    title: { en: 'A round that closes', ur: 'بند ہونے والا دور' },
  })
  const ids = Array.from({ length: 20 }, () => randomUUID())
  const standing = () => world.count('consultation.proposals where round = $1', [round])
  const { told, atClosing } = await whileItCloses(
    ids.map((id) => () => world.propose(civil, 'PAR', { id, round })),
    () => world.call(world.secretariat, 'closeRound', { round }),
    standing,
  )
  const cameIn = ids.filter((_, at) => told[at] === 'came in')
  expect(new Set(told)).toEqual(new Set(['came in', 'round-closed']))
  expect([atClosing, await standing()]).toEqual([cameIn.length, cameIn.length])
  expect(await world.count('ledger.entries where subject = any ($1)', [ids])).toBe(cameIn.length)
})

/** Particulars of what was said to the facilitator's face, with the note that was read back. */
const said = async (by: Person, whose: { readonly person?: string; readonly office?: string }) => ({
  ...{ theirReference: 'none', ourReference: 'Hall B', dated: '2026-11-20', signatory: 'a seat' },
  ...{ medium: 'spoken', ...whose, scan: await world.upload(by, 'note.txt', Buffer.from(randomUUID())) },
})
const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error instanceof Refusal ? error.reasons.map(({ code }) => code) : String(error)),
  )
const letterRows = (proposal: string, more = 'true') =>
  world.count(`correspondence.acts_by_letter a where a.subject = $1 and ${more}`, [proposal])

test('a facilitator without the secretariat’s mandate enters a proposal for somebody who speaks in the group', async () => {
  const { facilitator: by, breakout } = world
  await world.database.asSuperuser((db) =>
    db.query('insert into identity.email_addresses (person, email) values ($1, $2)', [
      justice.id,
      `${justice.id}@example.org`,
    ]),
  )
  const letter = await said(by, { person: justice.id })
  const proposal = await world.propose(by, 'PUB', { breakout, letter })
  expect(await world.call(world.secretariat, 'readProposal', { proposal })).toMatchObject({
    author: { hidden: false, sector: 'justice' },
    byLetter: { medium: 'spoken', signatory: 'a seat', contest: null },
  })
  const ofOffice = await world.propose(by, 'PAR', {
    breakout,
    letter: await said(by, { office: world.office }),
  })
  expect((await world.call(civil, 'readProposal', { proposal: ofOffice })).author).toMatchObject({
    name: { en: 'Federal Investigation Agency' },
    sector: 'law enforcement',
  })
  const entries = `ledger.entries e join correspondence.acts_by_letter a on e.id in (a.act_entry, a.ledger_entry)
    where a.subject = $1 and a.entered_by = $2 and a.for_person = $3`
  expect(await world.count(entries, [proposal, by.id, justice.id])).toBe(2)
  // An address that was given with what was said is written to, for an office too that nobody speaks for here.
  const given = await world.propose(by, 'PUB', {
    ...{
      breakout,
      letter: { ...(await said(by, { office: world.office })), address: 'Registry@example.org' },
    },
  })
  const copied = `correspondence.copies c join correspondence.acts_by_letter a on a.id = c.act_by_letter
    where a.subject = $1 and c.address = 'registry@example.org'`
  expect(await world.count(copied, [given])).toBe(1)
  // Who speaks is written to, at an address that whoever entered it did not read.
  expect(
    await world.count(
      `correspondence.copies c join correspondence.acts_by_letter a on a.id = c.act_by_letter
        join identity.email_addresses m on m.email = c.address and m.person = a.for_person where a.subject = $1`,
      [proposal],
    ),
  ).toBe(1)
})

test('nothing is entered beyond the group, after it closed, by anybody else, by letter or for a hidden author', async () => {
  const { facilitator: by, breakout } = world
  const whose = { person: justice.id }
  const enter = async (who: Person, code: string, more: object = {}, letter: object = {}) =>
    codesOf(
      world.propose(who, code, { breakout, ...more, letter: { ...(await said(who, whose)), ...letter } }),
    )
  const before = await world.count('ledger.entries')
  expect(await enter(by, 'SEC')).toEqual(['not-heard-here'])
  expect(await enter(by, 'PUB', { breakout: undefined })).toEqual(['not-heard-here'])
  expect(await enter(justice, 'PUB')).toEqual(['not-heard-here'])
  expect(await enter(by, 'PUB', { hidden: true })).toEqual(['a-letter-is-not-hidden'])
  expect(await enter(by, 'PUB', {}, { medium: 'letter' })).toMatch('not-allowed')
  expect(await enter(by, 'PUB', {}, { person: randomUUID() })).toEqual(['letter-without-author'])
  expect(await world.count('ledger.entries')).toBe(before)
  await world.call(by, 'setDoors', { breakout, isOpen: false })
  expect(await enter(by, 'PUB')).toEqual(['breakout-closed'])
  await world.call(by, 'setDoors', { breakout, isOpen: true })
  expect(await enter(by, 'PUB')).toEqual([])
  const official = await world.person('focal person', { office: world.office })
  await world.call(world.secretariat, 'nameFacilitator', { breakout, person: official.id })
  expect(await enter(official, 'PUB', { hidden: true })).toEqual(['a-letter-is-not-hidden'])
  expect(await enter(official, 'PUB')).toEqual([])
  await world.call(world.secretariat, 'relieveFacilitator', { breakout, person: official.id })
  expect(await enter(official, 'PUB')).toEqual(['not-heard-here'])
})

test('row security itself keeps acts for others to whoever facilitates an open group', async () => {
  const { facilitator: by } = world
  const entered = (who: Person) =>
    codesOf(
      world.database.as(who.credential, 'correspondence', (tx) =>
        tx.query(
          `insert into correspondence.acts_by_letter (id, act_entry, act, subject, their_reference, our_reference, dated,
             signatory, medium, scan, entered_for, entered_by, ledger_entry, ledger_salt)
           values (gen_random_uuid(), gen_random_uuid(), 'x', $1, '-', '-', current_date, '-', 'spoken', $2, $3, $4,
             gen_random_uuid(), '')`,
          [randomUUID(), 'a'.repeat(64), [world.strategy], who.id],
        ),
      ),
    )
  expect(await entered(justice)).toMatch('row-level security')
  expect(await entered(by)).toEqual([])
  await world.call(by, 'setDoors', { breakout: world.breakout, isOpen: false })
  expect(await entered(by)).toMatch('row-level security')
  await world.call(by, 'setDoors', { breakout: world.breakout, isOpen: true })
})

test('a position said to the facilitator’s face counts, is told to the person alone, and never overrides their own', async () => {
  const { facilitator: by, breakout } = world
  const quiet = await world.person('participant', { sector: 'civil society' })
  const proposal = await world.propose(justice, 'PUB')
  const enter = (who: Person, person: string, position: string, more: object = {}) =>
    codesOf(
      world.call(who, 'enterPosition', { breakout, proposal, person, position, readBack: true, ...more }),
    )
  const mine = async () => (await world.call(quiet, 'readProposal', { proposal })).mine
  expect(await enter(by, quiet.id, 'agree')).toEqual([])
  expect(await mine()).toBe('agree')
  // What was entered may be entered anew, for they say it again.
  expect(await enter(by, quiet.id, 'pass')).toEqual([])
  expect(await mine()).toBe('pass')
  const told = (who: Person) => world.call(who, 'listEnteredForMe', { proposal })
  expect((await told(quiet)).entered).toMatchObject([{ what: 'position' }, { what: 'position' }])
  expect((await told(world.secretariat)).entered).toEqual([])
  expect(await letterRows(proposal)).toBe(0)
  expect(await enter(justice, quiet.id, 'agree')).toMatch('not found')
  expect(await enter(by, randomUUID(), 'agree')).toEqual(['not-heard-here'])
  const beyond = await world.propose(justice, 'SEC')
  expect(await enter(by, quiet.id, 'agree', { proposal: beyond })).toEqual(['not-heard-here'])
  // The mandate of the secretariat alone does not speak for everybody in every group.
  expect(await enter(world.secretariat, quiet.id, 'agree')).toEqual(['not-heard-here'])
  const official = await world.person('focal person', { office: world.office })
  expect(await enter(by, official.id, 'agree')).toEqual(['not-heard-here'])
  const { round } = await world.call(world.secretariat, 'openRound', {
    ...{ strategy: world.strategy, version: world.version, title: { en: 'Another', ur: 'دوسرا' } },
    ...{ opensOn: '2026-01-01', closesOn: '2099-12-31' },
  })
  const elsewhere = await world.propose(justice, 'PUB', { round })
  expect(await enter(by, quiet.id, 'agree', { proposal: elsewhere })).toEqual(['not-heard-here'])
  const there = world.propose(by, 'PUB', { round, breakout, letter: await said(by, { person: justice.id }) })
  expect(await codesOf(there)).toEqual(['not-heard-here'])
  const both = await said(by, { office: world.office, person: justice.id })
  expect(await codesOf(world.propose(by, 'PUB', { breakout, letter: both }))).toEqual([
    'letter-without-author',
  ])
  await world.call(quiet, 'takePosition', { proposal, position: 'disagree' })
  expect(await enter(by, quiet.id, 'agree')).toEqual(['spoke-for-themselves'])
  expect(await mine()).toBe('disagree')
})

test('a co-signature is entered for a person, hidden until they say otherwise, and for an office with a note', async () => {
  const { facilitator: by, breakout } = world
  const quiet = await world.person('participant', { sector: 'justice', name: 'a quiet seat' })
  const proposal = await world.propose(civil, 'PUB')
  const enter = (person: string, shown: boolean) =>
    codesOf(world.call(by, 'enterCosignature', { breakout, proposal, person, shown, readBack: true }))
  expect(await enter(quiet.id, false)).toEqual([])
  const cosigners = async (who: Person) => (await world.call(who, 'readProposal', { proposal })).cosigners
  expect((await cosigners(quiet)).mine).toEqual({ isShown: false, isOffice: false })
  expect((await cosigners(world.secretariat)).people).toEqual([])
  expect(await enter(quiet.id, true)).toEqual(['stands-under-it-already'])
  expect(await enter(civil.id, true)).toEqual(['stands-under-it-already'])
  expect(await enter(justice.id, true)).toEqual([])
  expect((await cosigners(civil)).people).toHaveLength(1)
  await world.call(by, 'cosignProposal', {
    ...{ proposal, breakout, letter: await said(by, { office: world.office }) },
  })
  expect((await cosigners(civil)).offices).toMatchObject([{ en: 'Federal Investigation Agency' }])
})

test('who speaks is found by their own address, by whoever runs the open group and nobody else', async () => {
  const { breakout } = world
  const email = `${justice.id}@example.org`
  const find = (who: Person, asked = email) => world.call(who, 'findSpeaker', { breakout, email: asked })
  const lookedUp = () =>
    world.count(`ledger.entries where act = 'consultation.findSpeaker' and subject = $1`, [breakout])
  const before = await lookedUp()
  expect(await find(world.facilitator, email.toUpperCase())).toMatchObject({ found: { person: justice.id } })
  await expect(find(justice)).rejects.toThrow(NotFound)
  expect(await find(world.facilitator, 'nobody@example.org')).toEqual({ found: null })
  // Each that was answered is in the ledger, also that nobody has an address.
  expect(await lookedUp()).toBe(before + 2)
})

test('whom something was entered for is told by mail, which says neither what nor of which words', async () => {
  const sent: Notice[] = []
  const mail = {
    goesTo: 'folder' as const,
    send: (notice: Notice) => Promise.resolve(void sent.push(notice)),
    close: () => undefined,
  }
  const { facilitator: by, breakout } = world
  const quiet = await world.person('participant', { sector: 'civil society' })
  await world.database.asSuperuser((db) =>
    db.query('insert into identity.email_addresses (person, email) values ($1, $2)', [
      quiet.id,
      `${quiet.id}@example.org`,
    ]),
  )
  const proposal = await world.propose(justice, 'PUB', { after: 'words that no mail carries' })
  const told = { breakout, proposal, person: quiet.id, readBack: true }
  await world.call(by, 'enterPosition', { ...told, position: 'disagree' })
  await world.call(by, 'enterCosignature', { ...told, shown: false })
  const jobs = [tellOfEntryJob(mail, 'https://sutoon.example')]
  const running = createJobs({ database: world.database, jobs, every: 20 })
  await running.start()
  const isTold = () => sent.filter(({ to }) => to === `${quiet.id}@example.org`).length >= 2
  await vi.waitFor(() => expect(isTold()).toBe(true), { timeout: 8_000 })
  await running.stop()
  const mine = sent.filter(({ to }) => to === `${quiet.id}@example.org`)
  expect(mine.map(({ subject }) => subject.en).toSorted()).toEqual([
    'A position was entered in your name',
    'Your name was put under a proposal',
  ])
  expect(mine[0]?.link).toBe(`https://sutoon.example/proposals/${proposal}`)
  expect(JSON.stringify(mine)).not.toMatch(/disagree|no mail carries/)
})

test('only whom the group names may enter for others, and the page says so to the secretariat', async () => {
  expect((await read(world.facilitator)).may.enter).toEqual({ ok: true, because: null })
  expect((await read(world.secretariat)).may.enter.because?.en).toMatch('Only whom this group names')
  expect((await read(world.secretariat)).may.facilitate.ok).toBe(true)
})

test('a room takes notes while its round lasts: closing the round ends it', async () => {
  const taking = (room: string) => world.count('correspondence.note_takers where room = $1', [room])
  const { round } = await world.call(world.secretariat, 'openRound', {
    ...{ strategy: world.strategy, version: world.version, title: { en: 'A short one', ur: 'مختصر' } },
    ...{ opensOn: '2026-01-01', closesOn: '2099-12-31' },
  })
  const nodes = (await read(world.secretariat)).nodes.map(({ node }) => node)
  const group = { round, title: { en: 'A room', ur: 'کمرہ' }, nodes }
  const { breakout } = await world.call(world.secretariat, 'openBreakout', group)
  await world.call(world.secretariat, 'nameFacilitator', { breakout, person: world.facilitator.id })
  const others = await taking(world.breakout)
  expect(await taking(breakout)).toBe(1)
  await world.call(world.secretariat, 'closeRound', { round })
  expect(await taking(breakout)).toBe(0)
  expect(await taking(world.breakout)).toBe(others)
})
