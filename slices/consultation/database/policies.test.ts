import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '#kernel/contract/refusal.ts'
import { type Credential, visitor } from '#kernel/database/session.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../testing/consultation-world.ts'
import type { ConsultationRows } from './rows.ts'

let world: ConsultationWorld
let civil: Person
let focal: Person
let evaluator: Person
let oversight: Person
let elsewhere: Person
const proposals = new Map<string, string>()
beforeAll(async () => {
  world = await consultationWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  focal = await world.person('focal person', { office: world.office })
  evaluator = await world.person('evaluator')
  oversight = await world.person('oversight')
  elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
  for (const [code, who] of [
    ['PUB', civil],
    ['PAR', civil],
    ['GOV', focal],
    ['ANX', world.secretariat],
  ] as const) {
    proposals.set(code, await world.propose(who, code))
  }
  await world.call(civil, 'takePosition', { proposal: proposals.get('PUB'), position: 'agree' })
  await world.call(world.secretariat, 'answerProposal', {
    ...{ proposal: proposals.get('PAR'), outcome: 'rejected' },
    reason: { en: 'It is said elsewhere.', ur: 'یہ کہیں اور درج ہے۔' },
  })
})
afterAll(() => world.database.close())

const rowsSeen = (credential: Credential, table: string) =>
  world.database.as<ConsultationRows, number>(credential, 'consultation', async (tx) => {
    const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from consultation.${table}`)
    return rows[0]?.n ?? -1
  })
const codesSeen = async (who: Person) =>
  (await world.call(who, 'listProposals', { round: world.round })).proposals.map(({ code }) => code)
const write = (who: Person, sql: string, values: readonly unknown[]) =>
  world.database.as(who.credential, 'consultation', (tx) => tx.query(sql, [...values]))

describe('the level of the field decides who reads a proposal', () => {
  test('a participant reads those on public text and on text for partners', async () => {
    expect(await codesSeen(civil)).toEqual(['PUB', 'PAR'])
  })
  test('a focal person and an evaluator read those on government text too', async () => {
    expect(await codesSeen(focal)).toEqual(['PUB', 'PAR', 'GOV'])
    expect(await codesSeen(evaluator)).toEqual(['PUB', 'PAR', 'GOV'])
  })
  test('the secretariat and oversight read those on the restricted annex', async () => {
    expect(await codesSeen(world.secretariat)).toEqual(['PUB', 'PAR', 'GOV', 'ANX'])
    expect(await codesSeen(oversight)).toEqual(['PUB', 'PAR', 'GOV', 'ANX'])
  })
  test('what one may not read is not found, as what does not exist', async () => {
    await expect(world.call(civil, 'readProposal', { proposal: proposals.get('GOV') })).rejects.toThrow(
      NotFound,
    )
    await expect(world.call(civil, 'readProposal', { proposal: world.strategy })).rejects.toThrow(NotFound)
    expect(await world.call(focal, 'readProposal', { proposal: proposals.get('GOV') })).toMatchObject({
      code: 'GOV',
    })
  })
})

const tables = ['rounds', 'proposals', 'authors', 'positions', 'dispositions'] as const

describe('nothing of a consultation is seen', () => {
  test.each(tables)('by a visitor, by jobs and from another strategy: %s', async (table) => {
    expect(await rowsSeen(visitor, table)).toBe(0)
    expect(await rowsSeen({ kind: 'machine', name: 'job' }, table)).toBe(0)
    expect(await rowsSeen({ kind: 'machine', name: 'reaction' }, table)).toBe(0)
    expect(await rowsSeen(elsewhere.credential, table)).toBe(0)
    expect(await world.count(`consultation.${table}`)).toBeGreaterThan(0)
  })
  test('from another strategy, by the acts', async () => {
    await expect(world.call(elsewhere, 'listRounds', { strategy: world.strategy })).rejects.toThrow(
      'not-allowed',
    )
    await expect(world.call(elsewhere, 'listProposals', { round: world.round })).rejects.toThrow(NotFound)
    await expect(world.call(visitor, 'listProposals', { round: world.round })).rejects.toThrow(
      'not-signed-in',
    )
    const { rounds } = await world.call(civil, 'listRounds', { strategy: world.strategy })
    expect(rounds).toMatchObject([{ id: world.round, isOpen: true, proposals: 2, answered: 1 }])
  })
})

describe('a position', () => {
  test('is read by nobody but the participant, not even by the secretariat', async () => {
    expect(await rowsSeen(civil.credential, 'positions')).toBe(1)
    for (const who of [world.secretariat, oversight, focal, evaluator]) {
      expect(await rowsSeen(who.credential, 'positions')).toBe(0)
    }
  })
  test('is counted by sector for whoever holds a mandate in the strategy, and for nobody else', async () => {
    const counted = (who: Person) =>
      world.database.as(who.credential, 'consultation', async (tx) => {
        const { rows } = await tx.query('select * from consultation.positions_by_sector($1::uuid[])', [
          [...proposals.values()],
        ])
        return rows
      })
    expect(await counted(evaluator)).toEqual([
      {
        ...{ proposal: proposals.get('PUB'), sector: 'civil society' },
        ...{ agree: 0, disagree: 0, pass: 0, few: true, opposes: false },
      },
    ])
    expect(await counted(elsewhere)).toEqual([])
  })
  test('cannot be taken for another, nor moved to another strategy', async () => {
    const insert = `insert into consultation.positions (proposal, person, strategy, sector, position, ledger_entry, ledger_salt)
      values ($1, $2, $3, 'civil society', 'agree', gen_random_uuid(), '')`
    const proposal = proposals.get('GOV')
    await expect(write(focal, insert, [proposal, civil.id, world.strategy])).rejects.toThrow(
      /row-level security/,
    )
    await expect(write(focal, insert, [proposal, focal.id, world.otherStrategy])).rejects.toThrow(
      /row-level security/,
    )
    await expect(write(evaluator, insert, [proposal, evaluator.id, world.strategy])).rejects.toThrow(
      /row-level security/,
    )
    await write(focal, insert, [proposal, focal.id, world.strategy])
    expect(await rowsSeen(focal.credential, 'positions')).toBe(1)
  })
})

describe('what is written stays', () => {
  test.each(tables.filter((table) => table !== 'rounds' && table !== 'positions'))(
    'nobody changes or deletes %s',
    async (table) => {
      const remove = write(world.secretariat, `delete from consultation.${table} returning 1`, [])
      // What was deferred leaves its place to another answer, and is kept: deferrals.test.ts. No other answer goes.
      if (table === 'dispositions') expect((await remove).rows).toEqual([])
      else await expect(remove).rejects.toThrow(/permission denied/)
      const column = table === 'dispositions' ? 'outcome' : 'proposal'
      const of = table === 'proposals' ? 'rationale' : column
      await expect(
        write(world.secretariat, `update consultation.${table} set ${of} = ${of}`, []),
      ).rejects.toThrow(/permission denied/)
    },
  )
  test('only the secretariat of the strategy opens and closes rounds', async () => {
    for (const who of [civil, focal, evaluator, oversight, elsewhere]) {
      const { rows } = await write(who, 'update consultation.rounds set closed_at = now() returning id', [])
      expect(rows).toEqual([])
    }
    const round = { strategy: world.strategy, version: world.version, title: { en: 'x', ur: 'x' } }
    const days = { opensOn: '2026-01-01', closesOn: '2026-02-01' }
    await expect(world.call(civil, 'openRound', { ...round, ...days })).rejects.toThrow('not-allowed')
    expect(await world.count('consultation.rounds where closed_at is null')).toBe(1)
  })
  test('nobody enters an author where the author is hidden', async () => {
    const hidden = await world.propose(civil, 'PUB', { after: 'hidden words', hidden: true })
    const insert = 'insert into consultation.authors (proposal, person) values ($1, $2)'
    await expect(write(civil, insert, [hidden, civil.id])).rejects.toThrow(/row-level security/)
    await expect(write(world.secretariat, insert, [hidden, civil.id])).rejects.toThrow(/row-level security/)
    expect(await world.count('consultation.authors where proposal = $1', [hidden])).toBe(0)
    expect(await world.count('consultation.authors')).toBe(4)
  })
})

describe('of proposals to change the shape of the plan', () => {
  const asked = new Map<string, string>()
  const lineages = new Map<string, string>()
  /** By the level of what they name; `move` names what is public and what is kept inside government. */
  const all = ['PUB', 'PAR', 'GOV', 'ANX', 'move']
  beforeAll(async () => {
    await world.database.asSuperuser(async (db) => {
      const { rows } = await db.query<{ code: string; lineage: string }>(
        'select code, lineage from strategy.nodes where version = $1',
        [world.version],
      )
      for (const { code, lineage } of rows) lineages.set(code, lineage)
    })
    const propose = async (who: Person, name: string, change: object) => {
      const { proposal } = await world.call(who, 'proposeChange', {
        ...{ round: world.round, change, language: 'en', rationale: 'It is missing.' },
      })
      asked.set(name, proposal)
    }
    const after = (code: string) => ({
      ...{ kind: 'add', node: 'activity', below: null, after: lineages.get(code) },
      ...{ title: { en: `Something after ${code}` }, text: {} },
    })
    await propose(civil, 'PUB', after('PUB'))
    await propose(civil, 'PAR', after('PAR'))
    await propose(focal, 'GOV', after('GOV'))
    await propose(world.secretariat, 'ANX', after('ANX'))
    await propose(focal, 'move', {
      ...{ kind: 'move', node: lineages.get('PUB'), below: null, after: lineages.get('GOV') },
    })
  })

  const seen = async (credential: Credential) => {
    const ids = await world.database.as(credential, 'consultation', async (tx) => {
      const { rows } = await tx.query<{ id: string }>(
        `select id from consultation.proposals where kind <> 'text' and content is not null`,
      )
      return rows.map(({ id }) => id)
    })
    return [...asked].filter(([, id]) => ids.includes(id)).map(([name]) => name)
  }
  const there = () => world.count(`consultation.proposals where kind <> 'text'`)

  test.each([
    ['participant', ['PUB', 'PAR']],
    ['focal person', ['PUB', 'PAR', 'GOV', 'move']],
    ['administrator', ['PUB', 'PAR', 'GOV', 'move']],
    ['verifier', ['PUB', 'PAR', 'GOV', 'move']],
    ['approver', ['PUB', 'PAR', 'GOV', 'move']],
    ['evaluator', ['PUB', 'PAR', 'GOV', 'move']],
    ['secretariat', all],
    ['approving authority', all],
    ['oversight', all],
  ] as const)(
    'a person with the mandate of %s reads those of which they read all that is named',
    async (kind, expected) => {
      const office = kind === 'focal person' ? { office: world.office } : {}
      const who = await world.person(kind, office)
      expect(await seen(who.credential)).toEqual(expected)
      for (const [name, proposal] of asked) {
        const read = world.call(who, 'readProposal', { proposal })
        if ((expected as readonly string[]).includes(name)) expect((await read).change).not.toBeNull()
        else await expect(read).rejects.toThrow(NotFound)
      }
      const stranger = await world.person(kind, { ...office, strategy: world.otherStrategy })
      expect(await seen(stranger.credential)).toEqual([])
      // The control: what the stranger does not see is there.
      expect(await there()).toBe(asked.size)
    },
  )

  test('a visitor and every machine read none, though they are there', async () => {
    expect(await seen(visitor)).toEqual([])
    for (const name of ['job', 'reaction', 'live', 'sequencer', 'command line'] as const) {
      expect(await seen({ kind: 'machine', name }), name).toEqual([])
    }
    expect(await there()).toBe(asked.size)
  })

  test('only participants, focal persons and the secretariat make one, and only of what they see', async () => {
    const change = { kind: 'remove', node: lineages.get('PUB') }
    const input = { round: world.round, language: 'en', rationale: 'No longer needed.' }
    const before = await there()
    for (const kind of ['approving authority', 'oversight', 'evaluator', 'verifier', 'approver'] as const) {
      const who = await world.person(kind)
      await expect(world.call(who, 'proposeChange', { ...input, change })).rejects.toThrow('not-allowed')
    }
    await expect(world.call(elsewhere, 'proposeChange', { ...input, change })).rejects.toThrow()
    const unseen = { kind: 'remove', node: lineages.get('GOV') }
    await expect(world.call(civil, 'proposeChange', { ...input, change: unseen })).rejects.toMatchObject({
      reasons: [{ code: 'no-such-node' }],
    })
    expect(await there()).toBe(before)
    const { proposal } = await world.call(civil, 'proposeChange', { ...input, change })
    expect(await world.count('consultation.proposals where id = $1', [proposal])).toBe(1)
  })

  test('what was proposed is changed by nobody, and the words that were hidden of one are read by nobody', async () => {
    for (const who of [civil, focal, world.secretariat, oversight]) {
      const rewrite = `update consultation.proposals set content = '{"kind":"remove"}' where id = $1`
      await expect(write(who, rewrite, [asked.get('PUB')])).rejects.toThrow(/permission denied/)
      await expect(rowsSeen(who.credential, 'hidden_changes')).rejects.toThrow(/permission denied/)
    }
  })
})
