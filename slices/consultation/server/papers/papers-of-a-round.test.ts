import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTables } from '#kernel/tables/read-tables.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'
import { writeRoundPaperJob } from './write-round-paper.ts'

let world: ConsultationWorld
let author: Person
beforeAll(async () => {
  world = await consultationWorld()
  author = await world.person('participant', { sector: 'civil society', name: 'Author by role' })
})
afterAll(() => world.database.close())

const make = async (who: Person, format: 'docx' | 'xlsx') =>
  (await world.call(who, 'makeRoundPaper', { round: world.round, language: 'both', format })).paper

const textOf = async (who: Person, paper: string) => {
  const { sha256 } = await world.call(who, 'downloadRoundPaper', { paper })
  return world.files.get(sha256)
}

describe('the paper of a round', () => {
  it('is written by a job and fetched by the one who made it, and by nobody else', async () => {
    const paper = await make(world.secretariat, 'docx')
    await expect(textOf(world.secretariat, paper)).rejects.toThrow()
    const as = { kind: 'machine', name: 'job' } as const
    await writeRoundPaperJob(world.files).run(
      { paper },
      {
        id: paper,
        act: (slice, work) => world.database.as(as, slice, (tx) => work(tx as never, {} as never)),
        progress: async () => undefined,
      },
    )
    expect((await textOf(world.secretariat, paper)).subarray(0, 2).toString()).toBe('PK')
    await expect(textOf(author, paper)).rejects.toThrow()
    const list = (who: Person) => world.call(who, 'listRoundPapers', { round: world.round })
    expect((await list(world.secretariat)).papers.map(({ id, state }) => [id, state])).toEqual([
      [paper, 'ready'],
    ])
    expect((await list(author)).papers).toEqual([])
  })

  it('holds the proposals that one may read', async () => {
    await world.propose(world.secretariat, 'GOV')
    const paper = await make(world.secretariat, 'xlsx')
    const { sha256 } = await world.call(world.secretariat, 'downloadRoundPaper', { paper })
    const read = await readTables(await world.files.get(sha256), 'answers.xlsx')
    expect(JSON.stringify(read)).toContain('GOV as it should be')
  })

  it('as a workbook is there at once, and leaves one entry in the ledger', async () => {
    const entries = () => world.count(`ledger.entries where act = 'consultation.makeRoundPaper'`)
    const before = await entries()
    const paper = await make(author, 'xlsx')
    expect((await textOf(author, paper)).length).toBeGreaterThan(1000)
    expect(await entries()).toBe(before + 1)
  })
})
