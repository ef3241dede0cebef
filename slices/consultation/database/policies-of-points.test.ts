import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
import { runFile } from '#kernel/database/migration/run-sql.ts'
import type { Queryable } from '#kernel/database/queryable.ts'
import { type Credential, visitor } from '#kernel/database/session.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../testing/consultation-world.ts'
import { declared, splitAsOffered } from '../testing/declared.ts'
import type { ConsultationRows } from './rows.ts'

let world: ConsultationWorld
let submission = ''
let points: readonly string[] = []
let readers: Readonly<Record<'few' | 'signatories' | 'others', readonly Person[]>>
let elsewhere: Person
const signedBy = 'Convenor of a network that stays hidden'
const reason = { en: 'As the plan says.', ur: 'جیسا کہ منصوبے میں ہے۔' }
beforeAll(async () => {
  world = await consultationWorld()
  elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
  const signatory = await world.person('participant', { sector: 'civil society' })
  readers = {
    few: [world.secretariat, await world.person('approving authority'), await world.person('oversight')],
    signatories: [signatory],
    others: [
      await world.person('participant', { sector: 'justice' }),
      await world.person('participant'),
      await world.person('participant', { sector: 'civil society', strategy: world.otherStrategy }),
      await world.person('focal person', { office: world.office }),
      await world.person('evaluator'),
      elsewhere,
    ],
  }
  submission = await declared(world)
  await splitAsOffered(world, submission)
  points = (await world.call(world.secretariat, 'readDeclaration', { submission })).points.map(({ id }) => id)
  const [first, second] = points
  await world.call(world.secretariat, 'mapPoint', { point: first, nodes: [world.nodes.get('ANX')] })
  await world.call(world.secretariat, 'answerPoint', { point: first, outcome: 'rejected', reason })
  await world.call(world.secretariat, 'claimPoint', { point: second })
  const { view } = await world.call(signatory, 'dissentOnPoint', { point: first, words: 'We dissent.' })
  await world.call(world.secretariat, 'replyToSignatories', { view, words: reason })
  const scan = await world.upload(world.secretariat, 'scan.pdf', Buffer.from('%PDF'))
  await world.call(world.secretariat, 'dissentOnPoint', {
    ...{ point: first, words: 'We dissent too.' },
    letter: {
      ...{ theirReference: 'N/1', ourReference: 'NSOC/4', dated: '2026-11-02', scan },
      ...{ signatory: signedBy, medium: 'letter' },
    },
  })
})
afterAll(() => world.database.close())

const seen = (credential: Credential, table: string) =>
  world.database.as<ConsultationRows, number>(credential, 'consultation', async (tx) => {
    const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from consultation.${table}`)
    return rows[0]?.n ?? -1
  })
const write = (who: Person, sql: string, values: readonly unknown[] = []) =>
  world.database.as(who.credential, 'consultation', (tx) => tx.query(sql, [...values]))

const withSignatories = [
  ...['declarations', 'points', 'point_words', 'point_nodes', 'point_answers'],
  ...['signatory_views', 'secretariat_replies'],
]
const withoutSignatories = ['parts_left_out', 'point_claims']

describe.each([...withSignatories, ...withoutSignatories])('of a declaration, %s', (table) => {
  test('are read by the secretariat, the approving authority and oversight, and by signatories where they may', async () => {
    const there = await world.count(`consultation.${table}`)
    expect(there).toBeGreaterThan(0)
    for (const { credential } of readers.few) expect(await seen(credential, table)).toBe(there)
    for (const { credential } of readers.signatories) {
      expect(await seen(credential, table)).toBe(withSignatories.includes(table) ? there : 0)
    }
  })
  test('are read by nobody else, though they are there', async () => {
    for (const { credential } of readers.others) expect(await seen(credential, table)).toBe(0)
    expect(await seen(visitor, table)).toBe(0)
    for (const name of ['job', 'reaction', 'example'] as const) {
      expect(await seen({ kind: 'machine', name }, table)).toBe(0)
    }
    expect(await world.count(`consultation.${table}`)).toBeGreaterThan(0)
  })
  test('are deleted by nobody', async () => {
    const remove = write(world.secretariat, `delete from consultation.${table} returning 1`)
    // What was deferred leaves its place to another answer, and is kept: deferrals.test.ts. No other answer goes.
    if (table === 'point_answers') expect((await remove).rows).toEqual([])
    else await expect(remove).rejects.toThrow(/permission denied/)
  })
})

const fromFile = () => {
  const file = '2026-11-23-1700-keep-who-signed-a-view-apart.sql'
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}
const rowsOf = async (db: Pick<Queryable, 'query'>, table: string) => {
  const { rows } = await db.query<{ row: string }>(`select t::text as row from consultation.${table} t`)
  return rows.map(({ row }) => row).join('\n')
}

describe('who signed the letter behind a view', () => {
  const tables = ['signatory_views', 'letters_behind_views']
  const readsName = async (credential: Credential) =>
    world.database.as(credential, 'consultation', async (tx) => {
      const read: string[] = []
      for (const table of tables) if ((await rowsOf(tx, table)).includes(signedBy)) read.push(table)
      return read
    })
  const told = async (who: Person) => {
    const { points: shown } = await world.call(who, 'readDeclaration', { submission })
    return shown[0]?.views.map(({ isByLetter, signatory }) => [isByLetter, signatory])
  }

  test('is read in a row of its own by the secretariat, and by no other reader of the view', async () => {
    const [secretariat, authority, oversight] = readers.few
    if (secretariat === undefined || authority === undefined || oversight === undefined) throw new Error()
    expect(await readsName(secretariat.credential)).toEqual(['letters_behind_views'])
    for (const who of [authority, oversight, ...readers.signatories, ...readers.others]) {
      expect(await readsName(who.credential)).toEqual([])
    }
    for (const name of ['public visitor', 'job', 'reaction', 'example', 'live'] as const) {
      expect(await readsName({ kind: 'machine', name })).toEqual([])
    }
    // The control: the view itself is read by those to whom its signatory is not told.
    for (const who of [authority, oversight, ...readers.signatories]) {
      expect(await told(who)).toEqual([
        [false, null],
        [true, null],
      ])
    }
    expect(await told(secretariat)).toEqual([
      [false, null],
      [true, signedBy],
    ])
    expect(await world.count('consultation.letters_behind_views')).toBe(1)
  })

  test('is written by the secretariat, once, for a view by letter, and is never changed', async () => {
    const add = `insert into consultation.letters_behind_views (view, strategy, signatory)
      select id, strategy, 'somebody' from consultation.signatory_views where said_by is`
    for (const { credential } of [...readers.signatories, ...readers.few.slice(1)]) {
      const written = world.database.as(credential, 'consultation', (tx) => tx.query(`${add} null`))
      await expect(written).rejects.toThrow(/row-level/)
    }
    await expect(write(world.secretariat, `${add} not null`)).rejects.toThrow(/row-level/)
    await expect(write(world.secretariat, `${add} null`)).rejects.toThrow(/letters_behind_views_pkey/)
    for (const change of ['delete from', 'update']) {
      const rest = change === 'update' ? ` set signatory = 'x'` : ''
      const changed = write(world.secretariat, `${change} consultation.letters_behind_views${rest}`)
      await expect(changed).rejects.toThrow(/permission denied/)
    }
  })

  test('moves out of the rows that stood before, though no policy shows them to the owner', async () => {
    const moved = await world.database.asSuperuser(async (db) => {
      await db.query('begin')
      try {
        await db.query(`alter table consultation.signatory_views add column signatory text`)
        await db.query(`update consultation.signatory_views v set signatory = l.signatory
                          from consultation.letters_behind_views l where l.view = v.id`)
        await db.query('drop table consultation.letters_behind_views cascade')
        await db.query('drop policy moderation_reads_words_of_views on consultation.signatory_views')
        await db.query('set local role sutoon_owner')
        await runFile(db, 'consultation', fromFile())
        await db.query('reset role')
        return [await rowsOf(db, 'letters_behind_views'), await rowsOf(db, 'signatory_views')]
      } finally {
        await db.query('rollback')
      }
    })
    expect(moved.map((rows) => rows.includes(signedBy))).toEqual([true, false])
  })
})

test('a signatory reads no entry that the plan hides from them', async () => {
  const [signatory] = readers.signatories
  const read = (who: Person | undefined) =>
    world
      .call(who ?? elsewhere, 'readDeclaration', { submission })
      .then((one) => one.points[0]?.entries.length)
  expect(await read(world.secretariat)).toBe(1)
  expect(await read(signatory)).toBe(0)
})

test('by the acts, a declaration is not found by those who may not read it', async () => {
  for (const who of [readers.others[0], elsewhere]) {
    if (who === undefined) throw new Error('nobody')
    await expect(world.call(who, 'readDeclaration', { submission })).rejects.toThrow(NotFound)
    const { round } = world
    expect(await world.call(who, 'listDeclarations', { round })).toEqual({ declarations: [] })
  }
  await expect(
    world.call(elsewhere, 'answerPoint', { point: points[1], outcome: 'accepted', reason }),
  ).rejects.toThrow(NotFound)
})

test('nobody says a view of signatories but they, in their own name, or the secretariat from a letter', async () => {
  const say = `insert into consultation.signatory_views (id, point, strategy, kind, words, said_by, ledger_entry, ledger_salt)
    values (gen_random_uuid(), $1, $2, 'dissent', 'x', $3, gen_random_uuid(), '')`
  const [stranger] = readers.others
  const [signatory] = readers.signatories
  if (stranger === undefined || signatory === undefined) throw new Error('nobody')
  const [point] = points
  await expect(write(stranger, say, [point, world.strategy, stranger.id])).rejects.toThrow(/row-level/)
  await expect(write(signatory, say, [point, world.strategy, stranger.id])).rejects.toThrow(/row-level/)
  await expect(write(world.secretariat, say, [point, world.strategy, world.secretariat.id])).rejects.toThrow(
    /row-level/,
  )
  await write(signatory, say, [point, world.strategy, signatory.id])
  await write(world.secretariat, say, [point, world.strategy, null])
})
