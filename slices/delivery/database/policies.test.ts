import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Credential } from '#kernel/database/session.ts'
import { visitor } from '#kernel/database/session.ts'
import { loadExampleConcurrence } from '../server/load-example.ts'
import { type Ministries, type Person, ministries } from '../testing/ministries.ts'

let house: Ministries
beforeAll(async () => {
  house = await ministries()
  await loadExampleConcurrence(house.database, {
    version: house.version,
    askedOn: house.day(-1),
    dueOn: house.day(7),
  })
  for (const code of ['PUR-1.1', 'PUR-1.2']) {
    await house.call(house.focalPersonOf.NCCIA.credential, 'answerRequest', {
      request: await requestOf(code),
      answer: 'concurs',
    })
  }
})
afterAll(() => house.database.close())

async function requestOf(code: string): Promise<string> {
  const { rows } = await house.database.asSuperuser((db) =>
    db.query<{ id: string }>('select id from delivery.concurrence_requests where node = $1', [
      house.nodes[code],
    ]),
  )
  return rows[0]?.id ?? ''
}

const rowsAs = (credential: Credential, table: string) =>
  house.database.as(
    credential,
    'delivery',
    async (tx) => (await tx.query(`select 1 from delivery.${table}`)).rows.length,
  )

const insertAnswer = async (
  who: Person,
  values: { office: string; byLetter: boolean; by: string | null; code?: string },
) => {
  const request = await requestOf(values.code ?? 'PUR-1.1')
  return house.database.as(who.credential, 'delivery', (tx) =>
    tx.query(
      `insert into delivery.answers (request, strategy, office, answer, is_by_letter, answered_by, ledger_entry, ledger_salt)
       values ($1, $2, $3, 'concurs', $4, $5, gen_random_uuid(), '')`,
      [request, house.strategy, values.office, values.byLetter, values.by],
    ),
  )
}

describe('who reads what was asked and answered', () => {
  it('as many as there are for the secretariat and oversight, fewer for others, none elsewhere', async () => {
    const readers = {
      secretariat: house.secretariat.credential,
      oversight: house.oversight.credential,
      focalPerson: house.focalPersonOf.FIA.credential,
      participant: house.participant.credential,
      secretariatElsewhere: house.secretariatElsewhere.credential,
      visitor,
    }
    const seen: Record<string, readonly number[]> = {}
    for (const [name, credential] of Object.entries(readers)) {
      seen[name] = [await rowsAs(credential, 'concurrence_requests'), await rowsAs(credential, 'answers')]
    }
    expect(seen).toEqual({
      secretariat: [4, 2],
      oversight: [4, 2],
      focalPerson: [3, 2],
      participant: [2, 1],
      secretariatElsewhere: [0, 0],
      visitor: [0, 0],
    })
  })
})

describe('who writes answers, past the handlers', () => {
  it('a focal person for the own office while it is the accountable one', async () => {
    const { NCCIA, FIA } = house.offices
    const fia = house.focalPersonOf.FIA
    await expect(insertAnswer(fia, { office: NCCIA, byLetter: false, by: fia.id })).rejects.toThrow(
      /row-level security/,
    )
    await expect(insertAnswer(fia, { office: FIA, byLetter: false, by: fia.id })).rejects.toThrow(
      /row-level security/,
    )
    await insertAnswer(fia, { office: FIA, byLetter: false, by: fia.id, code: 'PRE-1.1' })
  })

  it('nobody in the name of somebody else', async () => {
    const nccia = house.focalPersonOf.NCCIA
    const { NCCIA } = house.offices
    await expect(
      insertAnswer(nccia, { office: NCCIA, byLetter: false, by: house.participant.id }),
    ).rejects.toThrow(/row-level security/)
    await insertAnswer(nccia, { office: NCCIA, byLetter: false, by: nccia.id })
  })

  it('the secretariat only by letter, and only for the accountable office', async () => {
    const { NCCIA, FIA } = house.offices
    const { secretariat, secretariatElsewhere } = house
    for (const values of [
      { office: NCCIA, byLetter: false, by: secretariat.id },
      { office: FIA, byLetter: true, by: null },
    ]) {
      await expect(insertAnswer(secretariat, values)).rejects.toThrow(/row-level security/)
    }
    await expect(
      insertAnswer(secretariatElsewhere, { office: NCCIA, byLetter: true, by: null }),
    ).rejects.toThrow(/row-level security/)
    await insertAnswer(secretariat, { office: NCCIA, byLetter: true, by: null })
  })

  it('nobody once the office has ended', async () => {
    const nccia = house.focalPersonOf.NCCIA
    const values = { office: house.offices.NCCIA, byLetter: false, by: nccia.id }
    await insertAnswer(nccia, values)
    await house.end(house.offices.NCCIA, house.offices.FIA)
    await expect(insertAnswer(nccia, values)).rejects.toThrow(/row-level security/)
    await expect(insertAnswer(house.secretariat, { ...values, byLetter: true, by: null })).rejects.toThrow(
      /row-level security/,
    )
  })
})

it('nobody changes or removes what was asked, answered or passed on', async () => {
  for (const table of ['concurrence_requests', 'answers', 'transfers']) {
    for (const change of [
      `delete from delivery.${table}`,
      `update delivery.${table} set strategy = strategy`,
    ]) {
      const tried = house.database.as(house.secretariat.credential, 'delivery', (tx) => tx.query(change))
      await expect(tried).rejects.toThrow(/permission denied/)
    }
  }
})
