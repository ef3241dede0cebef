import { visitor } from '#kernel/database/session.ts'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DecisionLine } from '../../contract/governance/decisions.ts'
import { decisionsFile } from '../../contract/papers/decisions-file.ts'
import { usualPath } from '../../rules/approval/the-usual-path.ts'
import { type StrategyWorld, strategyWorld } from '../../testing/strategy-world.ts'
import { writePaperNow } from '../../testing/write-papers.ts'
import { liftHold, placeHold } from '../doors/holds.ts'
import { paperByCode } from '../doors/papers.ts'

let world: StrategyWorld
let version: string
beforeAll(async () => {
  world = await strategyWorld()
  version = world.loaded.version
})
afterAll(() => world.database.close())

const hold = (subject: string) => ({
  ...{ version, placedBy: 'consultation', code: 'unanswered-point', subject },
  reason: { en: `Point ${subject} has no answer.`, ur: `نکتہ ${subject} کا جواب نہیں دیا گیا۔` },
})
const letter = {
  ...{ theirReference: 'EX-1', ourReference: 'S-9', dated: '2026-11-05', signatory: 'Cabinet Division' },
  ...{ medium: 'letter', scan: 'a'.repeat(64) },
}
const read = async (who: keyof StrategyWorld['as']) =>
  ((await world.call(world.as[who], 'listDecisions', { version })) as { decisions: DecisionLine[] }).decisions

test('one list says what was decided, by whom, by which instrument, why, and what was open then', async () => {
  const { secretariat } = world.as
  const steps = usualPath.map((one) => ({ ...one, office: null, province: null }))
  await world.call(secretariat, 'setApprovalPath', { strategy: world.strategy, steps })
  const path = (await world.call(secretariat, 'readApprovalPath', { version })) as {
    steps: { id: string; kind: string }[]
  }
  const step = path.steps.find(({ kind }) => kind === 'summary')?.id
  await world.call(secretariat, 'skipStep', { version, step, reason: 'Not asked for.' })
  await world.call(secretariat, 'openForConsultation', { version })
  await world.database.as(secretariat, 'strategy', (tx) => placeHold(tx, hold('P-1')))
  await world.database.as(secretariat, 'strategy', (tx) => placeHold(tx, hold('P-2')))
  await world.database.as(secretariat, 'strategy', (tx) =>
    liftHold(tx, { version, placedBy: 'consultation', subject: 'P-1' }),
  )
  await world.call(secretariat, 'recordApproval', {
    ...{ version, instrument: 'Cabinet decision', number: 'EX-1', dated: '2026-11-05', letter },
  })
  const lines = await read('oversight')
  expect(lines.map(({ what }) => what.en)).toEqual(
    expect.arrayContaining([
      ...['Approved', 'In consultation', 'Summary for the cabinet: skipped'],
      'Hold lifted: Point P-1 has no answer.',
    ]),
  )
  const approval = lines.find(({ what }) => what.en === 'Approved')
  expect(approval).toMatchObject({
    by: 'approving authority',
    byLetter: true,
    instrument: { number: 'EX-1' },
  })
  expect(approval?.open.map(({ en }) => en)).toContain('Point P-2 has no answer.')
  expect(lines.find(({ what }) => what.en.includes('skipped'))).toMatchObject({ reason: 'Not asked for.' })
})

test('a lifted hold says in which mandate, and a waiver that was withdrawn stays with its withdrawal', async () => {
  await world.database.as(world.example, 'strategy', (tx) =>
    liftHold(tx, { version, placedBy: 'consultation', subject: 'P-2' }),
  )
  const lifted = (await read('oversight')).filter(({ what }) => what.en.startsWith('Hold lifted'))
  expect(lifted.map(({ what, by }) => [what.en, by])).toEqual([
    ['Hold lifted: Point P-2 has no answer.', 'machine'],
    ['Hold lifted: Point P-1 has no answer.', 'secretariat'],
  ])
  const { findings } = (await world.call(world.as.secretariat, 'lintVersion', { version })) as {
    findings: { code: string; lineage: string | null; field: string | null; wordsHash: string }[]
  }
  const [finding] = findings
  if (finding === undefined) throw new Error('the lint finds something in the example')
  const { code, lineage, field, wordsHash } = finding
  const { waiver } = (await world.call(world.as.secretariat, 'waiveFinding', {
    ...{ version, code, wordsHash, reason: 'Known.' },
    ...(lineage !== null && { lineage }),
    ...(field !== null && { field }),
  })) as { waiver: string }
  await world.call(world.as.secretariat, 'withdrawWaiver', { waiver, reason: 'Mended since.' })
  const about = (await read('oversight')).filter(({ what }) => what.en.startsWith('Waive'))
  expect(about.map(({ reason }) => reason)).toEqual(['Mended since.', 'Known.'])
})

const paperOfLog = async (who: keyof StrategyWorld['as'], order: object) => {
  const asked = { version, kind: 'decisions', language: 'both', ...order }
  const { paper, isReady } = (await world.call(world.as[who], 'makePaper', asked)) as {
    paper: string
    isReady: boolean
  }
  if (!isReady) await writePaperNow(world, paper)
  const file = (await world.call(world.as[who], 'downloadPaper', { paper })) as {
    sha256: string
    name: string
  }
  const { papers } = (await world.call(world.as[who], 'listPapers', { version })) as {
    papers: { id: string; code: string; marking: string }[]
  }
  const made = papers.find(({ id }) => id === paper)
  return { bytes: await world.files.get(file.sha256), name: file.name, made }
}

test('it is a paper too, each line with who decided, by which instrument, why and what was open then', async () => {
  const { bytes, name, made } = await paperOfLog('secretariat', { format: 'html' })
  expect(name).toMatch(/^decisions-\d+-both$/)
  expect(made?.marking).toBe('government')
  const page = bytes.toString('utf8')
  for (const words of [
    ...['Log of decisions on version', 'کے فیصلوں کا ریکارڈ', 'The approving authority · by letter'],
    ...['Cabinet decision · EX-1 · 5 November 2026', '5 نومبر 2026', 'Not asked for.'],
    'Point P-2 has no answer.',
  ])
    expect(page).toContain(words)
  // A reason is kept in the words of one person, and stands once.
  expect(page.split('Not asked for.')).toHaveLength(2)
})

test('its paper is a workbook, a Word file from right to left, a PDF and data for other programs', async () => {
  const table = await readTables((await paperOfLog('secretariat', { format: 'xlsx' })).bytes, 'd.xlsx')
  expect(table.ok && table.tables.map(({ sheet }) => sheet)).toEqual(['Decisions', 'About'])
  expect(JSON.stringify(table)).toContain('Summary for the cabinet: skipped')
  const word = readWord((await paperOfLog('evaluator', { format: 'docx', language: 'ur' })).bytes)
  const said = word.ok ? word.document.paragraphs.map(({ pieces }) => textAfter(pieces)) : []
  expect(said.join()).toMatch(/فیصلہ کنندہ[^]*منظوری دینے والی اتھارٹی/)
  const pdf = (await paperOfLog('secretariat', { format: 'pdf' })).bytes
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const data = (await paperOfLog('secretariat', { format: 'json' })).bytes.toString('utf8')
  expect(decisionsFile.parse(JSON.parse(data)).decisions).toEqual(await read('secretariat'))
})

test('whoever holds a paper of it learns by its code whether anything was decided since', async () => {
  const { made } = await paperOfLog('oversight', { format: 'json' })
  const asked = async () =>
    (await world.database.as(visitor, 'portal', (tx) => paperByCode(tx, made?.code ?? '')))?.decidedSince
  expect(await asked()).toBe(false)
  const path = (await world.call(world.as.secretariat, 'readApprovalPath', { version })) as {
    steps: { id: string; state: string }[]
  }
  const step = path.steps.find(({ state }) => state === 'not begun')?.id
  await world.call(world.as.secretariat, 'skipStep', { version, step, reason: 'Decided later.' })
  expect(await asked()).toBe(true)
  await expect(paperOfLog('participant', { format: 'json' })).rejects.toThrow('decisions-are-read-inside')
  await expect(paperOfLog('of another strategy', { format: 'json' })).rejects.toThrow()
})

test('it is read inside government, and by nobody else', async () => {
  expect((await read('evaluator')).length).toBeGreaterThan(3)
  await expect(read('participant')).rejects.toThrow('not-allowed')
  await expect(read('of another strategy')).rejects.toThrow()
})
