import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { zip } from '#kernel/files/testing/zip.ts'
import {
  comment,
  commented,
  deleted,
  inserted,
  insertedThenDeleted,
  movedFrom,
  movedTo,
  paragraph,
  run,
  wordFile,
} from '#kernel/word/testing/word-file.ts'
import { type ConsultationWorld, consultationWorld } from '../../testing/consultation-world.ts'
import { reportsChanged, takenIn, withMoreText } from '../../testing/sent-in.ts'

let world: ConsultationWorld
beforeAll(async () => {
  world = await consultationWorld()
  await withMoreText(world)
})
afterAll(() => world.database.close())

const read = (submission: string) => world.call(world.secretariat, 'readSubmission', { submission })
const preview = async (bytes: Buffer, more: object = {}, name = 'draft.docx') => {
  const file = await world.upload(world.secretariat, name, bytes)
  return world.call(world.secretariat, 'previewIntake', {
    round: world.round,
    kind: 'tracked changes',
    file,
    ...more,
  })
}
const refusedWith = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons : [error]
}

describe('a draft with tracked changes', () => {
  test('is shown before it is taken in, and nothing is written by that', async () => {
    const shown = await preview(reportsChanged('Home Department', 'shall'))
    expect(shown).toMatchObject({
      ...{ name: 'draft.docx', changes: 1, paragraphs: 3, found: 3, kinds: { changed: 1 }, unread: [] },
      certain: { same: 1, likely: 0, nowhere: 0 },
      authors: [{ name: 'Home Department', changes: 1 }],
    })
    expect(await world.count('consultation.submissions')).toBe(0)
    expect(await world.count("ledger.entries where act = 'consultation.takeIn'")).toBe(0)
  })

  test('is kept with every change, its author, paragraph and place, under one entry that commits to each', async () => {
    const submission = await takenIn(world, reportsChanged('Home Department', 'shall'))
    const { changes, submission: kept } = await read(submission)
    expect(kept).toMatchObject({
      from: { en: 'Federal Investigation Agency' },
      ...{ paragraphs: 3, found: 3, progress: { changes: 1, placed: 1, proposed: 0, leftOut: 0 } },
    })
    expect(changes).toMatchObject([
      {
        ...{
          number: 1,
          kind: 'changed',
          author: 'Home Department',
          paragraph: 2,
          saidAt: '2026-02-12T10:00:00Z',
        },
        place: {
          certainty: 'same',
          at: {
            code: 'PUB',
            field: 'description',
            ...{
              from: 0,
              now: 'Agencies may report every year.',
              offered: 'Agencies shall report every year.',
            },
          },
        },
      },
    ])
    expect(
      await world.count('consultation.submission_changes where submission = $1 and ledger_row = 1', [
        submission,
      ]),
    ).toBe(1)
  })

  test('keeps deletions, insertions, moves, comments with their anchors, changes in tables and in footnotes', async () => {
    const cell = `<w:tbl><w:tr><w:tc>${paragraph(run('Review progress '), deleted('NGO', 'twice'), inserted('NGO', 'once'), run(' a year.'))}</w:tc></w:tr></w:tbl>`
    const body = [
      paragraph(run('PUB as it stands')),
      paragraph(inserted('NGO', 'A duty of care.')),
      paragraph(movedFrom('Police', 'm', 'Shelters publish their hours.')),
      paragraph(run('The '), commented('7', run('helpline')), run(' opens.')),
      paragraph(movedTo('Police', 'm', 'Shelters publish their hours.')),
      cell,
      paragraph(
        run('Agencies '),
        insertedThenDeleted('NGO', 'Ministry', 'always '),
        run('may report every year.'),
      ),
      paragraph(
        '<w:fldSimple w:instr="REF">',
        deleted('NGO', 'see above'),
        '</w:fldSimple>',
        run(' a field'),
      ),
    ].join('')
    const file = wordFile(body, {
      comments: comment('7', 'NCSW', 'Whose helpline?') + comment('8', 'Law', 'The police’s.'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000007" w15:done="1"/><w15:commentEx w15:paraId="00000008" w15:paraIdParent="00000007"/>',
      footnotes: `<w:footnote w:id="2">${paragraph(run('A note'), inserted('Law', ' of law.'))}</w:footnote>`,
      header: paragraph(run('Draft 3')),
    })
    const { changes, unread } = await read(await takenIn(world, file))
    const found = changes.map(({ kind, author, part, sheet }) => [kind, author, sheet ?? part])
    expect(found).toEqual([
      ['added', 'NGO', 'body'],
      ['moved', 'Police', 'body'],
      ['changed', 'NGO', 'Table 1'],
      ['changed', 'NGO', 'body'],
      ['changed', 'Ministry', 'body'],
      ['changed', 'NGO', 'body'],
      ['changed', 'Law', 'footnote'],
      ['comment', 'NCSW', 'body'],
      ['comment', 'Law', 'body'],
    ])
    expect(changes[4]).toMatchObject({ author: 'Ministry', touches: ['NGO'] })
    expect(changes[7]).toMatchObject({
      about: 'helpline',
      remark: 'Whose helpline?',
      before: 'The helpline opens.',
      isResolved: true,
    })
    expect(changes[8]).toMatchObject({ answers: 8, isResolved: true, remark: 'The police’s.' })
    expect(changes[0]?.isResolved).toBe(false)
    expect(unread).toMatchObject([{ what: 'header or footer', count: 1 }])
  })

  test('sent twice is refused with the name of the first, and nothing is entered twice', async () => {
    const file = reportsChanged('Bar Council', 'must')
    await takenIn(world, file, { title: { en: 'Of the Bar Council' }, sender: 'The Bar Council' })
    const before = await world.count('consultation.submissions')
    expect(await refusedWith(takenIn(world, file))).toMatchObject([
      { code: 'taken-in-already', values: { title: 'Of the Bar Council' } },
    ])
    expect(await world.count('consultation.submissions')).toBe(before)
  })

  test('of mixed Urdu and English with marks of no width is found where it stands', async () => {
    const typed = 'ہر ڈويژن\u200c ميں پناہ گاہ '
    const file = wordFile(paragraph(run(typed), deleted('NGO', 'كھولنا'), inserted('NGO', 'کھولنا (24/7)')))
    const { changes } = await read(await takenIn(world, file))
    expect(changes).toMatchObject([
      { place: { certainty: 'same', at: { code: 'PUB', field: 'title', language: 'ur' } }, language: 'ur' },
    ])
  })
})

describe('a document whose base text is not the version that it claims', () => {
  const other = (...more: readonly string[]) =>
    wordFile(
      [
        paragraph(run('A plan of '), inserted('NGO', 'quite '), run('another country altogether.')),
        ...more,
      ].join(''),
    )

  test('is refused where no paragraph is found, with how many there are', async () => {
    expect(await refusedWith(preview(other()))).toMatchObject([
      { code: 'base-text-not-found', values: { paragraphs: 1 } },
    ])
  })
  test('is taken in where some are, and the rest is listed as found nowhere for a person to place', async () => {
    const submission = await takenIn(world, other(paragraph(run('Review progress twice a year.'))))
    const { submission: kept, changes } = await read(submission)
    expect(kept).toMatchObject({ paragraphs: 2, found: 1, progress: { changes: 1, placed: 0 } })
    expect(changes[0]).toMatchObject({
      place: { certainty: 'nowhere', at: null },
      may: { propose: { ok: false } },
    })
  })
})

describe('what cannot be read is refused with one sentence, and nothing is written', () => {
  test.each([
    ['no Word file', Buffer.from('plain words'), 'not-a-word-file'],
    ['an old or locked one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-or-locked'],
    ['no tracked change', wordFile(paragraph(run('PUB as it stands'))), 'nothing-found'],
    [
      'a file that unpacks without end',
      zip([{ name: 'word/document.xml', content: Buffer.alloc(300 * 1024 * 1024) }]),
      'unpacks-too-large',
    ],
  ])('%s', async (_, bytes, code) => {
    const before = await world.count('consultation.submissions')
    const [reason] = await refusedWith(preview(bytes))
    expect(reason).toMatchObject({ code })
    expect(await world.count('consultation.submissions')).toBe(before)
  })

  test('a scan without what it says, and a table that is no matrix', async () => {
    const scan = Buffer.from('%PDF-1.4 a scan')
    expect(await refusedWith(preview(scan, { kind: 'scan' }, 'scan.pdf'))).toMatchObject([
      { code: 'summary-needed' },
    ])
    const list = Buffer.from('Name,Telephone\nA seat,111\n')
    expect(await refusedWith(preview(list, { kind: 'comment matrix' }, 'list.csv'))).toMatchObject([
      { code: 'no-matrix' },
    ])
  })

  test('a file from nobody, or from two', async () => {
    const file = reportsChanged('X', 'will')
    expect(
      await refusedWith(takenIn(world, file, { office: world.office, sender: 'Another' })),
    ).toMatchObject([{ code: 'one-sender' }])
  })
})

test('a matrix keeps every row, with the columns that nothing reads, and finds its codes', async () => {
  const csv = [
    'Comments on the draft',
    'S. No.,Organisation,Clause,Existing text,Proposed text,Justification,Priority',
    '1,NCSW,PUB,Review progress twice a year.,Review progress each quarter.,Too seldom,high',
    '2,Bar Council,PUB,,Agencies shall report every year.,Duty,low',
    '3,Bar Council,ZZZ-9,,Something else.,,low',
  ].join('\n')
  const { changes } = await read(
    await takenIn(world, Buffer.from(csv), { kind: 'comment matrix', sender: 'NCSW' }),
  )
  expect(changes).toMatchObject([
    {
      ...{ kind: 'row', author: 'NCSW', reference: 'PUB', remark: 'Too seldom', row: 3 },
      others: { 'S. No.': '1', Priority: 'high' },
      place: { certainty: 'same', at: { field: 'remarks', offered: 'Review progress each quarter.' } },
    },
    { place: { certainty: 'likely', at: { field: 'description' } } },
    { place: { certainty: 'nowhere', at: null } },
  ])
})

test('a scan is kept with what a person typed of it, each line a point', async () => {
  const submission = await takenIn(world, Buffer.from('%PDF-1.4 another scan'), {
    ...{ kind: 'scan', summary: 'Shelters need money.\n\nپناہ گاہوں کو عملہ چاہیے۔', sender: 'A shelter' },
  })
  const { changes } = await read(submission)
  expect(changes).toMatchObject([
    { kind: 'point', part: 'summary', paragraph: 1, remark: 'Shelters need money.', language: 'en' },
    { kind: 'point', paragraph: 3, language: 'ur' },
  ])
})

test('a document of 300 pages with a change on each is read whole', async () => {
  const pages = Array.from({ length: 300 }, (_, page) =>
    [
      ...Array.from({ length: 11 }, (_, line) => paragraph(run(`Page ${page} line ${line} says one thing.`))),
      paragraph(run(`Page ${page} ends `), deleted('NGO', 'here'), inserted('NGO', 'there'), run('.')),
    ].join(''),
  )
  const submission = await takenIn(world, wordFile(paragraph(run('PUB as it stands')) + pages.join('')))
  const { submission: kept, changes } = await read(submission)
  expect(kept).toMatchObject({ paragraphs: 3601, found: 1 })
  expect(changes).toHaveLength(300)
})

test('two editions compare paragraph by paragraph, with the words that changed', async () => {
  const edition = (...lines: readonly string[]) =>
    wordFile(lines.map((line) => paragraph(run(line))).join(''))
  const kind = 'declaration' as const
  const sender = 'Civil society'
  const first = await takenIn(world, edition('We call for shelters.', 'We call for ten million.'), {
    kind,
    sender,
  })
  const second = await takenIn(
    world,
    edition('We call for shelters.', 'We call for twenty million.', 'Survivors take part.'),
    { kind, sender, earlier: first },
  )
  const { paragraphs, earlier } = await world.call(world.secretariat, 'compareEditions', {
    submission: second,
  })
  expect(earlier.id).toBe(first)
  expect(paragraphs.map(({ kind: what }) => what)).toEqual(['same', 'changed', 'added'])
  expect(
    await refusedWith(world.call(world.secretariat, 'compareEditions', { submission: first })),
  ).toMatchObject([{ code: 'no-earlier-edition' }])
  const third = takenIn(world, edition('We call for peace.'), { kind, sender, earlier: first })
  await expect(third).rejects.toMatchObject({ constraint: 'one_later_edition_per_submission' })
})
