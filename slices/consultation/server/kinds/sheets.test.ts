import { execFileSync } from 'node:child_process'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateKinds } from '#kernel/contract/mandates.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { visitor } from '#kernel/database/session.ts'
import { writeRoundPaperNow } from '../../testing/write-round-papers.ts'
import { answersByCode } from '../doors/papers.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
let radio: string
let meeting: string
beforeAll(async () => {
  world = await consultationWorld()
  radio = await openCall('radio hour', {
    ...{
      station: both('Station'),
      hours: both('Fridays, 10 to 11'),
      spoken: both('Sindhi'),
      telephone: '022-0',
    },
  })
  meeting = await openCall('district meeting', {
    ...{
      province: 'PK-SD',
      district: both('Thatta'),
      place: both('Hall'),
      heldOn: '2026-02-01',
      hosts: both('Office'),
    },
  })
})
afterAll(() => world.database.close())

const both = (text: string) => ({ en: text, ur: text })
const today = '2026-11-22'

async function openCall(kind: string, particulars: object, more: object = {}): Promise<string> {
  const questions = [
    { words: both('Where is help missing?'), node: world.nodes.get('PUB') },
    { words: both('Anything else?') },
  ]
  const call = { asks: both('Tell us'), answeredBy: '2099-12-31', particulars, questions, ...more }
  const { round } = await world.call(world.secretariat, 'openRound', {
    ...{ strategy: world.strategy, version: world.version, title: both('A call'), kind, call },
    ...{ opensOn: '2026-01-01', closesOn: '2099-12-31' },
  })
  return round
}

type Cells = Readonly<Record<number, readonly string[]>>

/** The sheet as it goes out, filled in by another program and sent back. */
async function comesBack(round: string, filled: Cells, from?: string): Promise<string> {
  const { sha256 } =
    from === undefined
      ? await world.call(world.secretariat, 'makeSheet', { round, language: 'en', lines: 5 })
      : { sha256: from }
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await world.files.get(sha256)) as unknown as ArrayBuffer)
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('a workbook without a sheet')
  for (const [row, cells] of Object.entries(filled)) {
    for (const [at, text] of cells.entries()) sheet.getRow(Number(row)).getCell(at + 3).value = text
  }
  return world.upload(world.secretariat, 'sheet.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))
}
const takeIn = (round: string, file: string) =>
  world.call(world.secretariat, 'takeSheetIn', { round, file, receivedOn: today })
const readCall = (who: Person, round: string) => world.call(who, 'readCall', { round })
const refusedWith = (code: string) => ({ reasons: [expect.objectContaining({ code })] })

test('a round outside the hotel says what belongs to its kind, and its questions name public entries only', async () => {
  const { call } = await readCall(world.secretariat, meeting)
  expect(call).toMatchObject({
    ...{ kind: 'district meeting', particulars: { district: both('Thatta'), heldOn: '2026-02-01' } },
    questions: [
      { number: 1, code: 'PUB' },
      { number: 2, code: null },
    ],
  })
  const { rounds } = await world.call(world.secretariat, 'listRounds', { strategy: world.strategy })
  expect(rounds.map(({ kind }) => kind).toSorted()).toEqual(['district meeting', 'radio hour', 'workshop'])
  await expect(openCall('written call', {})).rejects.toMatchObject(refusedWith('particulars-missing'))
  const secret = { questions: [{ words: both('?'), node: world.nodes.get('GOV') }] }
  await expect(openCall('written call', { writeTo: both('Box 1') }, secret)).rejects.toMatchObject(
    refusedWith('question-not-public'),
  )
  expect((await readCall(world.secretariat, world.round)).call).toBeNull()
  await expect(
    world.call(world.secretariat, 'makeSheet', { round: world.round, language: 'en' }),
  ).rejects.toMatchObject(refusedWith('no-call'))
})

test('a phone-in sheet goes out, comes back, and is taken in once: each line a point that the version waits for', async () => {
  const file = await comesBack(radio, {
    2: ['10:05', 'Thatta', 'woman', '34', '1', 'The post is shut at night.', 'yes'],
    4: ['', '', '', '', '۲', 'رات کو تھانہ بند ہوتا ہے۔', ''],
  })
  const preview = await world.call(world.secretariat, 'previewSheet', { round: radio, file })
  expect(preview).toMatchObject({ known: 0, problems: [], lines: [{ line: 1 }, { line: 3, question: 2 }] })
  expect(await takeIn(radio, file)).toMatchObject({ added: 2, known: 0 })
  expect(await takeIn(radio, file)).toEqual({ submission: null, added: 0, known: 2 })
  expect(await world.count('consultation.sheet_lines where round = $1', [radio])).toBe(2)

  const { lines, voices } = await readCall(world.secretariat, radio)
  expect(lines).toMatchObject([
    { district: 'Thatta', sex: 'female', ageBand: '30-44', mayCallBack: true },
    {},
  ])
  expect(voices).toMatchObject([
    // One voice of a district could be told by the district: the line above names it, the count does not.
    { question: 1, lines: 1, districts: [] },
    { question: 2, lines: 1 },
  ])
  const submission = lines?.[0]?.submission ?? ''
  const { points } = await world.call(world.secretariat, 'readDeclaration', { submission })
  expect(points.map(({ words, entries }) => [words.en ?? words.ur, entries.length])).toEqual([
    ['The post is shut at night.', 1],
    ['رات کو تھانہ بند ہوتا ہے۔', 0],
  ])
  const holds = await world.count(
    `strategy.holds h join consultation.sheet_lines l on l.point::text = h.subject::text where l.round = $1`,
    [radio],
  )
  expect(holds).toBe(2)
})

test('one bad cell and nothing is taken in; every one is named by row and column', async () => {
  const before = await world.count('consultation.submissions')
  const file = await comesBack(radio, {
    2: ['noon', '', '', '', '9', 'x', ''],
    3: ['', '', '', '', '1', 'y', ''],
  })
  expect((await world.call(world.secretariat, 'previewSheet', { round: radio, file })).problems).toEqual([
    { row: 2, column: 'question', code: 'no-question' },
    { row: 2, column: 'time', code: 'not-a-time' },
  ])
  await expect(takeIn(radio, file)).rejects.toMatchObject({
    reasons: [expect.objectContaining({ code: 'lines-to-mend', values: { count: 2, row: 2 } })],
  })
  expect(await world.count('consultation.submissions')).toBe(before)
  const other = await world.upload(world.secretariat, 'other.txt', Buffer.from('nothing'))
  await expect(takeIn(radio, other)).rejects.toMatchObject(refusedWith('sheet-unreadable'))
  await expect(takeIn(radio, await comesBack(radio, {}))).rejects.toMatchObject(refusedWith('empty-sheet'))
})

test('what is typed from paper is taken in like a file, sent twice it stands once, and hands stand apart', async () => {
  const rows = [
    {
      sheet: 'MEET-0001',
      line: '1',
      question: '1',
      words: 'A bus is needed.',
      agree: '31',
      disagree: '6',
      pass: '9',
    },
    {
      sheet: 'MEET-0001',
      line: '2',
      question: '1',
      words: 'Close it.',
      agree: '3',
      disagree: '40',
      pass: '0',
    },
  ]
  const type = () => world.call(world.secretariat, 'typeSheetIn', { round: meeting, receivedOn: today, rows })
  expect(await type()).toMatchObject({ added: 2, known: 0 })
  expect(await type()).toMatchObject({ submission: null, known: 2 })
  const civil = await world.person('participant', { sector: 'civil society' })
  const { voices, lines } = await readCall(civil, meeting)
  expect(voices[0]?.hands).toEqual([
    { line: 1, agree: 31, disagree: 6, pass: 9, leans: 'agree' },
    { line: 2, agree: null, disagree: null, pass: null, leans: 'disagree' },
  ])
  expect(lines).toBeNull()
  expect(await world.count('consultation.positions')).toBe(0)
  expect((await readCall(world.secretariat, meeting)).lines?.[1]?.hands).toEqual({
    agree: 3,
    disagree: 40,
    pass: 0,
  })
})

test('counts are for all with a mandate, lines for the few, and a stranger finds no round', async () => {
  for (const kind of ['approving authority', 'oversight'] as const) {
    expect((await readCall(await world.person(kind), radio)).lines).toHaveLength(2)
  }
  for (const kind of ['participant', 'focal person', 'verifier', 'evaluator', 'administrator'] as const) {
    const who = await world.person(
      kind,
      kind === 'focal person' ? { office: world.office } : { sector: 'justice' },
    )
    const read = await readCall(who, radio)
    expect([read.lines, read.preview, read.voices.length]).toEqual([null, null, 2])
    const seen = await world.database.as(who.credential, 'consultation', (tx) =>
      tx.query('select from consultation.sheet_lines'),
    )
    expect(seen.rows).toHaveLength(0)
    await expect(world.call(who, 'makeSheet', { round: radio, language: 'en' })).rejects.toThrow()
  }
  const stranger = await world.person('secretariat', { strategy: world.otherStrategy })
  await expect(readCall(stranger, radio)).rejects.toThrow(NotFound)
  const rows = [{ sheet: 'XXXX-0001', line: '1', question: '1', words: 'x' }]
  await expect(
    world.call(stranger, 'typeSheetIn', { round: radio, receivedOn: today, rows }),
  ).rejects.toThrow(NotFound)
  await expect(world.call(stranger, 'publishCall', { round: radio, shows: 'call' })).rejects.toThrow(NotFound)
})

test('a line kept back stands in no page, no edition and no digest; how many, and on which ground, is told to all', async () => {
  const rows = [
    { sheet: 'KEPT-0001', line: '1', question: '1', words: 'The lamp at the bus stop is broken.' },
    { sheet: 'KEPT-0001', line: '2', question: '1', words: 'The shopkeeper at the corner did it.' },
    { sheet: 'KEPT-0001', line: '3', question: '2', words: 'The third one waits.' },
  ]
  const round = await openCall('written call', { writeTo: both('Box 1') })
  await world.call(world.secretariat, 'typeSheetIn', { round, receivedOn: today, rows })
  const { lines } = await readCall(world.secretariat, round)
  const [lamp, named] = (lines ?? []).map(({ point }) => point)
  for (const point of [lamp, named])
    await world.call(world.secretariat, 'answerPoint', { point, outcome: 'accepted', reason: both('Yes.') })
  const published = async () => {
    const { preview } = await readCall(world.secretariat, round)
    await world.call(world.secretariat, 'publishCall', {
      ...{ round, shows: 'answers', digest: preview?.digest ?? null },
    })
    const { rows: found } = await world.database.as<never, { rows: { content: unknown }[] }>(
      visitor,
      'public_visitor',
      (tx) => tx.query('select content from consultation.public_calls where round = $1', [round]) as never,
    )
    return {
      page: JSON.stringify(found[0]?.content),
      preview: JSON.stringify(preview),
      digest: preview?.digest,
    }
  }
  // The control: before, it is printed.
  const before = await published()
  expect(before.page).toMatch(/lamp.*shopkeeper/)

  const why = { round, point: named, ground: 'names somebody', reason: 'A shop is known by its keeper.' }
  const keep = (who: Person = world.secretariat) => world.call(who, 'keepLineBack', why)
  const oversight = await world.person('oversight')
  await expect(keep(oversight)).rejects.toThrow()
  await keep()
  await expect(keep()).rejects.toMatchObject(refusedWith('kept-back-already'))
  const seen = await readCall(oversight, round)
  expect(seen.published?.stillPrints).toBe(1)
  expect(seen.lines?.[1]?.keptBack).toMatchObject({ ground: 'names somebody', reason: why.reason })
  const after = await published()
  for (const text of [after.page, after.preview]) {
    expect(text).toContain('lamp')
    expect(text).not.toMatch(/shopkeeper|known by its keeper/)
    expect(text).toContain('"ground"')
  }
  expect(JSON.parse(after.page)).toMatchObject({
    waiting: 1,
    keptBack: [{ ground: 'names somebody', lines: 1 }],
  })
  expect(after.digest).not.toBe(before.digest)
  expect((await readCall(oversight, round)).published?.stillPrints).toBe(0)

  const participant = await world.person('participant', { sector: 'justice' })
  const kept = await world.database.as(participant.credential, 'consultation', (tx) =>
    tx.query('select from consultation.lines_kept_back'),
  )
  expect(kept.rows).toHaveLength(0)
  expect(await world.count('consultation.lines_kept_back')).toBe(1)

  const again = () => world.call(world.secretariat, 'printLineAgain', { round, point: named })
  await again()
  await expect(again()).rejects.toMatchObject(refusedWith('not-kept-back'))
  expect((await published()).page).toBe(before.page)
})

const textOfPdf = (pdf: Buffer): readonly string[] =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
    .split('\f')
    .filter((page) => page.trim() !== '')

async function reportOf(round: string, who: Person): Promise<string> {
  const asked = { round, kind: 'workshop', language: 'both', format: 'html' }
  const { paper } = await world.call(who, 'makeRoundPaper', asked)
  await writeRoundPaperNow(world, paper)
  const { sha256, name } = await world.call(who, 'downloadRoundPaper', { paper })
  expect(name).toMatch(/^radio-hour-report-both/)
  return (await world.files.get(sha256)).toString('utf8')
}

test('its report says what kind of round it was, who spoke by district from five lines on, and what is published only', async () => {
  const round = await openCall('radio hour', {
    ...{ station: both('Station'), hours: both('Fridays'), spoken: both('Sindhi'), telephone: '022-0' },
  })
  const said = ['a lamp', 'a gate', 'a bus', 'a well', 'a shop of somebody named']
  const rows = [...said, 'from afar'].map((words, at) => ({
    ...{ sheet: 'RADIO-0001', line: String(at + 1), question: '1', words },
    district: at === 5 ? 'Badin' : 'Thatta',
  }))
  await world.call(world.secretariat, 'typeSheetIn', { round, receivedOn: today, rows })
  const civil = await world.person('participant', { sector: 'civil society' })
  for (const who of [world.secretariat, civil]) {
    const early = await reportOf(round, who)
    for (const words of [
      'Report of the radio hour',
      'ریڈیو پروگرام کی رپورٹ',
      'Thatta: 5',
      'Station',
      '022-0',
    ])
      expect(early).toContain(words)
    expect(early).toContain('Others: not said, or fewer than five lines: 1')
    expect(early).toContain('6 lines. Voices, not persons')
    expect(early).not.toMatch(/Badin|a lamp|No group has met/)
    expect((await readCall(who, round)).voices).toMatchObject([{ lines: 6, districts: ['Thatta'] }])
  }
  const lines = (await readCall(world.secretariat, round)).lines ?? []
  for (const { point } of [lines[0], lines[4]].flatMap((line) => line ?? []))
    await world.call(world.secretariat, 'answerPoint', { point, outcome: 'accepted', reason: both('Yes.') })
  const kept = { round, point: lines[4]?.point, ground: 'names somebody', reason: 'The shop.' }
  await world.call(world.secretariat, 'keepLineBack', kept)
  const { preview } = await readCall(world.secretariat, round)
  await world.call(world.secretariat, 'publishCall', { round, shows: 'answers', digest: preview?.digest })
  const late = await reportOf(round, civil)
  for (const words of ['a lamp', 'Accepted. Yes.', 'edition 1', '1 line: names somebody'])
    expect(late).toContain(words)
  expect(late).not.toMatch(/a shop of|a gate|The shop/)
  // Kept back since it was published: the page prints it until its next edition, no report does.
  const lamp = { round, point: lines[0]?.point, ground: 'tells who spoke', reason: 'One lamp.' }
  await world.call(world.secretariat, 'keepLineBack', lamp)
  const since = await reportOf(round, civil)
  expect(since).not.toContain('a lamp')
  expect(since).toContain('1 line: would tell who spoke')
  await world.call(world.secretariat, 'printLineAgain', { round, point: lamp.point })
  expect(await reportOf(round, civil)).toContain('a lamp')
})

test('sheet and form are papers with the code that comes back, and their square says whether the round takes them', async () => {
  const asked = { round: meeting, kind: 'sheet', lines: 25 }
  await expect(
    world.call(world.secretariat, 'makeSheetPaper', { ...asked, round: world.round }),
  ).rejects.toMatchObject(refusedWith('no-call'))
  const { paper } = await world.call(world.secretariat, 'makeSheetPaper', asked)
  await writeRoundPaperNow(world, paper)
  const { papers } = await world.call(world.secretariat, 'listRoundPapers', { round: meeting })
  const code = papers.find(({ id }) => id === paper)?.code ?? ''
  const { sha256, name } = await world.call(world.secretariat, 'downloadRoundPaper', { paper })
  expect(name).toBe(`district-meeting-sheet-both-${code}`)
  const pages = textOfPdf(await world.files.get(sha256))
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages)
    for (const words of [code, 'Public', `/current/${code}`]) expect(page).toContain(words)
  // The lines go on over the page, each time with the head of their columns.
  for (const page of pages.slice(1))
    for (const words of ['What was said', 'ہاتھ']) expect(page).toContain(words)
  expect(pages.join()).toMatch(/Where is help missing\?[^]*Write no names/)

  const rows = [{ sheet: code, line: '1', question: '1', words: 'Written on that sheet.' }]
  expect(
    await world.call(world.secretariat, 'typeSheetIn', { round: meeting, receivedOn: today, rows }),
  ).toMatchObject({ added: 1 })
  const form = await world.call(world.secretariat, 'makeSheetPaper', { ...asked, kind: 'form' })
  await writeRoundPaperNow(world, form.paper)
  const boxes = await world.call(world.secretariat, 'downloadRoundPaper', { paper: form.paper })
  expect(textOfPdf(await world.files.get(boxes.sha256)).join()).toMatch(/Answer form[^]*Anything else\?/)
  const current = async () => {
    const { rows: found } = await world.database.as<never, { rows: { moved_on: boolean }[] }>(
      world.secretariat.credential,
      'consultation',
      (tx) => tx.query('select moved_on from consultation.paper_by_code($1)', [code]) as never,
    )
    return found.map((row) => row.moved_on)
  }
  expect(await current()).toEqual([false])
  await world.call(world.secretariat, 'closeRound', { round: meeting })
  expect(await current()).toEqual([true])
})

test('a sheet that the browser prints has a code that comes back, and anyone may ask by it whether the round takes it', async () => {
  const round = await openCall('written call', { writeTo: both('Box 1') })
  const print = (who: Person, of = round) => world.call(who, 'printRoundSheet', { round: of })
  const current = (code: string) =>
    world.database.as(visitor, 'portal', async (tx) => (await answersByCode(tx, code)) ?? null)
  await expect(print(world.secretariat, world.round)).rejects.toMatchObject(refusedWith('no-call'))
  const { printed, version, isOpen } = await print(world.secretariat)
  expect([printed.address.endsWith(`/current/${printed.code}`), version, isOpen]).toEqual([true, 1, true])
  expect(printed.square).toContain('<svg')
  expect((await print(world.secretariat)).printed.code).not.toBe(printed.code)
  const rows = [{ sheet: printed.code, line: '1', question: '1', words: 'Written on that sheet.' }]
  expect(
    await world.call(world.secretariat, 'typeSheetIn', { round, receivedOn: today, rows }),
  ).toMatchObject({ added: 1 })
  expect(await current(printed.code)).toMatchObject({ kind: 'sheet', movedOn: false })
  await world.call(world.secretariat, 'closeRound', { round })
  expect(await current(printed.code)).toMatchObject({ kind: 'sheet', movedOn: true })
  expect(await current('ZZZZZZZZZZZZ')).toBeNull()
  expect((await print(world.secretariat)).isOpen).toBe(false)

  const seen = async (who: Person) =>
    world.database.as(
      who.credential,
      'consultation',
      async (tx) => (await tx.query('select from consultation.sheet_prints')).rows.length,
    )
  expect(await seen(world.secretariat)).toBe(3)
  for (const kind of mandateKinds.filter((one) => one !== 'secretariat' && one !== 'focal person')) {
    const who = await world.person(kind, { sector: 'federal' })
    await expect(print(who), kind).rejects.toThrow()
    expect(await seen(who), kind).toBe(0)
  }
  const stranger = await world.person('secretariat', { strategy: world.otherStrategy })
  await expect(print(stranger)).rejects.toThrow(NotFound)
  expect(await seen(stranger)).toBe(0)
})

test('voices stand beside the persons of a round on the same version, and provinces that nobody has been heard in are named', async () => {
  await world.database.asSuperuser(async (db) => {
    for (const code of ['PK', 'PK-SD', 'PK-BA']) {
      await db.query(
        `insert into strategy.terms (strategy, kind, code, title_en, title_ur) values ($1, 'place', $2, $2, $2)`,
        [world.strategy, code],
      )
      await db.query(
        `insert into strategy.activity_terms (node, kind, code, version, strategy, node_level)
         select n.id, 'place', $2, n.version, n.strategy, n.level from strategy.nodes n where n.id = $1`,
        [world.nodes.get('PUB'), code],
      )
    }
  })
  const civil = await world.person('participant', { sector: 'civil society' })
  const { outside, pillars } = await world.call(civil, 'readParticipation', { round: world.round })
  const [met] = outside.rounds.filter(({ kind }) => kind === 'district meeting')
  expect(met).toMatchObject({ lines: 3, sheets: 2, districts: [both('Thatta')] })
  expect(outside.silentProvinces.map(({ code }) => code)).toEqual(['PK-BA'])
  expect(pillars.flatMap(({ spoken }) => spoken)).toEqual([])
  const stranger = await world.person('secretariat', { strategy: world.otherStrategy })
  await expect(world.call(stranger, 'readParticipation', { round: world.round })).rejects.toThrow(NotFound)
})

test('the public reads the last edition that was published: what is asked, then the answers, then nothing', async () => {
  const visit = async () => {
    const { rows } = await world.database.as<never, { rows: { content: { voices: unknown[] | null } }[] }>(
      visitor,
      'public_visitor',
      (tx) => tx.query('select content from consultation.public_calls where round = $1', [radio]) as never,
    )
    return rows.map(({ content }) => content)
  }
  const publish = (shows: string, digest: string | null = null) =>
    world.call(world.secretariat, 'publishCall', { round: radio, shows, digest })
  const before = (await readCall(world.secretariat, radio)).preview?.digest ?? ''
  expect(await visit()).toEqual([])
  await expect(publish('nothing')).rejects.toMatchObject(refusedWith('nothing-published'))
  await publish('call')
  expect(await visit()).toMatchObject([{ kind: 'radio hour', voices: null, questions: [{}, {}] }])
  const { lines } = await readCall(world.secretariat, radio)
  const { points } = await world.call(world.secretariat, 'readDeclaration', {
    submission: lines?.[0]?.submission ?? '',
  })
  await world.call(world.secretariat, 'answerPoint', {
    ...{ point: points[0]?.id ?? '', outcome: 'accepted', reason: both('A night shift begins in May.') },
  })
  await expect(publish('answers', before)).rejects.toMatchObject(refusedWith('changed-since-preview'))
  await publish('answers', (await readCall(world.secretariat, radio)).preview?.digest ?? null)
  const [page] = await visit()
  expect(page?.voices).toMatchObject([
    {
      question: 1,
      district: null,
      answer: { outcome: 'accepted', reason: both('A night shift begins in May.') },
    },
  ])
  expect(page).toMatchObject({ waiting: 1 })
  expect(JSON.stringify(page)).not.toMatch(/female|30-44|10:05/)
  await publish('nothing')
  expect(await visit()).toEqual([])
  // A page that was taken down is not read on in its older editions: they quote lines.
  const editions = async (kind: 'participant' | 'verifier' | 'oversight') => {
    const who = await world.person(kind, { sector: 'justice' })
    expect((await readCall(who, radio)).published?.shows).toBe(kind === 'oversight' ? 'nothing' : undefined)
    const { rows } = await world.database.as(who.credential, 'consultation', (tx) =>
      tx.query('select from consultation.published_calls where round = $1', [radio]),
    )
    return rows.length
  }
  expect([await editions('participant'), await editions('verifier')]).toEqual([0, 0])
  expect(await editions('oversight')).toBe(3)
  expect(await world.count('consultation.published_calls where round = $1', [radio])).toBe(3)
})
