import { afterAll, beforeAll, expect, test } from 'vitest'
import { answersBehind } from '../../index.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'
import { declared, splitAsOffered } from '../../testing/declared.ts'
import { writeRoundPaperNow } from '../../testing/write-round-papers.ts'

/** Each is looked for on every path, before it was hidden (the control) and after. */
const secrets = { words: 'zebra-lorry', reason: 'zebra-reason', dissent: 'zebra-dissent', view: 'zebra-view' }
const reason = { en: 'It names a witness.', ur: 'اس میں گواہ کا نام ہے۔' }

let world: ConsultationWorld
let reader: Person
let signatory: Person
let proposal = ''
let submission = ''
let breakout = ''
let paperBefore = ''
beforeAll(async () => {
  world = await consultationWorld()
  const author = await world.person('participant', { sector: 'civil society' })
  reader = await world.person('participant', { sector: 'justice' })
  signatory = await world.person('participant', { sector: 'civil society' })
  proposal = await world.propose(author, 'PUB', { after: secrets.words, rationale: secrets.reason })
  await world.call(reader, 'takePosition', { proposal, position: 'agree' })
  const answer = { proposal, outcome: 'rejected', reason }
  await world.call(world.secretariat, 'answerProposal', answer)
  const dissent = { proposal, stand: 'dissents', said: secrets.dissent }
  await world.call(author, 'replyToAnswer', dissent)
  breakout = (
    await world.call(world.secretariat, 'openBreakout', {
      ...{
        round: world.round,
        title: { en: 'Group', ur: 'گروہ' },
        nodes: [world.nodes.get('PUB')],
        room: 'A',
      },
    })
  ).breakout
  submission = await declared(world)
  await splitAsOffered(world, submission)
  const [point] = (await world.call(signatory, 'readDeclaration', { submission })).points
  await world.call(world.secretariat, 'answerPoint', { point: point?.id, outcome: 'rejected', reason })
  await world.call(signatory, 'dissentOnPoint', { point: point?.id, words: secrets.view })
})
afterAll(() => world.database.close())

const paper = async (who: Person, kind: 'answers' | 'workshop' = 'answers') => {
  const asked = { round: world.round, kind, language: 'both', format: 'html' }
  const { paper: made } = await world.call(who, 'makeRoundPaper', asked)
  await writeRoundPaperNow(world, made)
  return made
}

/** Every way by which the slice gives out what somebody wrote, as one text for each. */
async function given(who: Person): Promise<ReadonlyMap<string, string>> {
  const { round } = world
  const written = async (kind: 'answers' | 'workshop') => {
    const { sha256 } = await world.call(who, 'downloadRoundPaper', { paper: await paper(who, kind) })
    return (await world.files.get(sha256)).toString('utf8')
  }
  const behind = await world.database.as(who.credential, 'consultation', async (tx) => {
    const { rows } = await tx.query<{ lineage: string }>('select lineage from consultation.proposals')
    return answersBehind(
      tx,
      rows.map(({ lineage }) => lineage),
    )
  })
  const texts: Readonly<Record<string, unknown>> = {
    proposal: await world.call(who, 'readProposal', { proposal }),
    round: await world.call(who, 'listProposals', { round }),
    agreement: await world.call(who, 'readAgreement', { round }),
    'the room and the phone': await world.call(who, 'readBreakout', { breakout }),
    notes: await world.call(who, 'readModerationNotes', { proposal }),
    paper: await written('answers'),
    'report of the workshop': await written('workshop'),
    'the door to other slices': behind,
  }
  return new Map(Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)]))
}

/** Every row of every table of the slice that a person may read, by the rights of the database alone. */
const rowsReadBy = async (who: Person): Promise<readonly string[]> => {
  const tables = await world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ name: string }>(
      `select format('consultation.%I', c.relname) as name from pg_class c
        where c.relnamespace = 'consultation'::regnamespace and c.relkind in ('r', 'v') order by 1`,
    )
    return rows.map(({ name }) => name)
  })
  const all: string[] = []
  for (const table of tables) {
    const rows = await world.database
      .as(who.credential, 'consultation', (tx) =>
        tx.query<{ row: string }>(`select t::text as row from ${table} t`),
      )
      .then(({ rows: found }) => found.map(({ row }) => `${table}: ${row}`))
      .catch((error: { code?: string }) => {
        if (error.code !== '42501') throw error
        return []
      })
    all.push(...rows)
  }
  return all
}

const all = Object.values(secrets)
const found = (texts: readonly string[]) =>
  all.filter((secret) => texts.some((text) => text.includes(secret)))

test('before, each stands in what its readers are given: the search finds it', async () => {
  const texts = await given(reader)
  expect(found([...texts.values()])).toEqual([secrets.words, secrets.reason, secrets.dissent])
  expect(found([texts.get('paper') ?? ''])).toContain(secrets.words)
  expect(found([texts.get('the room and the phone') ?? ''])).toContain(secrets.words)
  expect(found([texts.get('the door to other slices') ?? ''])).toEqual([
    secrets.words,
    secrets.reason,
    secrets.dissent,
  ])
  expect(found(await rowsReadBy(signatory))).toEqual(all)
  paperBefore = await paper(reader)
  expect((await world.call(reader, 'downloadRoundPaper', { paper: paperBefore })).sha256).toMatch(
    /^[0-9a-f]{64}$/,
  )
})

test('once hidden it comes out on no path, by no right of the database, and not in a paper made before', async () => {
  const [view] = (await world.call(signatory, 'readDeclaration', { submission })).points.flatMap(
    ({ views }) => views,
  )
  const texts = [
    ...(['words', 'reason', 'dissent'] as const).map((part) => ({ part, proposal })),
    { part: 'view' as const, view: view?.id },
  ]
  for (const text of texts) {
    await world.call(signatory, 'flagWords', { ...text, edition: 0, ground: 0 })
  }
  const { cases } = await world.call(world.secretariat, 'readModerationQueue', { strategy: world.strategy })
  expect(cases).toHaveLength(4)
  for (const one of cases) {
    await world.call(world.secretariat, 'claimModeration', { case: one.case })
    const decision = { case: one.case, outcome: 'hidden', ground: 0, reason }
    await world.call(world.secretariat, 'decideModeration', decision)
  }
  const after = await given(reader)
  expect(found([...after.values()])).toEqual([])
  expect(
    [...after.values()].filter((text) => text.includes('[Hidden under the published policy]')),
  ).toHaveLength(6)
  expect(found(await rowsReadBy(reader))).toEqual([])
  expect(JSON.stringify(await world.call(signatory, 'readDeclaration', { submission }))).toContain(
    '[Hidden under',
  )
  await expect(world.call(reader, 'downloadRoundPaper', { paper: paperBefore })).rejects.toThrow('not found')
  // They are not deleted: the secretariat and oversight read each, as it was written.
  expect(found(await rowsReadBy(world.secretariat))).toEqual(all)
  expect(found(await rowsReadBy(await world.person('oversight')))).toEqual(all)
})
