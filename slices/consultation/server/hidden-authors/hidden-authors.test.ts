import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Refusal } from '#kernel/contract/refusal.ts'
import { createHttpServer } from '#kernel/http/server.ts'
import { type Credential, credentialOf, visitor } from '#kernel/database/session.ts'
import { createFileStore } from '#kernel/files/file-store.ts'
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

const name = 'Seat of the northern survivors’ network'
const address = 'northern-network@example.org'
let world: ConsultationWorld
let author: Person
let keeper: Person
let identity = ''
let publicKey = ''
beforeAll(async () => {
  world = await consultationWorld()
  author = await world.person('participant', { sector: 'civil society', name })
  keeper = await world.person('participant', { sector: 'civil society', name: 'Facilitator by role' })
  identity = await generateX25519Identity()
  publicKey = await identityToRecipient(identity)
})
afterAll(() => world.database.close())

const sealTo = async (recipient: string, said = { name, address }) => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return Buffer.from(await encrypter.encrypt(JSON.stringify(said).padEnd(1024))).toString('base64')
}
const opened = async (sealed: string) => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return JSON.parse(await decrypter.decrypt(Buffer.from(sealed, 'base64'), 'text')) as unknown
}
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error === null) return []
  if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
  throw new Error('not a refusal', { cause: error })
}
const openRound = async () =>
  (
    await world.call(world.secretariat, 'openRound', {
      ...{ strategy: world.strategy, version: world.version, title: { en: 'Round', ur: 'دور' } },
      ...{ opensOn: '2026-01-01', closesOn: '2099-01-01' },
    })
  ).round
const roundWithKeeper = async () => {
  const round = await openRound()
  await world.call(world.secretariat, 'nameAuthorKeeper', { round, person: keeper.id })
  await world.call(keeper, 'keepAuthorKey', { round, publicKey })
  return round
}
const proposal = () => ({
  ...{ node: world.nodes.get('PUB'), field: 'title', language: 'en', hidden: true },
  ...{ before: 'PUB as it stands', after: 'PUB as somebody would have it', rationale: 'It is safer.' },
})
const propose = (round: string, more: object = {}, who = author) =>
  world.call(who, 'proposeAmendment', { round, ...proposal(), ...more })

test('by default nobody can find a hidden author out, and no name is taken, sealed or not', async () => {
  const round = await openRound()
  expect(await world.call(author, 'readAuthorRules', { round })).toMatchObject({
    keeper: null,
    candidates: [],
  })
  const sealed = await sealTo(publicKey)
  expect(await codesOf(propose(round, { sealedAuthor: sealed }))).toEqual(['seal-not-wanted'])
  const made = await propose(round)
  expect(await world.count('consultation.sealed_authors where proposal = $1', [made.proposal])).toBe(0)
  const read = await world.call(author, 'readAuthorOpenings', { proposal: made.proposal })
  expect(read.canBeFound).toBe(false)
  const asked = { proposal: made.proposal, reason: 'To know.' }
  expect(await codesOf(world.call(keeper, 'openSealedAuthor', asked))).toEqual(['not-the-keeper'])
})

test('nobody of government is named, nobody with another task in the strategy, and nobody once somebody wrote', async () => {
  const round = await openRound()
  const nameOne = (who: Person) =>
    world.call(world.secretariat, 'nameAuthorKeeper', { round, person: who.id })
  for (const sector of ['justice', 'federal'] as const) {
    const official = await world.person('participant', { sector })
    expect(await codesOf(nameOne(official))).toEqual(['not-outside-government'])
  }
  expect(await codesOf(nameOne(await world.person('participant')))).toEqual(['not-outside-government'])
  const evaluator = await world.person('evaluator', { sector: 'civil society' })
  expect(await codesOf(nameOne(evaluator))).toEqual(['holds-an-office-of-the-strategy'])
  expect(await codesOf(nameOne(world.secretariat))).toEqual(['not-outside-government'])
  const { candidates } = await world.call(world.secretariat, 'readAuthorRules', { round })
  expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining([author.id, keeper.id]))
  await propose(round)
  expect(await codesOf(nameOne(keeper))).toEqual(['somebody-wrote'])
})

test('who was named and made no key before somebody wrote can find out nobody, for good', async () => {
  const round = await openRound()
  await world.call(world.secretariat, 'nameAuthorKeeper', { round, person: keeper.id })
  expect(await codesOf(world.call(author, 'keepAuthorKey', { round, publicKey }))).toEqual(['not-the-keeper'])
  await propose(round)
  expect(await codesOf(world.call(keeper, 'keepAuthorKey', { round, publicKey }))).toEqual(['somebody-wrote'])
  const forced = world.database.asSuperuser((db) =>
    db.query(
      `update consultation.author_keepers set public_key = $2, key_made_at = now(), key_entry = gen_random_uuid(), key_salt = ''
        where round = $1`,
      [round, publicKey],
    ),
  )
  await expect(forced).rejects.toMatchObject({ constraint: 'rules_stand_once_somebody_wrote' })
})

test('the rules are told before one writes: who can find out, of which organisation, and a name is sealed or refused', async () => {
  const round = await roundWithKeeper()
  expect(await world.call(author, 'readAuthorRules', { round })).toMatchObject({
    keeper: {
      name: { en: 'Facilitator by role' },
      organisation: { en: 'civil society' },
      publicKey,
      mine: false,
    },
  })
  expect(await codesOf(propose(round))).toEqual(['seal-needed'])
  await expect(propose(round, { sealedAuthor: Buffer.from(name).toString('base64') })).rejects.toThrow()
  expect(await codesOf(propose(round, { sealedAuthor: await sealTo(publicKey) }))).toEqual([])
  const again = world.call(keeper, 'keepAuthorKey', { round, publicKey })
  expect(await codesOf(again)).toEqual(['key-made-already'])
})

test('the facilitator alone fetches the seal, opens it with their own key, and everybody reads when and why', async () => {
  const round = await roundWithKeeper()
  const { proposal: made } = await propose(round, { sealedAuthor: await sealTo(publicKey) })
  const asked = { proposal: made, reason: 'A threat was received against whoever wrote this.' }
  const seen = (who: Person) =>
    world.database.as(who.credential, 'consultation', async (tx) => {
      const { rows } = await tx.query('select 1 from consultation.sealed_authors where proposal = $1', [made])
      return rows.length
    })
  expect(await seen(keeper)).toBe(0)
  for (const who of [author, await world.person('participant', { sector: 'civil society' })]) {
    expect(await codesOf(world.call(who, 'openSealedAuthor', asked))).toEqual(['not-the-keeper'])
  }
  await expect(world.call(world.secretariat, 'openSealedAuthor', asked)).rejects.toThrow()
  const entries = () => world.count(`ledger.entries where act = 'consultation.openSealedAuthor'`)
  const before = await entries()
  const { sealed } = await world.call(keeper, 'openSealedAuthor', asked)
  expect(await opened(sealed)).toEqual({ name, address })
  expect(await entries()).toBe(before + 1)
  for (const who of [author, world.secretariat, await world.person('oversight')]) {
    const { canBeFound, openings, may } = await world.call(who, 'readAuthorOpenings', { proposal: made })
    expect([canBeFound, openings.map(({ reason }) => reason), may.open.ok]).toEqual([
      true,
      [asked.reason],
      false,
    ])
    expect(await seen(who)).toBe(0)
  }
  // The control: what nobody else saw was there.
  expect(await seen(keeper)).toBe(1)
})

test('that a seal stands is told to whoever reads the proposal, and to nobody else', async () => {
  const round = await roundWithKeeper()
  const sealedAuthor = await sealTo(publicKey)
  const { proposal: open } = await propose(round, { sealedAuthor })
  const { proposal: inside } = await propose(
    round,
    { sealedAuthor, ...{ node: world.nodes.get('GOV'), before: 'GOV as it stands' } },
    await world.person('focal person', { office: world.office }),
  )
  const told = (credential: Credential) =>
    world.database.as(credential, 'consultation', async (tx) => {
      const { rows } = await tx.query<{ told: boolean }>(
        'select consultation.is_sealed(p) as told from unnest($1::uuid[]) with ordinality as a (p, at) order by at',
        [[open, inside]],
      )
      return rows.map((row) => row.told)
    })
  const official = ['secretariat', 'focal person', 'approving authority', 'oversight', 'verifier'] as const
  for (const kind of official) {
    const office = kind === 'focal person' ? { office: world.office } : {}
    expect(await told((await world.person(kind, office)).credential), kind).toEqual([true, true])
  }
  for (const who of [author, keeper]) expect(await told(who.credential)).toEqual([true, false])
  for (const kind of ['secretariat', 'participant', 'oversight'] as const) {
    const stranger = await world.person(kind, { strategy: world.otherStrategy })
    expect(await told(stranger.credential), `${kind} elsewhere`).toEqual([false, false])
  }
  expect(await told(visitor).catch(() => 'denied')).toEqual([false, false])
  for (const name of ['job', 'reaction', 'example', 'command line'] as const) {
    expect(await told({ kind: 'machine', name }), name).toEqual([false, false])
  }
  // The control: both seals stand, and a proposal without one is told to have none.
  expect(await world.count('consultation.sealed_authors where round = $1', [round])).toBe(2)
  const bare = await propose(await openRound())
  const asked = { proposal: bare.proposal }
  expect((await world.call(author, 'readAuthorOpenings', asked)).canBeFound).toBe(false)
  expect((await world.call(author, 'readAuthorOpenings', { proposal: open })).canBeFound).toBe(true)
})

test('the name is in clear nowhere: database, ledger, log, mail, files; a planted one is found in each', async () => {
  const round = await roundWithKeeper()
  const folder = mkdtempSync(join(tmpdir(), 'hidden-authors-'))
  const room = open({ ...ownTools(), files: createFileStore(folder) })
  if (room.served === undefined) throw new Error('nothing is served')
  const heard = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const app = await createHttpServer({
    ...{ database: world.database, signer, enterLetter, pages: [], secure: false, slices: [room.served] },
    credentialOf: (headers) => Promise.resolve(credentialOf(headers.get('authorization') ?? undefined)),
    api: { title: 'test', version: '0' },
    ...{ address: 'http://strategy.test', log: 'info' },
  })
  const token = (who: Person) => (who.credential.kind === 'session' ? who.credential.token : '')
  const post = (who: Person, url: string, payload: object) =>
    app.inject({
      method: 'POST',
      url: `/api/consultation${url}`,
      headers: { authorization: token(who) },
      payload,
    })
  const before = new Set(await dumpOf(world.database))
  const sealedAuthor = await sealTo(publicKey)
  const answer = await post(author, `/rounds/${round}/proposals`, { ...proposal(), sealedAuthor })
  const { proposal: made } = answer.json<{ proposal: string }>()
  const fetched = await post(keeper, `/proposals/${made}/author-openings`, {
    reason: 'A threat was received.',
  })
  await app.close()
  const log = heard.mock.calls.map(([text]) => String(text))
  heard.mockRestore()
  expect([answer.statusCode, fetched.statusCode]).toEqual([200, 200])
  expect(await opened(fetched.json<{ sealed: string }>().sealed)).toEqual({ name, address })

  const rows = (await dumpOf(world.database)).filter((row) => !before.has(row))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'))
  const traces = tracesOf([name, address, author.id, token(author), identity])
  expect(holding(rows, [made]).length).toBeGreaterThanOrEqual(4)
  expect(holding(rows, ['sealed_authors'])).toHaveLength(1)
  expect(log.length).toBeGreaterThan(0)
  for (const place of [rows, log, files, [answer.body]]) expect(holding(place, traces)).toEqual([])
  expect(rows.filter((row) => /^jobs\.(j|progress)/.test(row))).toEqual([])
  for (const planted of [`ledger.entries: ${name}`, `{"msg":"${address}"}`, author.id, identity]) {
    for (const place of [rows, log, files]) expect(holding([...place, planted], traces)).toEqual([planted])
  }
})
