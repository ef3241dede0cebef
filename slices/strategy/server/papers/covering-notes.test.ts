import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Credential } from '#kernel/database/session.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'

let world: StrategyWorld
let paper: string
beforeAll(async () => {
  world = await strategyWorld('approved')
  const made = (await world.call(world.as.secretariat, 'makePaper', {
    ...{ version: world.loaded.version, kind: 'version', language: 'both', format: 'json' },
  })) as { paper: string }
  paper = made.paper
}, 60_000)
afterAll(() => world.database.close())

const head = {
  letterhead: { en: 'Secretariat of the Strategy', ur: 'سیکرٹریٹ برائے حکمتِ عملی' },
  ...{ fileNumber: 'NSOC/2-8/2026', contact: 'secretariat@example.org' },
  signatory: { en: 'Section officer', ur: 'سیکشن افسر' },
}
const committee = { en: 'The Secretary of the Committee', ur: 'سیکرٹری کمیٹی' }
const make = (more: object, who: Credential = world.as.secretariat, of = paper) =>
  world.call(who, 'makeCoveringNotes', { paper: of, ...head, ...more })

test('a covering note names the paper by title, version and code, for somebody in no register too', async () => {
  expect(await make({ others: [committee] })).toEqual({ letters: 1 })
  const { rows } = await world.database.asSuperuser((db) =>
    db.query<{ subject: string; path: string; to: string }>(
      `select content -> 'subject' ->> 'en' as subject, about_path as path, addressee_ur as to
         from correspondence.letters_to_sign where kind = 'covering note'`,
    ),
  )
  expect(rows[0]?.subject).toMatch(/version \d+, Code of this paper: [2-9A-Z]{12}\)$/)
  expect(rows[0]).toMatchObject({ path: `/plan/${world.loaded.version}/papers`, to: committee.ur })
})

test('nobody chosen, an office that is not there and somebody else’s paper are refused', async () => {
  await expect(make({})).rejects.toThrow('nobody-chosen')
  await expect(make({ offices: [randomUUID()] })).rejects.toThrow('no-such-office')
  await expect(make({ others: [committee] }, world.as.secretariat, randomUUID())).rejects.toThrow('not found')
  await expect(make({ others: [committee] }, world.as.participant)).rejects.toThrow('not-allowed')
})

test('a paper that is still being written goes out with no covering note', async () => {
  const { paper: unwritten } = (await world.call(world.as.secretariat, 'makePaper', {
    ...{ version: world.loaded.version, kind: 'version', language: 'both', format: 'pdf' },
  })) as { paper: string }
  await expect(make({ others: [committee] }, world.as.secretariat, unwritten)).rejects.toThrow(
    'paper-not-ready',
  )
})
