import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '#kernel/contract/act.ts'
import { visitor } from '#kernel/database/session.ts'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { strategy, VersionFinding } from '../../contract.ts'
import { levels } from '../../rules/openness/levels-of-openness.ts'
import { lintReportByCode } from '../doors/papers.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

type Acts = typeof strategy.acts

let world: StrategyWorld
beforeEach(async () => {
  world = await strategyWorld()
})
afterEach(() => world.database.close())

const call = <Name extends keyof Acts & string>(
  name: Name,
  input: InputOf<Acts[Name]> | object,
  who = world.as.secretariat,
) => world.call(who, name, input) as Promise<OutputOf<Acts[Name]>>
const lint = (who = world.as.secretariat) => call('lintVersion', { version: world.loaded.version }, who)
const reasonsOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    return [(error as { constraint?: string }).constraint ?? String(error)]
  }
}
const namedBy = ({ code, lineage, field, wordsHash }: VersionFinding) => ({
  ...{ version: world.loaded.version, code, wordsHash },
  ...(lineage === null ? {} : { lineage }),
  ...(field === null ? {} : { field }),
})
const node = () => world.loaded.nodes.get('PRV-1.1')?.id ?? ''
/** An activity loses its dates, which the lint says. */
const undated = async (): Promise<VersionFinding> => {
  const facts = { lead: world.offices.get('NCCIA'), governanceLevel: null, starts: null, ends: null }
  await call('setActivityFacts', { node: node(), ...facts })
  const found = (await lint()).findings.find((one) => one.node === node() && one.code === 'no-deadline')
  if (found === undefined) throw new Error('an activity without dates has no deadline')
  return found
}

test('the secretariat sets how grave a rule is or that it is not asked, and everybody reads who did and why', async () => {
  const found = await undated()
  const set = { strategy: world.strategy, code: found.code, reason: 'Dates follow with the budget circular.' }
  await call('setLintRule', { ...set, severity: 'notice' })
  const read = await lint(world.as['focal person'])
  expect(read.settings).toMatchObject([{ code: found.code, severity: 'notice', reason: set.reason }])
  expect((await lint()).settings[0]?.by).not.toBeNull()
  expect(read.findings.find(({ code }) => code === found.code)?.severity).toBe('notice')
  expect(await reasonsOf(call('setLintRule', { ...set, severity: 'notice' }))).toEqual(['set-so-already'])
  await call('setLintRule', { ...set, severity: 'off' })
  const off = await lint()
  expect(off.findings.some(({ code }) => code === found.code)).toBe(false)
  expect(off.summary.notAsked).toEqual([found.code])
  await call('setLintRule', { ...set, severity: null })
  const back = await lint()
  expect(back.settings).toEqual([])
  expect(back.findings.find(({ code }) => code === found.code)?.severity).toBe('error')
  expect(await world.count(`ledger.entries where act = 'strategy.setLintRule'`)).toBe(3)
})

test('a report bears a code, by which anybody learns that the version or what was decided of its findings moved on', async () => {
  const made = (who = world.as['focal person']) =>
    call('printLintReport', { version: world.loaded.version }, who)
  const asked = (code: string) =>
    world.database.as(visitor, 'portal', async (tx) => (await lintReportByCode(tx, code))?.isOvertaken)
  const { printed, marking } = await made()
  expect(levels).toContain(marking)
  expect(await asked(printed.code)).toBe(false)
  const found = await undated()
  expect(await asked(printed.code)).toBe(true)
  const later = await made(world.as.secretariat)
  expect(await asked(later.printed.code)).toBe(false)
  await call('waiveFinding', { ...namedBy(found), reason: 'Dates follow.' })
  expect(await asked(later.printed.code)).toBe(true)
  expect(await asked('ZZZZZZZZZZZZ')).toBeUndefined()
})

test('nobody but the secretariat settles the lint', async () => {
  const set = { strategy: world.strategy, code: 'no-deadline', severity: 'off', reason: 'No.' }
  const found = await undated()
  for (const who of ['approving authority', 'oversight', 'focal person', 'participant'] as const) {
    await expect(call('setLintRule', set, world.as[who])).rejects.toMatchObject({ answer: { status: 403 } })
    const waive = call('waiveFinding', { ...namedBy(found), reason: 'No.' }, world.as[who])
    await expect(waive).rejects.toMatchObject({ answer: { status: 403 } })
  }
  expect((await lint(world.as.oversight)).may.setLintRule.ok).toBe(false)
  expect((await lint()).may.setLintRule.ok).toBe(true)
  expect(await world.count('strategy.lint_settings')).toBe(0)
})

test('a waived finding stays visible with its reason, and no longer counts', async () => {
  const found = await undated()
  const before = (await lint()).summary
  await call('waiveFinding', { ...namedBy(found), reason: 'The date follows the budget.' })
  const after = await lint(world.as.oversight)
  expect(after.summary).toMatchObject({ errors: before.errors - 1, waived: 1 })
  const shown = after.findings.find(({ node, code }) => node === found.node && code === found.code)
  expect(shown?.waiver).toMatchObject({ reason: 'The date follows the budget.' })
  expect(await reasonsOf(call('waiveFinding', { ...namedBy(found), reason: 'Again.' }))).toEqual([
    'waived-already',
  ])
  const waiver = shown?.waiver?.id ?? ''
  await call('withdrawWaiver', { waiver, reason: 'The budget is out.' })
  expect((await lint()).summary).toMatchObject({ errors: before.errors, waived: 0 })
  expect(await reasonsOf(call('withdrawWaiver', { waiver, reason: 'Twice.' }))).toEqual([
    'lint_waiver_withdrawals_pkey',
  ])
})

test('a waiver ends when the words change that it saw, and not when the activity gets another number', async () => {
  await undated()
  const write = async (after: string) => {
    const { texts } = await call('readNode', { node: node() })
    const before = texts.find(({ field, language }) => field === 'deadline' && language === 'en')?.text ?? ''
    await call('editField', { ...{ node: node(), field: 'deadline', language: 'en' }, before, after })
  }
  const open = async () =>
    (await lint()).findings.find((one) => one.node === node() && one.code === 'no-deadline')
  await write('TBD')
  const found = await open()
  if (found === undefined) throw new Error('an activity whose date is to be decided is found')
  await call('waiveFinding', { ...namedBy(found), reason: 'The cabinet decides the date.' })
  await world.database.asSuperuser((db) =>
    db.query(`update strategy.nodes set code = 'ZZ-9' where id = $1`, [node()]),
  )
  expect((await open())?.waiver).not.toBeNull()
  await write('N/A')
  const changed = await open()
  expect(changed).toBeDefined()
  expect(changed?.waiver).toBeNull()
  const stale = call('waiveFinding', { ...namedBy(found), reason: 'The old words.' })
  expect(await reasonsOf(stale)).toEqual(['no-such-finding'])
})

test('who may not read a text does not read the waiver that quotes it', async () => {
  const found = await undated()
  await call('waiveFinding', { ...namedBy(found), reason: 'Known to us alone.' })
  const seen = (who: 'focal person' | 'oversight' | 'participant') =>
    world.database.as(world.as[who], 'strategy', async (tx) => {
      const { rows } = await tx.query('select reason from strategy.lint_waivers')
      return rows.length
    })
  expect(await seen('focal person')).toBe(1)
  expect(await seen('participant')).toBe(0)
  await call('setLevel', { node: found.node ?? '', level: 'restricted annex' })
  expect(await seen('focal person')).toBe(0)
  expect(await seen('oversight')).toBe(1)
  expect(await world.count('strategy.lint_waivers')).toBe(1)
})
