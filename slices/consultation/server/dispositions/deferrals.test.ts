import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { dayAfter, dayAt } from '#kernel/pure/calendar.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'
import { declared, splitAsOffered } from '../../testing/declared.ts'

let world: ConsultationWorld
let civil: Person
let other: Person
beforeAll(async () => {
  world = await consultationWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  other = await world.person('participant', { sector: 'justice' })
})
afterAll(() => world.database.close())

const codesOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}
const reason = { en: 'The rules are being drafted.', ur: 'قواعد تیار ہو رہے ہیں۔' }
const later = (days: number) => dayAfter(dayAt(new Date()), days)
const deferral = (days = 40) => ({ outcome: 'deferred', dueOn: later(days), owner: world.office })
const answer = (proposal: string, more: object) =>
  world.call(world.secretariat, 'answerProposal', { proposal, reason, ...more })
const read = (proposal: string, who = civil) => world.call(who, 'readProposal', { proposal })
const fresh = () => world.propose(civil, 'PUB', { after: `words ${String(Math.random())}` })

describe('a proposal that was deferred', () => {
  test('is answered anew, on its day or sooner, and the deferral is kept with what its author said of it', async () => {
    const proposal = await fresh()
    await answer(proposal, deferral())
    const said = 'A later day is no answer.'
    await world.call(civil, 'replyToAnswer', { proposal, stand: 'dissents', said })
    const before = await read(proposal, world.secretariat)
    expect(before).toMatchObject({ reply: { said }, may: { answer: { ok: true }, claim: { ok: true } } })
    await world.call(world.secretariat, 'claimProposal', { proposal })
    const rejected = { en: 'The rules came otherwise.', ur: 'قواعد مختلف آئے۔' }
    await answer(proposal, { outcome: 'rejected', reason: rejected })
    expect(await read(proposal)).toMatchObject({
      disposition: {
        outcome: 'rejected',
        reason: rejected,
        deferred: null,
        earlier: [{ reason, deferred: { to: later(40) }, reply: { stand: 'dissents', said } }],
      },
      // The author speaks of each answer: what was said of the deferral is no word on this one.
      reply: null,
      may: { reply: { ok: true } },
    })
    await world.call(civil, 'replyToAnswer', { proposal, stand: 'confirms', said: '' })
    expect((await read(proposal)).reply).toMatchObject({ stand: 'confirms' })
    expect(await codesOf(answer(proposal, { outcome: 'rejected' }))).toEqual(['already-answered'])
  })

  test('may be deferred again, and each deferral is kept', async () => {
    const proposal = await fresh()
    await answer(proposal, deferral(10))
    await answer(proposal, deferral(20))
    await answer(proposal, { outcome: 'rejected' })
    const { disposition } = await read(proposal)
    expect(disposition?.earlier.map(({ deferred }) => deferred?.to)).toEqual([later(10), later(20)])
  })

  test('is accepted as any other: its words go into the next version', async () => {
    const proposal = await fresh()
    await answer(proposal, deferral())
    const { appliedTo } = await answer(proposal, { outcome: 'accepted' })
    expect(appliedTo).not.toBeNull()
    expect((await read(proposal)).disposition).toMatchObject({ outcome: 'accepted', appliedTo })
  })

  test('is among several that are answered at once; others that have their answer stand in the way', async () => {
    const [one, two] = [await fresh(), await fresh()]
    await answer(one, deferral())
    const several = (proposals: readonly string[]) =>
      world.call(world.secretariat, 'answerSeveral', {
        ...{ round: world.round, proposals, outcome: 'rejected', reason },
      })
    await several([one, two])
    expect((await read(one)).disposition?.earlier).toHaveLength(1)
    expect(await codesOf(several([one]))).toEqual(['some-answered'])
  })

  test('in a bundle is answered anew with the whole bundle', async () => {
    const proposals = [await fresh(), await fresh()]
    const { bundle } = await world.call(civil, 'bundleProposals', {
      ...{ round: world.round, title: 'Both', proposals },
    })
    const give = (more: object) => world.call(world.secretariat, 'answerBundle', { bundle, reason, ...more })
    await give(deferral())
    await give({ outcome: 'rejected' })
    for (const proposal of proposals) {
      expect((await read(proposal)).disposition).toMatchObject({ outcome: 'rejected', earlier: [{ reason }] })
    }
    expect(await codesOf(give({ outcome: 'rejected' }))).toEqual(['already-answered'])
  })

  test('keeps what moderation hid of its author’s dissent, and shows it again where it now stands', async () => {
    const proposal = await fresh()
    await answer(proposal, deferral())
    const said = 'Words that somebody flags.'
    await world.call(civil, 'replyToAnswer', { proposal, stand: 'dissents', said })
    await answer(proposal, { outcome: 'rejected' })
    await world.call(civil, 'replyToAnswer', { proposal, stand: 'dissents', said: 'The second dissent.' })
    const move = (words: string, at: string) =>
      world.database.asSuperuser((db) =>
        db.query(
          `select consultation.move_words_of_dissent($1,
             (select d.said_at from consultation.deferrals d where d.proposal = $1) + $3::interval, $2)`,
          [proposal, words, at],
        ),
      )
    await move('hidden', '0 seconds')
    expect(await read(proposal)).toMatchObject({
      disposition: { earlier: [{ reply: { said: 'hidden' } }] },
      reply: { said: 'The second dissent.' },
    })
    await move(said, '0 seconds')
    await move('hidden anew', '1 hour')
    expect(await read(proposal)).toMatchObject({
      disposition: { earlier: [{ reply: { said } }] },
      reply: { said: 'hidden anew' },
    })
  })
})

describe('the database', () => {
  const as = (who: Person, sql: string, values: readonly string[]) =>
    world.database.as(who.credential, 'consultation', (tx) => tx.query(sql, [...values]))

  test('lets nobody but the secretariat take a deferral away, and nobody any other answer', async () => {
    const [deferred, rejected] = [await fresh(), await fresh()]
    await answer(deferred, deferral())
    await answer(rejected, { outcome: 'rejected' })
    const remove = 'delete from consultation.dispositions where proposal = $1 returning proposal'
    for (const who of [civil, other]) expect((await as(who, remove, [deferred])).rows).toEqual([])
    expect((await as(world.secretariat, remove, [rejected])).rows).toEqual([])
    expect(
      await world.count('consultation.dispositions where proposal in ($1, $2)', [deferred, rejected]),
    ).toBe(2)
  })

  test('fails an act that takes a deferral away and gives no answer', async () => {
    const proposal = await fresh()
    await answer(proposal, deferral())
    await expect(
      as(world.secretariat, 'delete from consultation.dispositions where proposal = $1', [proposal]),
    ).rejects.toThrow(/keeps an answer/)
    expect(await world.count('consultation.deferrals where proposal = $1', [proposal])).toBe(0)
  })

  test('refuses to change or write a deferral by hand, and shows it to whoever reads the proposal', async () => {
    const proposal = await fresh()
    await answer(proposal, deferral())
    await answer(proposal, { outcome: 'rejected' })
    const rows = 'select reason_en from consultation.deferrals where proposal = $1'
    expect((await as(other, rows, [proposal])).rows).toHaveLength(1)
    const stranger = await world.person('participant', { strategy: world.otherStrategy })
    expect((await as(stranger, rows, [proposal])).rows).toEqual([])
    for (const change of [
      `update consultation.deferrals set reason_en = '' where proposal = $1`,
      'delete from consultation.deferrals where proposal = $1',
    ])
      await expect(as(world.secretariat, change, [proposal])).rejects.toThrow(/permission denied/)
  })
})

describe('a point that was deferred', () => {
  test('is answered anew, alone or among several, and is no more dissented from by what was said of the deferral', async () => {
    const submission = await declared(world, ['1. Open shelters.', '2. Report yearly.'])
    await splitAsOffered(world, submission)
    const points = async () => (await world.call(world.secretariat, 'readDeclaration', { submission })).points
    const [one, two] = (await points()).map(({ id }) => id)
    const give = (point: string | undefined, more: object) =>
      world.call(world.secretariat, 'answerPoint', { point, reason, ...more })
    const put = { outcome: 'deferred', deferredTo: later(40), owner: world.office }
    await give(one, put)
    await give(two, put)
    await world.call(civil, 'dissentOnPoint', { point: one ?? '', words: 'No.' })
    const dissented = async () =>
      (await world.call(world.secretariat, 'readAnswerDesk', { round: world.round })).declared
        .filter(({ declaration }) => declaration === submission)
        .map(({ isDissented }) => isDissented)
    expect(await dissented()).toEqual([true, false])
    expect((await points())[0]?.may).toMatchObject({ answer: { ok: true }, claim: { ok: true } })
    await give(one, { outcome: 'accepted' })
    expect((await points())[0]?.answer).toMatchObject({
      outcome: 'accepted',
      earlier: [{ reason, deferredTo: later(40), owner: { en: 'Federal Investigation Agency' } }],
    })
    expect(await dissented()).toEqual([false, false])
    await world.call(world.secretariat, 'answerSeveralPoints', {
      ...{ round: world.round, points: [two ?? ''], outcome: 'rejected', reason },
    })
    expect((await points())[1]?.answer).toMatchObject({ outcome: 'rejected', earlier: [{ reason }] })
    expect(await codesOf(give(one, { outcome: 'rejected' }))).toEqual(['answered-already'])
  })
})
