import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Credential } from '#kernel/database/session.ts'
import { type EvidenceWorld, evidenceWorld, typed } from '../testing/evidence-world.ts'
import { levels } from '../rules/levels-of-openness.ts'
import type { EvidenceRows } from './rows.ts'

let world: EvidenceWorld
beforeAll(async () => {
  world = await evidenceWorld()
  const { strategy, as, call } = world
  await call(as.secretariat, 'declareYardstick', typed.yardstick(strategy))
  const { scale } = await call(as.secretariat, 'declareScale', typed.scale(strategy))
  for (const openness of levels) {
    const { source } = await call(as.secretariat, 'registerSource', typed.source(strategy, { openness }))
    await call(as.secretariat, 'recordFinding', typed.finding(strategy, source, { openness }))
    await call(as.secretariat, 'recordPicture', {
      ...{ strategy, openness, scale, source, period: { from: '2025-01-01', to: '2025-12-31' } },
      title: { en: `Picture, ${openness}`, ur: 'تصویر' },
      parts: [
        {
          ...{ component: 'market', items: 15, average: '6.53' },
          scores: [{ code: 'heroin', name: { en: 'Heroin', ur: 'ہیروئن' }, score: '8.5' }],
        },
      ],
    })
  }
}, 120_000)
afterAll(() => world.database.close())

/** Tables with a level, and the column that bears it. */
const levelled = {
  sources: 'openness',
  findings: 'openness',
  finding_sources: 'finding_openness',
  pictures: 'openness',
  picture_parts: 'openness',
  picture_scores: 'openness',
} as const
const unlevelled = ['yardsticks', 'yardstick_words', 'scales'] as const
const tables = [...Object.keys(levelled), ...unlevelled]

const inside: readonly MandateKind[] = ['administrator', 'focal person', 'verifier', 'approver', 'evaluator']
const whole: readonly MandateKind[] = ['secretariat', 'approving authority', 'oversight']
const levelsOf = (kind: MandateKind) =>
  levels.slice(0, whole.includes(kind) ? 4 : inside.includes(kind) ? 3 : 2)

const rowsFor = (credential: Credential, query: string) =>
  world.database.as<EvidenceRows, string[]>(credential, 'evidence', async (tx) => {
    const { rows } = await tx.query<{ level: string }>(query)
    return rows.map(({ level }) => level)
  })

test.each(mandateKinds)('%s: reads evidence up to its level, row by row, and no further', async (kind) => {
  for (const [table, column] of Object.entries(levelled)) {
    const seen = await rowsFor(world.as[kind], `select distinct ${column} as level from evidence.${table}`)
    expect([...seen].sort(), table).toEqual([...levelsOf(kind)].sort())
    expect(await world.count(`(select distinct ${column} from evidence.${table}) l`), table).toBe(4)
  }
  for (const table of unlevelled)
    expect(await rowsFor(world.as[kind], `select 'row' as level from evidence.${table}`)).not.toEqual([])
})

test('visitors and the secretariat of another strategy see nothing, though there is much', async () => {
  for (const table of tables) {
    expect(await world.count(`evidence.${table}`), table).toBeGreaterThan(0)
    for (const credential of [
      { kind: 'machine', name: 'public visitor' } as const,
      world.as['of another strategy'],
    ])
      expect(await rowsFor(credential, `select 'row' as level from evidence.${table}`), table).toEqual([])
  }
})

test('what one may not read is not found, and what one may is', async () => {
  const { findings } = await world.call(world.as.secretariat, 'listFindings', { strategy: world.strategy })
  const referenceOf = (level: string) => findings.find(({ openness }) => openness === level)?.reference ?? ''
  const read = (kind: MandateKind, level: string) =>
    world.call(world.as[kind], 'readFinding', { reference: referenceOf(level) })
  await expect(read('participant', 'government')).rejects.toMatchObject({ name: 'NotFound' })
  await expect(read('evaluator', 'restricted annex')).rejects.toMatchObject({ name: 'NotFound' })
  expect((await read('participant', 'partners')).sources).toHaveLength(1)
  expect((await read('oversight', 'restricted annex')).sources).toHaveLength(1)
})

const attempt = (credential: Credential, sql: string) =>
  world.database.as<EvidenceRows, string>(credential, 'evidence', async (tx) => {
    await tx.query(sql)
    throw new Error('it was let through')
  })

const insertSource = (by: string) => `
  insert into evidence.sources (strategy, title_en, publisher, dated, licence, link, reliability, credibility,
    grade_reason, registered_by, ledger_entry, ledger_salt)
  values ('${world.strategy}', 'A source', 'GI-TOC', '2025', 'not stated', 'https://ocindex.net', 'F', '6', 'none', ${by},
    gen_random_uuid(), '')`

test('only the secretariat of the strategy registers sources, and only in its own name', async () => {
  const own = '(select kernel.person())'
  await expect(attempt(world.as.secretariat, insertSource(own))).rejects.toThrow('let through')
  await expect(attempt(world.as.secretariat, insertSource('null'))).rejects.toThrow(/row-level security/)
  for (const kind of mandateKinds.filter((one) => one !== 'secretariat'))
    await expect(attempt(world.as[kind], insertSource(own)), kind).rejects.toThrow(/row-level security/)
  await expect(attempt(world.as['of another strategy'], insertSource(own))).rejects.toThrow(
    /row-level security/,
  )
})

test('no act of another mandate is let in, and the screen is told why', async () => {
  const { may } = await world.call(world.as.evaluator, 'listSources', { strategy: world.strategy })
  expect(may.registerSource.ok).toBe(false)
  expect(may.registerSource.because?.en).toContain('secretariat')
  await expect(
    world.call(world.as.evaluator, 'registerSource', typed.source(world.strategy)),
  ).rejects.toThrow('not-allowed')
})

test('nobody changes or removes evidence: not a person, not a machine, not the owner of the table', async () => {
  const everybody: Credential[] = [...Object.values(world.as), { kind: 'machine', name: 'example' }]
  for (const credential of everybody)
    for (const statement of [
      `update evidence.findings set statement_en = 'x'`,
      'delete from evidence.findings',
      'delete from evidence.sources',
    ])
      await expect(attempt(credential, statement)).rejects.toThrow(/permission denied/)
  for (const table of tables)
    for (const statement of [`delete from evidence.${table}`, `truncate evidence.${table} cascade`]) {
      const before = await world.count(`evidence.${table}`)
      await expect(world.database.asSuperuser((db) => db.query(statement))).rejects.toThrow(/supersedes it/)
      expect(await world.count(`evidence.${table}`)).toBe(before)
    }
})

test('the database itself refuses a finding that is more open than its source', async () => {
  await expect(
    world.database.asSuperuser((db) =>
      db.query(`
        insert into evidence.finding_sources (finding, source, strategy, finding_openness, source_openness)
        select f.id, s.id, f.strategy, f.openness, s.openness from evidence.findings f, evidence.sources s
         where f.openness = 'public' and s.openness = 'government' and f.strategy = s.strategy limit 1`),
    ),
  ).rejects.toMatchObject({ constraint: 'a_finding_is_no_more_open_than_its_sources' })
})
