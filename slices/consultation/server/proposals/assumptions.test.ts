import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { ConsultationWorld, Person } from '../../testing/consultation-world.ts'
import { treeWorld } from '../../testing/tree-world.ts'

let world: ConsultationWorld
let civil: Person
let justice: Person
beforeAll(async () => {
  world = await treeWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  justice = await world.person('participant', { sector: 'justice' })
  for (const [field, language, text] of [
    ['assumption', 'en', 'Provinces share their files, and banks answer in time.'],
    ['risk', 'ur', 'بجٹ میں تاخیر ہو سکتی ہے۔'],
  ] as const) {
    await world.database.asSuperuser((db) =>
      db.query(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         values ($1, $2, $3, $4, $5, 'public', 'public', $6)`,
        [world.nodes.get('OBJ-1'), field, language, world.version, world.strategy, text],
      ),
    )
  }
})
afterAll(() => world.database.close())

const reason = { en: 'Agreed.', ur: 'طے ہوا۔' }
const accept = (proposal: string, more: object = {}) =>
  world.call(world.secretariat, 'answerProposal', { proposal, outcome: 'accepted', reason, ...more })
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
}
/** What stands of the objective in a version, as the database keeps it. */
const stands = (version: string | null, field: string, language: string) =>
  world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ text: string }>(
      `select t.text from strategy.field_texts t join strategy.nodes n on n.id = t.node
        where n.version = $1 and n.code = 'OBJ-1' and t.field = $2 and t.language = $3`,
      [version, field, language],
    )
    return rows.map(({ text }) => text)
  })

const assumed = 'Provinces share their files, and banks answer in time.'

test('the assumption of an objective is proposed on word by word, and a second proposal is joined with what the first changed', async () => {
  const on = (who: Person, after: string) =>
    world.propose(who, 'OBJ-1', { field: 'assumption', before: assumed, after })
  const provinces = await on(civil, 'All provinces share their files, and banks answer in time.')
  const banks = await on(justice, 'Provinces share their files, and banks answer within ten days.')
  const against = await on(justice, 'Few provinces share their files, and banks answer in time.')
  const seen = await world.call(justice, 'readProposal', { proposal: provinces })
  expect(seen).toMatchObject({
    field: 'assumption',
    code: 'OBJ-1',
    value: { shape: 'text', before: assumed },
  })

  const { appliedTo } = await accept(provinces)
  const once = 'All provinces share their files, and banks answer in time.'
  expect(await stands(appliedTo, 'assumption', 'en')).toEqual([once])
  expect(await stands(world.version, 'assumption', 'en')).toEqual([assumed])
  expect(await codesOf(accept(banks))).toEqual(['text-has-moved-on'])
  expect(await codesOf(accept(against, { now: once }))).toEqual(['collides'])
  await accept(banks, { now: once })
  expect(await stands(appliedTo, 'assumption', 'en')).toEqual([
    'All provinces share their files, and banks answer within ten days.',
  ])
  const caused = `strategy.text_changes where version = $1 and field = 'assumption' and subject = any ($2::text[])`
  expect(await world.count(caused, [appliedTo, [provinces, banks, against]])).toBe(2)
})

test('what stands of a risk with an objective is proposed on in Urdu too, and the other language stays', async () => {
  const before = 'بجٹ میں تاخیر ہو سکتی ہے۔'
  const after = 'بجٹ میں چھ ماہ کی تاخیر ہو سکتی ہے۔'
  const { appliedTo } = await accept(
    await world.propose(civil, 'OBJ-1', { field: 'risk', language: 'ur', before, after }),
  )
  expect(await stands(appliedTo, 'risk', 'ur')).toEqual([after])
  expect(await stands(appliedTo, 'risk', 'en')).toEqual([])
  expect(await stands(world.version, 'risk', 'ur')).toEqual([before])
})
