import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Transaction } from '#kernel/database/transaction.ts'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'
import { liftHold, placeHold } from '../doors/holds.ts'

let world: StrategyWorld
let version: string
beforeEach(async () => {
  world = await strategyWorld()
  version = world.loaded.version
})
afterEach(() => world.database.close())

const reasonsOf = async (act: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error === null) return []
  if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
  const { constraint, message } = error as { constraint?: string; message: string }
  return [constraint ?? message]
}
const statusNow = async () => {
  const { rows } = await world.database.asSuperuser((db) =>
    db.query<{ status: string }>('select status from strategy.versions where id = $1', [version]),
  )
  return rows[0]?.status
}
const hold = (subject: string) => ({
  ...{ version, placedBy: 'consultation', code: 'unanswered-point', subject },
  reason: { en: `Point ${subject} has no answer.`, ur: `نکتہ ${subject} کا جواب نہیں دیا گیا۔` },
})
const inStrategy = <T>(
  work: (tx: Transaction<StrategyRows>) => Promise<T>,
  credential = world.as.participant,
) => world.database.as<StrategyRows, T>(credential, 'strategy', work)
const openForParticipants = () => world.call(world.as.secretariat, 'openForConsultation', { version })
const approval = { instrument: 'Cabinet decision', number: 'EX-14/2027', dated: '2027-01-04' }
const letter = {
  ...{
    theirReference: 'EX-14/2027',
    ourReference: 'S-9',
    dated: '2027-01-05',
    signatory: 'Cabinet Division',
  },
  ...{ medium: 'letter', scan: 'a'.repeat(64) },
}

test('a held version is not submitted, with what is open listed; once lifted it is', async () => {
  await openForParticipants()
  await inStrategy((tx) => placeHold(tx, hold('P-1')))
  await inStrategy((tx) => placeHold(tx, hold('P-1')))
  expect(await world.count('strategy.holds')).toBe(1)
  expect(await reasonsOf(world.call(world.as.secretariat, 'submitVersion', { version }))).toContain('held')
  expect(await statusNow()).toBe('in consultation')
  const read = await world.call(world.as.secretariat, 'readVersion', { version })
  expect(read).toMatchObject({ holds: [{ subject: 'P-1' }], may: { submit: { ok: false } } })
  const { may } = read as { may: { submit: { because: { en: string } } } }
  expect(may.submit.because.en).toContain('Open matters: 1.')
  const lifted = { version, placedBy: 'consultation', subject: 'P-1' }
  expect(await inStrategy((tx) => liftHold(tx, lifted), world.as.secretariat)).toBe(1)
  expect(await reasonsOf(world.call(world.as.secretariat, 'submitVersion', { version }))).toEqual([])
  expect(await statusNow()).toBe('submitted')
})

test('all reasons are told at once', async () => {
  await inStrategy((tx) => placeHold(tx, hold('P-1')), world.as.secretariat)
  await world.database.asSuperuser((db) =>
    db.query('delete from strategy.nodes where version = $1', [version]),
  )
  const reasons = await reasonsOf(world.call(world.as.secretariat, 'submitVersion', { version }))
  expect(reasons).toEqual(['held', 'no-activities'])
})

test('the database itself refuses to submit a held version', async () => {
  await inStrategy((tx) => placeHold(tx, hold('P-1')), world.as.secretariat)
  const forced = inStrategy(
    (tx) => tx.query(`update strategy.versions set status = 'submitted' where id = $1`, [version]),
    world.as.secretariat,
  )
  expect(await reasonsOf(forced)).toEqual(['a_held_version_is_not_submitted'])
})

test('who submits does not approve, and a second person does', async () => {
  await world.call(world.as.both, 'submitVersion', { version })
  const own = world.call(world.as.both, 'approveVersion', { version, ...approval })
  expect(await reasonsOf(own)).toEqual(['needs-a-second-person'])
  expect(
    await world.call(world.as['approving authority'], 'approveVersion', { version, ...approval }),
  ).toEqual({
    version,
    open: 0,
  })
  expect(await statusNow()).toBe('approved')
})

test('the database itself refuses a submitter as the approver', async () => {
  await world.call(world.as.both, 'submitVersion', { version })
  const forced = inStrategy(
    (tx) =>
      tx.query(
        `insert into strategy.approvals (version, strategy, instrument, instrument_number, dated, approved_by,
            submitted_by, by_letter, recorded_by, ledger_entry, ledger_salt)
         select v.id, v.strategy, 'X', '1', current_date, s.submitted_by, s.submitted_by, false, s.submitted_by,
            gen_random_uuid(), '' from strategy.versions v join strategy.submissions s on s.version = v.id`,
      ),
    world.as.both,
  )
  expect(await reasonsOf(forced)).toEqual(['approving_needs_a_second_person'])
})

test('what was not submitted is not approved here, but an approval that the state gave is recorded from its letter', async () => {
  await inStrategy((tx) => placeHold(tx, hold('P-7')), world.as.secretariat)
  const early = world.call(world.as['approving authority'], 'approveVersion', { version, ...approval })
  expect(await reasonsOf(early)).toEqual(['not-submitted'])
  const bare = world.call(world.as['approving authority'], 'recordApproval', { version, ...approval })
  expect(await reasonsOf(bare)).toEqual(['needs-its-letter'])
  expect(await world.call(world.as.secretariat, 'recordApproval', { version, ...approval, letter })).toEqual({
    version,
    open: 1,
  })
  const read = await world.call(world.as.oversight, 'readVersion', { version })
  expect(read).toMatchObject({
    version: { status: 'approved', approval: { number: 'EX-14/2027', byLetter: true } },
    openAtApproval: [{ subject: 'P-7', reason: { en: 'Point P-7 has no answer.' } }],
  })
})

test('of two who approve at once one does, and the other is told', async () => {
  await world.call(world.as.secretariat, 'submitVersion', { version })
  const both = await Promise.all(
    [world.as['approving authority'], world.as.both].map((credential) =>
      reasonsOf(world.call(credential, 'approveVersion', { version, ...approval })),
    ),
  )
  expect(both.sort((a, b) => a.length - b.length)).toEqual([[], ['already-approved']])
  expect(await world.count(`ledger.entries where act = 'strategy.approveVersion'`)).toBe(1)
})

test('a version made from one with open points is held by them, and supersedes it when submitted', async () => {
  await openForParticipants()
  await inStrategy((tx) => placeHold(tx, hold('P-1')))
  const next = await world.call<'startVersion'>(world.as.secretariat, 'startVersion', {
    strategy: world.strategy,
    from: version,
  })
  const submit = () =>
    world.call(world.as.secretariat, 'submitVersion', { version: (next as { version: string }).version })
  expect(await reasonsOf(submit())).toContain('held')
  await inStrategy(
    (tx) => liftHold(tx, { version, placedBy: 'consultation', subject: 'P-1' }),
    world.as.secretariat,
  )
  expect(await reasonsOf(submit())).toEqual([])
  expect(await statusNow()).toBe('superseded')
})

test('statuses do not go back, whoever asks', async () => {
  await openForParticipants()
  const back = world.database.asSuperuser((db) =>
    db.query(`update strategy.versions set status = 'draft' where id = $1`, [version]),
  )
  expect(await reasonsOf(back)).toEqual(['statuses_move_forward'])
})

test('a strategy has one draft', async () => {
  const second = world.call(world.as.secretariat, 'startVersion', { strategy: world.strategy, from: version })
  expect(await reasonsOf(second)).toEqual(['one_draft_per_strategy'])
})

test('nobody else decides: a focal person cannot open, submit or withdraw', async () => {
  for (const act of ['openForConsultation', 'submitVersion', 'approveVersion'] as const) {
    const refused = world.call(world.as['focal person'], act, { version, ...approval })
    expect(await reasonsOf(refused)).toEqual(['not-allowed'])
  }
  const elsewhere = world.call(world.as['of another strategy'], 'submitVersion', { version })
  expect(await reasonsOf(elsewhere)).toEqual(['not found'])
  expect(await statusNow()).toBe('draft')
})
