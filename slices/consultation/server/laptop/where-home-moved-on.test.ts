import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprintOf } from '#kernel/ledger/notes/fingerprint.ts'
import { type BreakoutWorld, breakoutWorld } from '../../testing/breakout-world.ts'
import type { Person } from '../../testing/consultation-world.ts'
import { dumpOf, holding, tracesOf } from '../../testing/dump.ts'
import { type LaptopWorld, laptopFrom, packed, sentHome } from '../../testing/laptop-world.ts'

let home: BreakoutWorld
let first: LaptopWorld
let second: LaptopWorld
let early: Person
let late: Person
let hider: Person
let keeper: Person
let proposal: string
let hidden: string
let fromFirst: string
let fromSecond: string
const held: LaptopWorld[] = []

beforeAll(async () => {
  home = await breakoutWorld()
  early = await home.person('participant', { sector: 'civil society', name: 'an early seat' })
  late = await home.person('participant', { sector: 'justice', name: 'a late seat' })
  hider = await home.person('participant', { sector: 'justice', name: 'a seat that stays hidden' })
  keeper = await home.person('participant', { sector: 'civil society', name: 'a facilitator by role' })
  const publicKey = await identityToRecipient(await generateX25519Identity())
  proposal = await home.propose(early, 'PUB')
  first = await laptopFrom(home, await packed(home), 21)
  await home.call(home.secretariat, 'callOffLaptop', { round: home.round })
  second = await laptopFrom(home, await packed(home), 22)
  held.push(first, second)
  // Named while the round is away: the laptops know of no key.
  await home.call(home.secretariat, 'nameAuthorKeeper', { round: home.round, person: keeper.id })
  await home.call(keeper, 'keepAuthorKey', { round: home.round, publicKey })
}, 120_000)
afterAll(async () => {
  for (const { database } of [home, ...held]) await database.close()
})

const merge = async (text: string, laptop: LaptopWorld) =>
  home.call(home.secretariat, 'mergeHomecoming', {
    ...{ round: home.round, file: await sentHome(home, text) },
    fingerprint: fingerprintOf(laptop.signer.vkey),
  })
const preview = async (text: string) =>
  home.call(home.secretariat, 'previewHomecoming', {
    round: home.round,
    file: await sentHome(home, text),
  })
const takesAt = async (laptop: LaptopWorld, who: Person, position: 'agree' | 'disagree' | 'pass') =>
  laptop.call(await laptop.person(who), 'takePosition', { proposal, position })
const standsAtHome = (who: Person, position: string) =>
  home.count('consultation.positions where proposal = $1 and person = $2 and position = $3', [
    ...[proposal, who.id, position],
  ])
/** As if the laptop's clock had been two hours behind all the time. */
const setBack = ({ database }: LaptopWorld) =>
  database.asSuperuser(async (db) => {
    await db.query(`update consultation.laptops set opened_at = opened_at - interval '2 hours'`)
    await db.query(`update consultation.positions set taken_at = taken_at - interval '2 hours'`)
  })

test('a laptop that is two hours behind is found out, and of two positions of one person the last one counts', async () => {
  await home.call(early, 'takePosition', { proposal, position: 'agree' })
  // The correction is the least that makes the laptop's journey possible: it cannot tell apart what was a minute ago.
  await home.database.asSuperuser((db) =>
    db.query(`update consultation.positions set taken_at = taken_at - interval '1 minute'`),
  )
  await takesAt(first, early, 'disagree')
  await takesAt(first, late, 'disagree')
  await home.call(late, 'takePosition', { proposal, position: 'agree' })
  hidden = await first.propose(await first.person(hider), 'PAR', { hidden: true })
  await setBack(first)
  fromFirst = await first.packs(await first.person(home.secretariat))
  const seen = await preview(fromFirst)
  expect(seen.minutesOff).toBe(120)
  expect(seen.counts.find(({ table }) => table === 'positions')).toMatchObject({ replaced: 1, overtaken: 1 })
})

test('of two laptops each keeps its numbers, and the order in which they come home does not matter', async () => {
  await takesAt(second, early, 'pass')
  await second.propose(await second.person(early), 'PUB', { after: 'PUB, on the second laptop' })
  fromSecond = await second.packs(await second.person(home.secretariat))
  await merge(fromSecond, second)
  expect(await standsAtHome(early, 'pass')).toBe(1)
  // The first was called off, and the second is home: what it brings is earlier than what stands here.
  await merge(fromFirst, first)
  expect(await standsAtHome(early, 'pass')).toBe(1)
  expect(await standsAtHome(late, 'agree')).toBe(1)
  const numbers = await home.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ number: number }>(
      'select number from consultation.proposals order by number',
    )
    return rows.map(({ number }) => number)
  })
  expect(numbers).toEqual([1, 1001, 2001])
})

test('counts by sector at home are those of the positions that stand', async () => {
  expect(await home.count('consultation.positions')).toBe(2)
  expect(
    await home.count(`(select sum(agree + disagree + pass) as n from consultation.tallies) t where t.n = 2`),
  ).toBe(1)
})

test('a hidden author stands nowhere in the package, nor at home; and the search finds one that is planted', async () => {
  const named = [hider.id, 'a seat that stays hidden']
  expect(named.filter((name) => fromFirst.includes(name))).toEqual([])
  expect(fromFirst).toContain(early.id)
  const planted = fromFirst.replace('"is_hidden":true', `"is_hidden":true,"said_by":"${hider.id}"`)
  expect(named.filter((name) => planted.includes(name))).toEqual([hider.id])
  expect(await home.count('consultation.proposals where is_hidden')).toBe(1)
  expect(
    await home.count(
      'consultation.authors a join consultation.proposals p on p.id = a.proposal where p.is_hidden',
    ),
  ).toBe(0)
  const lines = (await dumpOf(home.database)).filter((line) => line.startsWith('consultation.'))
  expect(holding(lines, tracesOf([hider.id]))).toEqual([])
  expect(holding(lines, tracesOf([early.id])).length).toBeGreaterThan(0)
})

test('whoever hid on a laptop that knew of no facilitator left no seal, so nobody finds them out, though one is named at home', async () => {
  expect(await home.call(keeper, 'readAuthorRules', { round: home.round })).toMatchObject({
    keeper: { mine: true },
  })
  for (const who of [keeper, home.secretariat]) {
    const { canBeFound, may } = await home.call(who, 'readAuthorOpenings', { proposal: hidden })
    expect([canBeFound, may.open.ok]).toEqual([false, false])
  }
  const entries = await home.count(`ledger.entries where act = 'consultation.openSealedAuthor'`)
  const asked = { proposal: hidden, reason: 'A threat was received.' }
  await expect(home.call(keeper, 'openSealedAuthor', asked)).rejects.toMatchObject({
    reasons: [{ code: 'not-sealed' }],
  })
  expect(await home.count(`ledger.entries where act = 'consultation.openSealedAuthor'`)).toBe(entries)
})

test('what was answered or closed at home meanwhile stays, and what was said in the room is kept beside it', async () => {
  await home.call(home.secretariat, 'packRound', { round: home.round }).then(async ({ sha256 }) => {
    held.push(await laptopFrom(home, (await home.files.get(sha256)).toString('utf8'), 23))
  })
  const third = held[2]
  if (third === undefined) throw new Error('a third laptop')
  await home.call(home.secretariat, 'answerProposal', {
    ...{ proposal, outcome: 'rejected', reason: { en: 'Not now.', ur: 'ابھی نہیں۔' } },
  })
  await takesAt(third, late, 'disagree')
  const author = await third.person(early)
  const beside = await third.propose(author, 'PUB', { after: 'PUB, beside the first' })
  const apart = await third.propose(author, 'PAR', { after: 'PAR, in a bundle of its own' })
  const other = await third.propose(author, 'PUB', { after: 'PUB, in a bundle of its own' })
  const both = { round: home.round, title: 'Both or none' }
  await third.call(author, 'bundleProposals', { ...both, proposals: [proposal, beside] })
  await third.call(author, 'bundleProposals', { ...both, title: 'Two more', proposals: [apart, other] })
  await home.database.asSuperuser((db) =>
    db.query(
      `update consultation.rounds set opens_on = '2026-01-01', closes_on = '2026-01-02' where id = $1`,
      [home.round],
    ),
  )
  const text = await third.packs(await third.person(home.secretariat))
  expect(await preview(text)).toMatchObject({
    ...{ answeredMeanwhile: 1, roundClosedMeanwhile: true },
    unbundled: ['Both or none'],
  })
  await merge(text, third)
  expect(await standsAtHome(late, 'disagree')).toBe(1)
  expect(await home.count('consultation.dispositions')).toBe(1)
  expect(await home.count('consultation.bundles')).toBe(1)
  expect(await home.count('consultation.bundled_proposals')).toBe(2)
  const reason = { en: 'Not now either.', ur: 'ابھی بھی نہیں۔' }
  await home.call(home.secretariat, 'answerProposal', { proposal: beside, outcome: 'rejected', reason })
  expect(await home.count('consultation.dispositions')).toBe(2)
})
