import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ministries, ministries } from '../../testing/ministries.ts'

let house: Ministries

beforeAll(async () => {
  house = await ministries()
})
afterAll(() => house.database.close())

const header = 'source,body,document,dated,place,link,text_en,text_ur,addressee,owner,due'
/** U.S. Department of State, Trafficking in Persons Report 2023 on Pakistan: as printed (gvnet.com). */
const right =
  'review,U.S. Department of State,2023 Trafficking in Persons Report: Pakistan,2023-06-15,Prioritized recommendations,,"Implement measures to address corruption in law enforcement and take steps to shield trafficking investigators and prosecutors from external influence.",,FIA,,۲۰۲۷-۰۱-۳۱'

async function sends(...rows: readonly string[]): Promise<string> {
  const bytes = Buffer.from([header, ...rows].join('\r\n'))
  const { sha256 } = await house.files.put(bytes)
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  await house.database.asSuperuser((db) =>
    db.query(
      `insert into files.uploads (sha256, name, media_type, size, uploaded_by)
       values ($1, 'recommendations.csv', 'text/csv', $2, $3)`,
      [sha256, bytes.length, house.secretariat.id],
    ),
  )
  return sha256
}
const call = <Name extends 'previewRecommendations' | 'importRecommendations'>(name: Name, file: string) =>
  house.call(house.secretariat.credential, name, { strategy: house.strategy, file })
const listed = () =>
  house.call(house.secretariat.credential, 'listRecommendations', { strategy: house.strategy })

describe('a table of recommendations', () => {
  it('with one wrong cell enters nothing, and every wrong cell is named by row and column', async () => {
    const wrong = 'letter,,Report,15.6.2023,,gvnet.com,,,NOBODY,,2020-01-01'
    const file = await sends(right, wrong)
    const preview = await call('previewRecommendations', file)
    expect(preview).toMatchObject({ rows: 2, may: { import: { ok: false } } })
    expect(preview.faults).toMatchObject(
      ['source', 'dated', 'link', 'text_en', 'addressee', 'body'].map((column) => ({ row: 3, column })),
    )
    await expect(call('importRecommendations', file)).rejects.toThrow('mend-the-table')
    expect((await listed()).inAll).toBe(0)
  })

  it('that is right is entered whole, and the same again is refused', async () => {
    const file = await sends(right)
    expect(await call('previewRecommendations', file)).toMatchObject({
      faults: [],
      may: { import: { ok: true } },
    })
    expect((await listed()).inAll).toBe(0)
    expect(await call('importRecommendations', file)).toEqual({ entered: 1 })
    expect((await listed()).recommendations).toMatchObject([
      { dueOn: '2027-01-31', owner: { id: house.offices.FIA }, source: 'review', level: 'government' },
    ])
    await expect(call('importRecommendations', file)).rejects.toThrow('mend-the-table')
    expect((await listed()).inAll).toBe(1)
  })
})
