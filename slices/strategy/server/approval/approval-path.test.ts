import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { PathStep, StepSet } from '../../contract/governance/approval.ts'
import { endorsementBy, usualPath } from '../../rules/approval/the-usual-path.ts'
import { placeHold } from '../doors/holds.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

let world: StrategyWorld
let version: string
let nccia: string
beforeEach(async () => {
  world = await strategyWorld()
  version = world.loaded.version
  nccia = world.offices.get('NCCIA') ?? ''
  await world.call(world.as.secretariat, 'setApprovalPath', { strategy: world.strategy, steps: usual() })
})
afterEach(() => world.database.close())

/** The usual steps, of which NCCIA answers the legal vetting, and one endorsement. */
const usual = (): StepSet[] => [
  ...usualPath.map((step) => ({
    ...step,
    name: { ...step.name },
    office: step.kind === 'vetting' ? nccia : null,
    province: null,
  })),
  { ...endorsementBy({ en: 'Sindh', ur: 'سندھ' }), office: null, province: 'PK-SD' },
]
const codesOf = async (act: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error === null) return []
  if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
  const { constraint, message } = error as { constraint?: string; message: string }
  return [constraint ?? message]
}
const path = async (credential = world.as.secretariat): Promise<readonly PathStep[]> =>
  ((await world.call(credential, 'readApprovalPath', { version })) as { steps: PathStep[] }).steps
const step = async (kind: string): Promise<PathStep> => {
  const found = (await path()).find((one) => one.kind === kind)
  if (found === undefined) throw new Error(kind)
  return found
}
const at = async (kind: string) => ({ version, step: (await step(kind)).id })
const letter = (office?: string) => ({
  ...{ theirReference: 'L-4', ourReference: 'S-9', dated: '2026-11-02', signatory: 'Joint Secretary' },
  ...{ medium: 'letter', scan: 'a'.repeat(64), ...(office && { office }) },
})
const approval = { instrument: 'Cabinet decision', number: 'EX-14/2027', dated: '2027-01-04' }

test('a step that is late says by how many days, and is late in no other way', async () => {
  await world.call(world.as.secretariat, 'beginStep', { ...(await at('vetting')), on: '2026-01-01' })
  expect(await step('vetting')).toMatchObject({ state: 'under way', dueOn: '2026-01-22' })
  expect((await step('vetting')).daysLate).toBeGreaterThan(300)
  expect(await step('summary')).toMatchObject({ state: 'not begun', daysLate: 0 })
})

test('its own office answers on screen, another nowhere, and the secretariat only from the letter of that office', async () => {
  const vetting = await at('vetting')
  const done = { ...vetting, what: 'done', on: '2026-11-01' }
  expect(await codesOf(world.call(world.as.secretariat, 'answerStep', done))).toEqual([
    'another-office-answers',
  ])
  const other = [...world.offices.values()].find((one) => one !== nccia)
  expect(
    await codesOf(world.call(world.as.secretariat, 'answerStep', { ...done, letter: letter(other) })),
  ).toEqual(['another-office-answers'])
  const returned = { ...vetting, what: 'returned', on: '2026-11-01' }
  expect(await codesOf(world.call(world.as['focal person'], 'answerStep', returned))).toEqual([
    'reason-needed',
  ])
  const words = 'Cite the section of the Act.'
  await world.call(world.as['focal person'], 'answerStep', { ...returned, words })
  expect(await step('vetting')).toMatchObject({ state: 'returned', events: [{ words, byLetter: false }] })
  const instrument = { kind: 'Opinion', number: '12/2026', dated: '2026-11-02' }
  const byLetter = { ...done, instrument, letter: letter(nccia) }
  await world.call(world.as.secretariat, 'answerStep', byLetter)
  expect(await step('vetting')).toMatchObject({
    state: 'done',
    since: '2026-11-02',
    events: [{}, { byLetter: true, instrument: { number: '12/2026', signatory: null } }],
  })
  expect(await codesOf(world.call(world.as['focal person'], 'answerStep', done))).toEqual(['step-is-done'])
  expect(await world.count(`strategy.path_events where by_letter and by_person is null`)).toBe(1)
})

test('a step is skipped with a reason where it may be, and a finished one is opened again with a reason', async () => {
  const reason = 'The rules of business ask for none here.'
  await world.call(world.as.secretariat, 'skipStep', { ...(await at('summary')), reason })
  expect(await step('summary')).toMatchObject({ state: 'skipped', events: [{ words: reason }] })
  expect(
    await codesOf(world.call(world.as.secretariat, 'skipStep', { ...(await at('notification')), reason })),
  ).toEqual(['may-not-be-skipped'])
  const concurrence = await at('concurrence')
  await world.call(world.as.secretariat, 'answerStep', { ...concurrence, what: 'done', on: '2026-11-01' })
  const again = { ...concurrence, on: '2026-11-03' }
  expect(await codesOf(world.call(world.as.secretariat, 'beginStep', again))).toEqual(['reason-needed'])
  await world.call(world.as.secretariat, 'beginStep', { ...again, note: 'Two offices were not asked.' })
  expect(await step('concurrence')).toMatchObject({ state: 'under way' })
})

test('an approval that happened is recorded, with the open point and the open steps printed on it, and none that comes after', async () => {
  await world.database.as(world.as.secretariat, 'strategy', (tx) =>
    placeHold(tx, {
      ...{ version, placedBy: 'consultation', code: 'unanswered-point', subject: 'P-1' },
      reason: { en: 'Point 1 has no answer.', ur: 'نکتہ 1 کا جواب نہیں دیا گیا۔' },
    }),
  )
  await world.call(world.as.secretariat, 'answerStep', {
    ...(await at('concurrence')),
    ...{ what: 'done', on: '2026-11-01' },
  })
  await world.call(world.as.secretariat, 'recordApproval', { version, ...approval, letter: letter() })
  const read = (await world.call(world.as.oversight, 'readVersion', { version })) as {
    openAtApproval: { reason: { en: string } }[]
  }
  expect(read.openAtApproval.map(({ reason }) => reason.en)).toEqual([
    'Point 1 has no answer.',
    'Legal vetting: not begun.',
    'Summary for the cabinet: not begun.',
  ])
  expect(await step('approval')).toMatchObject({ state: 'done', since: '2027-01-04' })
  const endorsed = { ...(await at('endorsement')), what: 'done', on: '2026-11-20' }
  await world.call(world.as.secretariat, 'answerStep', endorsed)
  expect(await step('endorsement')).toMatchObject({ state: 'done', province: { code: 'PK-SD' } })
})

test('the approval itself is not answered as a step', async () => {
  const answered = { ...(await at('approval')), what: 'done', on: '2026-11-01' }
  expect(await codesOf(world.call(world.as.secretariat, 'answerStep', answered))).toEqual([
    'approval-has-its-own-act',
  ])
})

test('a step left out of the list is retired, and what happened at it stays readable', async () => {
  await world.call(world.as.secretariat, 'answerStep', {
    ...(await at('concurrence')),
    ...{ what: 'done', on: '2026-11-01' },
  })
  const left = (await path())
    .filter(({ kind }) => kind !== 'concurrence' && kind !== 'summary')
    .map(({ id, kind, name, days, maySkip, office, province }) => ({
      ...{ id, kind, name, days: days + 1, maySkip },
      office: office?.id ?? null,
      province: province?.code ?? null,
    }))
  await world.call(world.as.secretariat, 'setApprovalPath', { strategy: world.strategy, steps: left })
  const kinds = (await path()).map(({ kind, retired }) => `${kind}${retired ? ' (retired)' : ''}`)
  expect(kinds).toEqual(['vetting', 'approval', 'notification', 'endorsement', 'concurrence (retired)'])
  const twice = { strategy: world.strategy, steps: [...left, { ...usual()[3] }] }
  expect(await codesOf(world.call(world.as.secretariat, 'setApprovalPath', twice))).toEqual(['one-approval'])
})

test('a paper is opened by those who read the step, and by nobody who may not', async () => {
  const scan = await world.upload(world.as.secretariat, 'opinion.csv', Buffer.from('a,b\n'))
  const missing = { ...(await at('concurrence')), on: '2026-11-01', papers: ['b'.repeat(64)] }
  expect(await codesOf(world.call(world.as.secretariat, 'beginStep', missing))).toEqual(['file-not-received'])
  await world.call(world.as.secretariat, 'beginStep', { ...missing, papers: [scan] })
  const [event] = (await step('concurrence')).events
  const asked = { event: event?.id, sha256: scan }
  expect(await world.call(world.as.oversight, 'openStepPaper', asked)).toMatchObject({ name: 'opinion.csv' })
  expect(await codesOf(world.call(world.as['of another strategy'], 'openStepPaper', asked))).toEqual([
    'not found',
  ])
  expect(await codesOf(world.call(world.as.participant, 'openStepPaper', asked))).toEqual(['not-allowed'])
})
