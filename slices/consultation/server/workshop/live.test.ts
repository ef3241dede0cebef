import { afterAll, beforeAll, expect, test } from 'vitest'
import { credentialOf } from '#kernel/database/session.ts'
import { createHttpServer } from '#kernel/http/server.ts'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import { open } from '../handlers.ts'
import type { LiveMessage } from '../../contract/breakouts.ts'
import { type BreakoutWorld, breakoutWorld } from '../../testing/breakout-world.ts'
import { type Person, signer, ownTools } from '../../testing/consultation-world.ts'
import { type Listener, listen } from '../../testing/listen.ts'

let world: BreakoutWorld
let app: Awaited<ReturnType<typeof createHttpServer>>
let address: string
const listeners: Listener[] = []
beforeAll(async () => {
  world = await breakoutWorld()
  const { served } = open(ownTools())
  app = await createHttpServer({
    ...{ database: world.database, signer, slices: served === undefined ? [] : [served], pages: [] },
    credentialOf: async (headers) => credentialOf(headers.get('authorization') ?? undefined),
    enterLetter: async () => undefined,
    api: { title: 'Test', version: '0' },
    ...{ secure: false, address: 'http://127.0.0.1', log: 'silent' },
  })
  address = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  for (const listener of listeners) listener.leave()
  await app.close()
  await world.database.close()
})

async function hear(who: Person, last?: number): Promise<Listener> {
  const token = who.credential.kind === 'session' ? who.credential.token : ''
  const listener = await listen(`${address}/api/consultation/breakouts/${world.breakout}/live`, token, last)
  listeners.push(listener)
  return listener
}
const about = (messages: readonly { data: unknown }[], subject: string): boolean =>
  messages.some(({ data }) => {
    const { changes = [], counts = [] } = data as Partial<LiveMessage>
    return changes.some((one) => one.subject === subject) || counts.some((one) => one.proposal === subject)
  })

/** What is told of fewer than five persons, none of whom is against. */
const fewPersons = { agree: 0, disagree: 0, pass: 0, few: true, opposes: false }

test('a screen first asks for everything, then hears of a proposal, a position with its counts, and the floor', async () => {
  const civil = await world.person('participant', { sector: 'civil society' })
  const listener = await hear(civil)
  expect((await listener.until((all) => all.length > 0))[0]).toMatchObject({ event: 'again' })
  const proposal = await world.propose(civil, 'PUB')
  await listener.until((all) => about(all, proposal))
  await world.call(civil, 'takePosition', { proposal, position: 'agree' })
  const heard = await listener.until((all) =>
    all.some(({ data }) => (data as Partial<LiveMessage>).counts?.some((one) => one.positions.length === 1)),
  )
  expect((heard.at(-1)?.data as LiveMessage).counts).toEqual([
    { proposal, positions: [{ sector: 'civil society', ...fewPersons }] },
  ])
  await world.call(world.facilitator, 'callProposal', { breakout: world.breakout, proposal })
  await listener.until((all) => about(all, world.breakout))
})

test('a participant hears nothing of a proposal on government text; the secretariat does', async () => {
  const civil = await world.person('participant', { sector: 'civil society' })
  const [theirs, ours] = [await hear(civil), await hear(world.secretariat)]
  await theirs.until((all) => all.length > 0)
  const secret = await world.propose(world.secretariat, 'GOV')
  await ours.until((all) => about(all, secret))
  const after = await world.propose(civil, 'PUB')
  const heard = await theirs.until((all) => about(all, after))
  expect(about(heard, secret)).toBe(false)
  expect(about(heard, after)).toBe(true)
})

test('whoever comes back with the last event that they heard is told what they missed', async () => {
  const civil = await world.person('participant', { sector: 'civil society' })
  const stays = await hear(world.secretariat)
  const first = await hear(civil)
  const [hello] = await first.until((all) => all.length > 0)
  first.leave()
  const missed = await world.propose(civil, 'PUB')
  await stays.until((all) => about(all, missed))
  const again = await hear(civil, hello?.id)
  const heard = await again.until((all) => all.length > 0)
  expect(heard[0]?.event).toBe('changed')
  expect(about(heard, missed)).toBe(true)
})

test('whoever was away for longer than is kept asks for everything anew', async () => {
  const listener = await hear(world.secretariat, 1)
  expect((await listener.until((all) => all.length > 0))[0]).toMatchObject({ event: 'again' })
})

test('a stream is refused as a GET is: to a visitor, and to somebody of another strategy', async () => {
  const stranger = await world.person('participant', { strategy: world.otherStrategy })
  const url = `${address}/api/consultation/breakouts/${world.breakout}/live`
  expect((await fetch(url)).status).toBe(401)
  const token = stranger.credential.kind === 'session' ? stranger.credential.token : ''
  expect((await fetch(url, { headers: { authorization: token } })).status).toBe(404)
})

test('the levels that a stream tells of are those of the proposals that the same person reads', async () => {
  const codes = { PUB: 'public', PAR: 'partners', GOV: 'government', ANX: 'restricted annex' }
  for (const code of Object.keys(codes)) await world.propose(world.secretariat, code)
  for (const kind of mandateKinds) {
    const person = await world.person(kind, { sector: 'federal', office: world.office })
    const found = await world.database.as(person.credential, 'consultation', async (tx) => ({
      told: (
        await tx.query<{ levels: string[] }>('select consultation.levels_read_in($1) as levels', [
          world.strategy,
        ])
      ).rows[0]?.levels,
      read: (await tx.query<{ level: string }>('select distinct level from consultation.proposals')).rows,
    }))
    expect(found.told?.toSorted(), kind).toEqual(found.read.map(({ level }) => level).toSorted())
    expect(found.told?.length, kind).toBeGreaterThan(1)
  }
})

test('nobody but the poller reads the changes (the control: there are some)', async () => {
  expect(await world.count('consultation.changes')).toBeGreaterThan(0)
  const seen = await world.database.as(world.secretariat.credential, 'consultation', (tx) =>
    tx.query('select * from consultation.changes_since(0)'),
  )
  expect(seen.rows).toEqual([])
  await expect(
    world.database.as(world.secretariat.credential, 'consultation', (tx) =>
      tx.query('select * from consultation.changes'),
    ),
  ).rejects.toThrow('permission denied')
})

test('a server that stops ends its streams and does not wait for them', async () => {
  const listener = await hear(world.secretariat)
  await listener.until((all) => all.length > 0)
  await app.close()
  expect(await listener.ended).toBe(true)
})
