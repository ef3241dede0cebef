import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { credentialOf } from '#kernel/database/session.ts'
import { createHttpServer } from '#kernel/http/server.ts'
import { createJobs, enqueue, jobKind } from '#kernel/jobs/jobs.ts'
import { enterLetter } from '#slices/correspondence/index.ts'
import {
  type ConsultationWorld,
  consultationWorld,
  ownTools,
  type Person,
  signer,
} from '../../testing/consultation-world.ts'
import { dumpOf, holding, tracesOf } from '../../testing/dump.ts'
import { open } from '../handlers.ts'

const name = 'Seat of the north-western women’s collective'
let world: ConsultationWorld
let author: Person
beforeAll(async () => {
  world = await consultationWorld()
  author = await world.person('participant', { sector: 'civil society', name })
})
afterAll(() => world.database.close())

const room = open(ownTools())
const planted = jobKind('consultation: planted mail', z.object({ to: z.string() }))
const never = () => {
  throw new Error('nothing is served')
}
const tokenOf = ({ credential }: Person) => (credential.kind === 'session' ? credential.token : '')
const traces = () => tracesOf([author.id, name, `${author.id}@example.org`, tokenOf(author)])

/** Whoever listens to standard output before the server is made hears its log. */
function listenToTheLog(): { readonly lines: () => readonly string[]; readonly stop: () => void } {
  const heard = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  return { lines: () => heard.mock.calls.map(([text]) => String(text)), stop: () => heard.mockRestore() }
}

/** Proposes through the whole server, as a browser does, and waits for what the jobs make of it. */
async function proposeOverHttp(hidden: boolean): Promise<{
  readonly proposal: string
  readonly number: number
  readonly entry: string
  readonly receipt: string
  readonly log: readonly string[]
}> {
  const log = listenToTheLog()
  const app = await createHttpServer({
    ...{ database: world.database, signer, enterLetter, pages: [], secure: false },
    slices: [room.served ?? never()],
    credentialOf: (headers) => Promise.resolve(credentialOf(headers.get('authorization') ?? undefined)),
    api: { title: 'test', version: '0' },
    address: 'http://strategy.test',
    log: 'info',
  })
  const words = {
    before: 'PUB as it stands',
    after: `PUB, hidden: ${String(hidden)}`,
    rationale: 'It is safer.',
  }
  const answer = await app.inject({
    method: 'POST',
    url: `/api/consultation/rounds/${world.round}/proposals`,
    headers: { authorization: tokenOf(author) },
    payload: { node: world.nodes.get('PUB'), field: 'title', language: 'en', hidden, ...words },
  })
  await app.close()
  const jobs = createJobs({ database: world.database, jobs: [], every: 20 })
  await jobs.start()
  await new Promise((done) => setTimeout(done, 120))
  await jobs.stop()
  const lines = log.lines()
  log.stop()
  const body = answer.json<{ proposal: string; number: number; receipt: { entry: { id: string } } }>()
  expect(answer.statusCode).toBe(200)
  const { proposal, number, receipt } = body
  return { proposal, number, entry: receipt.entry.id, receipt: answer.body, log: lines }
}

/** Only a job sends mail: whoever asks for none can name nobody in one. */
const asksForJobs = (rows: readonly string[]) => rows.filter((row) => /^jobs\.(j|progress)/.test(row))

/** Rows that stand in the second dump and not in the first: written, or changed, by the act. */
const written = (before: readonly string[], after: readonly string[]) => {
  const stood = new Set(before)
  return after.filter((row) => !stood.has(row))
}

describe('the author of a hidden proposal is nowhere in clear', () => {
  test('the search finds a name that is not hidden: in the author’s row, and in the ledger by its pseudonym', async () => {
    const before = await dumpOf(world.database)
    const { proposal, log } = await proposeOverHttp(false)
    const rows = written(before, await dumpOf(world.database))
    expect(holding(rows, traces()).map((row) => row.split(':')[0])).toContain('consultation.authors')
    expect(holding(holding(rows, [proposal]), traces())).toHaveLength(1)
    expect(log.some((line) => line.includes('/api/consultation/rounds/:round/proposals'))).toBe(true)
  })

  test('no row that the act wrote, in any schema, holds the person; nor does the log or the receipt', async () => {
    const before = await dumpOf(world.database)
    const { proposal, log, receipt } = await proposeOverHttp(true)
    const after = await dumpOf(world.database)
    const rows = written(before, after)
    expect(holding(rows, [proposal]).length).toBeGreaterThanOrEqual(3)
    expect(holding(rows, traces())).toEqual([])
    expect(holding(holding(after, [proposal]), traces())).toEqual([])
    expect(log.some((line) => line.includes('/api/consultation/rounds/:round/proposals'))).toBe(true)
    expect(holding(log, [...traces(), proposal])).toEqual([])
    expect(holding([receipt], traces())).toEqual([])
    // No mail can name them either: the act asks for no job, and the room's jobs write papers, tell authors whom a row
    // names and people for whom a facilitator entered something, remind those who owe answers, and keep the keys of other ledgers.
    expect(asksForJobs(rows)).toEqual([])
    expect(Object.keys(room)).toEqual(['served', 'lightPages', 'jobs'])
    expect(room.jobs?.map(({ name }) => name)).toEqual([
      'consultation.write-paper',
      'consultation.tell-author',
      'consultation.tell-of-entry',
      'consultation.remind-of-answers',
      'consultation.keep-known-keys',
    ])
  })

  test('a leak planted in any of four places is found', async () => {
    const before = await dumpOf(world.database)
    const { proposal } = await proposeOverHttp(true)
    const plants = [
      ['insert into consultation.authors (proposal, person) values ($1, $2)', [proposal, author.id]],
      [
        `update consultation.proposals set rationale = rationale || ' (' || $2 || ')' where id = $1`,
        [proposal, name],
      ],
      [
        `update strategy.holds set reason_en = reason_en || $2 where subject = $1`,
        [proposal, `${author.id}@example.org`],
      ],
      [
        `update ledger.entries set actor = rpad(replace($2, '-', ''), 64, '0') where subject = $1`,
        [proposal, author.id],
      ],
    ] as const
    await world.database.asSuperuser(async (db) => {
      await db.query(`set session_replication_role = 'replica'`)
      for (const [plant, values] of plants) await db.query(plant, [...values])
      await db.query(`set session_replication_role = 'origin'`)
    })
    const leaks = holding(written(before, await dumpOf(world.database)), traces())
    expect(leaks.map((row) => row.split(':')[0]).toSorted()).toEqual([
      'consultation.authors',
      'consultation.proposals',
      'ledger.entries',
      'strategy.holds',
    ])
  })

  test('a job that was asked for, with the name in it, is found', async () => {
    const before = await dumpOf(world.database)
    await world.database.as(author.credential, 'consultation', (tx) =>
      enqueue(tx, planted, { to: `${author.id}@example.org` }),
    )
    const rows = asksForJobs(written(before, await dumpOf(world.database)))
    expect(rows.length).toBeGreaterThan(0)
    expect(holding(rows, traces())).toEqual(rows)
  })

  test('the ledger gives a pseudonym that is used once, and no key that leads back from it', async () => {
    const actorOf = async (hidden: boolean) => {
      const { entry } = await proposeOverHttp(hidden)
      return world.database.asSuperuser(async (db) => {
        const { rows } = await db.query<{ actor: string; actor_kind: string }>(
          'select actor, actor_kind from ledger.entries where id = $1',
          [entry],
        )
        return rows[0]
      })
    }
    const open = [await actorOf(false), await actorOf(false)]
    expect(open[0]).toEqual(open[1])
    const hidden = [await actorOf(true), await actorOf(true)]
    expect(hidden.map((entry) => entry?.actor_kind)).toEqual(['hidden', 'hidden'])
    expect(new Set([...open, ...hidden].map((entry) => entry?.actor)).size).toBe(3)
    expect(await world.count('ledger.pseudonym_keys where person = $1', [author.id])).toBe(1)
  })

  test('nobody reads a name or a sector with it, the secretariat and the author included', async () => {
    const { proposal } = await proposeOverHttp(true)
    for (const who of [author, world.secretariat, await world.person('oversight')]) {
      const read = await world.call(who, 'readProposal', { proposal })
      expect(read.author).toEqual({ hidden: true, name: null, sector: null })
    }
    const open = await world.propose(author, 'PUB')
    expect((await world.call(author, 'readProposal', { proposal: open })).author).toMatchObject({
      hidden: false,
      name: { en: name },
    })
  })
})
