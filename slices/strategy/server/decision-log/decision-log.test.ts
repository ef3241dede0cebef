import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DecisionLine } from '../../contract/governance/decisions.ts'
import { usualPath } from '../../rules/approval/the-usual-path.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'
import { liftHold, placeHold } from '../doors/holds.ts'

let world: StrategyWorld
let version: string
beforeAll(async () => {
  world = await strategyWorld()
  version = world.loaded.version
})
afterAll(() => world.database.close())

const hold = (subject: string) => ({
  ...{ version, placedBy: 'consultation', code: 'unanswered-point', subject },
  reason: { en: `Point ${subject} has no answer.`, ur: `نکتہ ${subject} کا جواب نہیں دیا گیا۔` },
})
const letter = {
  ...{ theirReference: 'EX-1', ourReference: 'S-9', dated: '2026-11-05', signatory: 'Cabinet Division' },
  ...{ medium: 'letter', scan: 'a'.repeat(64) },
}
const read = async (who: keyof StrategyWorld['as']) =>
  ((await world.call(world.as[who], 'listDecisions', { version })) as { decisions: DecisionLine[] }).decisions

test('one list says what was decided, by whom, by which instrument, why, and what was open then', async () => {
  const { secretariat } = world.as
  const steps = usualPath.map((one) => ({ ...one, office: null, province: null }))
  await world.call(secretariat, 'setApprovalPath', { strategy: world.strategy, steps })
  const path = (await world.call(secretariat, 'readApprovalPath', { version })) as {
    steps: { id: string; kind: string }[]
  }
  const step = path.steps.find(({ kind }) => kind === 'summary')?.id
  await world.call(secretariat, 'skipStep', { version, step, reason: 'Not asked for.' })
  await world.call(secretariat, 'openForConsultation', { version })
  await world.database.as(secretariat, 'strategy', (tx) => placeHold(tx, hold('P-1')))
  await world.database.as(secretariat, 'strategy', (tx) => placeHold(tx, hold('P-2')))
  await world.database.as(secretariat, 'strategy', (tx) =>
    liftHold(tx, { version, placedBy: 'consultation', subject: 'P-1' }),
  )
  await world.call(secretariat, 'recordApproval', {
    ...{ version, instrument: 'Cabinet decision', number: 'EX-1', dated: '2026-11-05', letter },
  })
  const lines = await read('oversight')
  expect(lines.map(({ what }) => what.en)).toEqual(
    expect.arrayContaining([
      ...['Approved', 'In consultation', 'Summary for the cabinet: skipped'],
      'Hold lifted: Point P-1 has no answer.',
    ]),
  )
  const approval = lines.find(({ what }) => what.en === 'Approved')
  expect(approval).toMatchObject({
    by: 'approving authority',
    byLetter: true,
    instrument: { number: 'EX-1' },
  })
  expect(approval?.open.map(({ en }) => en)).toContain('Point P-2 has no answer.')
  expect(lines.find(({ what }) => what.en.includes('skipped'))).toMatchObject({ reason: 'Not asked for.' })
})

test('a lifted hold says in which mandate, and a waiver that was withdrawn stays with its withdrawal', async () => {
  await world.database.as(world.example, 'strategy', (tx) =>
    liftHold(tx, { version, placedBy: 'consultation', subject: 'P-2' }),
  )
  const lifted = (await read('oversight')).filter(({ what }) => what.en.startsWith('Hold lifted'))
  expect(lifted.map(({ what, by }) => [what.en, by])).toEqual([
    ['Hold lifted: Point P-2 has no answer.', 'machine'],
    ['Hold lifted: Point P-1 has no answer.', 'secretariat'],
  ])
  const { findings } = (await world.call(world.as.secretariat, 'lintVersion', { version })) as {
    findings: { code: string; lineage: string | null; field: string | null; wordsHash: string }[]
  }
  const [finding] = findings
  if (finding === undefined) throw new Error('the lint finds something in the example')
  const { code, lineage, field, wordsHash } = finding
  const { waiver } = (await world.call(world.as.secretariat, 'waiveFinding', {
    ...{ version, code, wordsHash, reason: 'Known.' },
    ...(lineage !== null && { lineage }),
    ...(field !== null && { field }),
  })) as { waiver: string }
  await world.call(world.as.secretariat, 'withdrawWaiver', { waiver, reason: 'Mended since.' })
  const about = (await read('oversight')).filter(({ what }) => what.en.startsWith('Waive'))
  expect(about.map(({ reason }) => reason)).toEqual(['Mended since.', 'Known.'])
})

test('it is read inside government, and by nobody else', async () => {
  expect((await read('evaluator')).length).toBeGreaterThan(3)
  await expect(read('participant')).rejects.toThrow('not-allowed')
  await expect(read('of another strategy')).rejects.toThrow()
})
