import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTables } from '#kernel/tables/read-tables.ts'
import { preparedHeaders } from '../../contract/dispositions/prepared/prepared-words.ts'
import { answersFile, roundFiles, workshopFile } from '../../contract/papers/round-files.ts'
import { type BreakoutWorld, breakoutWorld } from '../../testing/breakout-world.ts'
import type { Person } from '../../testing/consultation-world.ts'
import { writeRoundPaperNow } from '../../testing/write-round-papers.ts'

let world: BreakoutWorld
let author: Person
let second: Person
beforeAll(async () => {
  world = await breakoutWorld()
  author = await world.person('participant', { sector: 'civil society', name: 'Author by role' })
  second = await world.person('participant', { sector: 'justice', name: 'Second author by role' })
})
afterAll(() => world.database.close())

type Order = { readonly kind?: 'answers' | 'workshop'; readonly format?: 'docx' | 'html' | 'xlsx' | 'json' }
const make = async (who: Person, order: Order = {}) => {
  const asked = { round: world.round, language: 'both', kind: 'answers', format: 'html', ...order }
  return (await world.call(who, 'makeRoundPaper', asked)).paper
}
const fileOf = async (who: Person, paper: string) => {
  const { sha256 } = await world.call(who, 'downloadRoundPaper', { paper })
  return world.files.get(sha256)
}
const written = async (who: Person, order: Order = {}): Promise<Buffer> => {
  const paper = await make(who, order)
  if (order.format !== 'json') await writeRoundPaperNow(world, paper)
  return fileOf(who, paper)
}
const page = async (who: Person, order: Order = {}) => (await written(who, order)).toString('utf8')

describe('the paper of a round', () => {
  it('is written by a job and fetched by the one who made it, and by nobody else', async () => {
    const paper = await make(world.secretariat, { format: 'docx' })
    await expect(fileOf(world.secretariat, paper)).rejects.toThrow()
    await writeRoundPaperNow(world, paper)
    expect((await fileOf(world.secretariat, paper)).subarray(0, 2).toString()).toBe('PK')
    await expect(fileOf(author, paper)).rejects.toThrow()
    const list = (who: Person) => world.call(who, 'listRoundPapers', { round: world.round })
    expect((await list(world.secretariat)).papers.map(({ id, state }) => [id, state])).toEqual([
      [paper, 'ready'],
    ])
    expect((await list(author)).papers).toEqual([])
  })

  it('holds the proposals that one may read and no other, and leaves one entry in the ledger', async () => {
    await world.propose(world.secretariat, 'GOV')
    const entries = () => world.count(`ledger.entries where act = 'consultation.makeRoundPaper'`)
    const before = await entries()
    const read = await readTables(await written(world.secretariat, { format: 'xlsx' }), 'answers.xlsx')
    expect(await entries()).toBe(before + 1)
    expect(JSON.stringify(read)).toContain('GOV as it should be')
    expect(await page(author)).not.toContain('GOV as it should be')
  })

  it('names an office that was proposed, where the database holds an identifier', async () => {
    await world.propose(author, 'PUB', { field: 'lead', before: '', after: world.office })
    const read = JSON.stringify(await readTables(await written(author, { format: 'xlsx' }), 'answers.xlsx'))
    expect(read).toContain('Federal Investigation Agency')
    expect(read).not.toContain(world.office)
  })

  it('says in words what would be added, removed or moved, and that what was removed is gone', async () => {
    const shape = await world.database.asSuperuser(async (db) => {
      const { rows } = await db.query<{ code: string; lineage: string }>(
        'select code, lineage from strategy.nodes where version = $1',
        [world.version],
      )
      return new Map(rows.map(({ code, lineage }) => [code, lineage]))
    })
    const said = { round: world.round, language: 'en', rationale: 'Said twice.' }
    const title = { en: 'Train the custodians' }
    await world.call(author, 'proposeChange', {
      ...said,
      change: { kind: 'add', node: 'activity', below: null, after: shape.get('PAR'), title, text: {} },
    })
    const change = { kind: 'remove', node: shape.get('PUB') }
    const { proposal } = await world.call(author, 'proposeChange', { ...said, change })
    const reason = { en: 'It is said twice.', ur: 'یہ دو بار کہا گیا ہے۔' }
    await world.call(world.secretariat, 'answerProposal', { proposal, outcome: 'accepted', reason })
    const read = JSON.stringify(await readTables(await written(author, { format: 'xlsx' }), 'answers.xlsx'))
    for (const words of [
      ...['Addition', 'This would be added to the plan.', 'Train the custodians', 'اضافہ'],
      ...['Removal', 'This would be removed from the plan.', 'PUB PUB as it stands', 'It was removed.'],
    ]) {
      expect(read).toContain(words)
    }
  })

  it('prints the day and office of what was deferred, the dissent of its author, and who proposed the same', async () => {
    const kept = await world.propose(author, 'PUB', { after: 'PUB as one would have it' })
    const same = await world.propose(second, 'PUB', { after: 'PUB as another would have it' })
    const { breakout } = world
    await world.call(world.facilitator, 'mergeProposals', { breakout, proposal: same, kept })
    await world.call(world.secretariat, 'answerProposal', {
      ...{ proposal: kept, outcome: 'deferred', reason: { en: 'Next year.', ur: 'اگلے سال۔' } },
      ...{ dueOn: '2099-03-01', owner: world.office },
    })
    await world.call(author, 'replyToAnswer', { proposal: kept, stand: 'dissents', said: 'It is urgent.' })
    const said = await page(world.secretariat)
    for (const words of [
      'by 1 March 2099 · Federal Investigation Agency',
      '1 مارچ 2099 تک',
      'The author dissents from the answer',
      'It is urgent.',
      'The same was proposed by',
      'Second author by role (Justice)',
      'Treated together with',
    ])
      expect(said).toContain(words)
  })
})

describe('every page of a round', () => {
  it('bears version, status, marking, the day and where one asks whether it is current', async () => {
    const foot = (await page(world.secretariat)).split('<footer>')[1]
    for (const words of ['Version consulted on: 1', 'Status of the round: Open', 'Government', '/current/'])
      expect(foot).toContain(words)
    expect(foot).toMatch(/\d+ [A-Z][a-z]+ 20\d\d/)
  })
})

describe('the report of a workshop', () => {
  it('says of each group what was proposed and concluded, who dissents, and nothing that the reader may not see', async () => {
    const agreed = await world.propose(author, 'PAR', { after: 'PAR as all would have it' })
    const disputed = await world.propose(second, 'PAR', { after: 'PAR as few would have it' })
    const { breakout } = world
    const conclude = (proposal: string, more: object) =>
      world.call(world.facilitator, 'concludeProposal', { breakout, proposal, ...more })
    await conclude(agreed, { kind: 'consensus', said: 'Nobody was against.' })
    await conclude(disputed, { kind: 'dissent', sectors: ['civil society'], said: 'Too early.' })
    const said = await page(world.secretariat, { kind: 'workshop' })
    for (const words of [
      'Report of the workshop',
      'PAR as all would have it',
      'Nobody was against.',
      'Dissent of: Civil society. Too early.',
      'ان کا اختلاف: سول سوسائٹی۔',
    ])
      expect(said).toContain(words)
    const own = await page(author, { kind: 'workshop' })
    expect(own).toContain('PAR as all would have it')
    expect(own).not.toContain('GOV as it should be')
  })

  it('as a workbook has a row for each proposal of a group', async () => {
    const read = await readTables(
      await written(world.secretariat, { kind: 'workshop', format: 'xlsx' }),
      'w.xlsx',
    )
    expect(read.ok && read.tables.map(({ sheet }) => sheet)).toContain('Workshop')
    expect(JSON.stringify(read)).toContain('PAR as few would have it')
  })
})

describe('as data for other programs', () => {
  const data = async (who: Person, kind: 'answers' | 'workshop') =>
    JSON.parse(await page(who, { kind, format: 'json' })) as unknown

  it('both papers follow the schemas that anybody may read', async () => {
    for (const file of ['answers', 'workshop'] as const) {
      const schema = (await world.call(world.secretariat, 'readRoundSchema', { file })) as {
        properties: Record<string, unknown>
      }
      const written = roundFiles[file].parse(await data(world.secretariat, file))
      expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(written).toSorted())
      expect(written.$schema).toMatch(new RegExp(`/api/consultation/schemas/${file}$`))
    }
  })

  it('hold what one may read, answers and conclusions with it', async () => {
    const { proposals } = answersFile.parse(await data(world.secretariat, 'answers'))
    const own = answersFile.parse(await data(author, 'answers')).proposals
    expect(proposals.some(({ after }) => after === 'GOV as it should be')).toBe(true)
    expect(own.some(({ after }) => after === 'GOV as it should be')).toBe(false)
    const deferred = proposals.find(({ disposition }) => disposition?.outcome === 'deferred')
    expect(deferred?.disposition?.deferred).toMatchObject({ to: '2099-03-01' })
    expect(deferred?.alsoProposedBy).toHaveLength(1)
    const report = workshopFile.parse(await data(world.secretariat, 'workshop'))
    const disputed = report.proposals.find(({ after }) => after === 'PAR as few would have it')
    expect(disputed?.conclusion).toMatchObject({
      kind: 'dissent',
      sectors: ['civil society'],
      said: 'Too early.',
    })
    expect(report.groups.flatMap((group) => group.proposals)).toContain(disputed?.number)
  })
})

describe('the disposition table that comes back', () => {
  const columnOf = (sheet: ExcelJS.Worksheet, header: string) =>
    (sheet.getRow(1).values as unknown[]).indexOf(header)

  /** What an office worker does with it: writes into rows that hold certain words, and saves. */
  async function prepared(
    rows: Readonly<Record<string, Partial<Record<keyof typeof preparedHeaders, string>>>>,
  ) {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await written(world.secretariat, { format: 'xlsx' })) as never)
    const sheet = workbook.getWorksheet('Answers')
    if (sheet === undefined) throw new Error('no sheet of answers')
    for (const [words, cells] of Object.entries(rows)) {
      const row = sheet
        .getRows(2, sheet.rowCount - 1)
        ?.find((one) => JSON.stringify(one.values).includes(words))
      if (row === undefined) throw new Error(`no row with ${words}`)
      for (const [cell, text] of Object.entries(cells))
        row.getCell(columnOf(sheet, preparedHeaders[cell as keyof typeof preparedHeaders])).value = text
    }
    return Buffer.from(await workbook.xlsx.writeBuffer())
  }
  const sent = async (bytes: Buffer) => ({
    round: world.round,
    file: await world.upload(world.secretariat, 'answers.xlsx', bytes),
    name: 'answers.xlsx',
  })
  const no = { outcome: 'Rejected', reasonEn: 'Proposal {number}: not now.', reasonUr: 'ابھی نہیں۔' }

  it('gives each prepared answer in one entry, once they were looked at', async () => {
    const first = await world.propose(author, 'PAR', { after: 'PAR prepared once' })
    const second = await world.propose(author, 'PAR', { after: 'PAR prepared twice' })
    const came = await sent(
      await prepared({
        'PAR prepared once': no,
        'PAR prepared twice': {
          ...{ ...no, outcome: 'مؤخر', dueOn: '2099-05-01', office: 'Federal Investigation Agency' },
        },
      }),
    )
    const tried = await world.call(world.secretariat, 'tryPreparedAnswers', came)
    expect(tried.problems).toEqual([])
    expect(tried.answers.map(({ proposal, outcome }) => [proposal, outcome])).toEqual([
      [first, 'rejected'],
      [second, 'deferred'],
    ])
    const entries = () => world.count(`ledger.entries where act = 'consultation.takePreparedAnswers'`)
    expect(await entries()).toBe(0)
    expect(await world.call(world.secretariat, 'takePreparedAnswers', came)).toEqual({ answered: 2 })
    expect(await entries()).toBe(1)
    const stands = `consultation.dispositions where proposal = $1 and reason_en like 'Proposal %: not now.'`
    expect(await world.count(stands, [first])).toBe(1)
    const again = await world.call(world.secretariat, 'tryPreparedAnswers', came)
    expect(again.problems.map(({ column, code }) => [column, code])).toEqual([
      ['key', 'answered-already'],
      ['key', 'answered-already'],
    ])
  })

  it('with one cell that cannot be read gives none, and names row and column', async () => {
    const good = await world.propose(author, 'PAR', { after: 'PAR well prepared' })
    await world.propose(author, 'PAR', { after: 'PAR badly prepared' })
    const came = await sent(
      await prepared({ 'PAR well prepared': no, 'PAR badly prepared': { ...no, reasonUr: '' } }),
    )
    const { problems } = await world.call(world.secretariat, 'tryPreparedAnswers', came)
    expect(problems.map(({ column, code, row }) => [column, code, row > 1])).toEqual([
      ['reasonUr', 'reason-missing', true],
    ])
    await expect(world.call(world.secretariat, 'takePreparedAnswers', came)).rejects.toThrow()
    expect(await world.count('consultation.dispositions where proposal = $1', [good])).toBe(0)
  })

  it('takes no answers from anybody else, nor from another file', async () => {
    const read = await readTables(await written(author, { format: 'xlsx' }), 'answers.xlsx')
    expect(read.ok && read.tables[0]?.headers).not.toContain(preparedHeaders.outcome)
    const came = await sent(await written(author, { format: 'xlsx' }))
    await expect(world.call(world.secretariat, 'tryPreparedAnswers', came)).rejects.toThrow()
    await expect(world.call(author, 'tryPreparedAnswers', came)).rejects.toThrow()
  })
})
