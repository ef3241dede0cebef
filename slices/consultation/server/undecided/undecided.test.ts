import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound, Refusal } from '#kernel/contract/refusal.ts'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import {
  comment,
  commented,
  deleted,
  inserted,
  paragraph,
  run,
  wordFile,
} from '#kernel/word/testing/word-file.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'
import { takenIn, withMoreText } from '../../testing/sent-in.ts'
import { answersFile } from '../../contract/papers/round-files.ts'
import { writeRoundPaperNow } from '../../testing/write-round-papers.ts'

let world: ConsultationWorld
let sender: Person
let other: Person
let focal: Person
let oversight: Person
let colleague: Person
let submission = ''
beforeAll(async () => {
  world = await consultationWorld()
  await withMoreText(world)
  sender = await world.person('participant', { sector: 'civil society' })
  other = await world.person('participant', { sector: 'justice' })
  focal = await world.person('focal person', { office: world.office })
  oversight = await world.person('oversight')
  colleague = await world.person('secretariat', { name: 'a colleague' })
})
afterAll(() => world.database.close())

/** A change whose words stand, one whose base stands nowhere, and two comments of two authors. */
const draft = () =>
  wordFile(
    [
      paragraph(run('PUB as it stands')),
      paragraph(
        run('Agencies '),
        deleted('NGO', 'may'),
        inserted('NGO', 'shall'),
        run(' report every year.'),
      ),
      paragraph(run('Nothing of this '), inserted('NGO', 'ever '), run('stands there.')),
      paragraph(run('Shelters publish their '), commented('7', run('hours')), run('.')),
      paragraph(run('Review progress '), commented('8', run('twice')), run(' a year.')),
    ].join(''),
    { comments: comment('7', 'NCSW', 'Whose hours?') + comment('8', 'Bar Council', 'یہ بہت کم ہے۔') },
  )
const reason = { en: 'It is said elsewhere.', ur: 'یہ کہیں اور درج ہے۔' }
const by = (who: Person, name: 'makePointsOfChanges' | 'leaveOutChanges', more: object) =>
  world.call(who, name, { submission, ...more })
const codesOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}
const read = async (sent = submission) =>
  world.call(world.secretariat, 'readSubmission', { submission: sent })
/** What holds the version as one person reads it. */
const holdsSeenBy = ({ credential }: Person) =>
  world.database.as(credential, 'strategy', async (tx) => {
    const { rows } = await tx.query<{ code: string; reason: string }>(
      `select code, reason_en as reason from strategy.holds
        where lifted_at is null and version = $1 and code in ('undecided-changes', 'unanswered-point') order by 1, 2`,
      [world.version],
    )
    return rows.map(({ reason: said }) => said)
  })
const unanswered = (point: number) => `Point ${point} of “First round” has no answer.`
const waiting = (count: number) =>
  `Changes and comments of a file sent in to “First round” that have no decision: ${count}.`
const submitted = () =>
  world.database.asSuperuser((db) =>
    db.query(`update strategy.versions set status = 'submitted' where id = $1`, [world.version]),
  )

describe('what was taken in and is not decided', () => {
  test('holds the version of its round, and is told with the count and without the sender', async () => {
    expect(await holdsSeenBy(world.secretariat)).toEqual([])
    submission = await takenIn(world, draft(), {
      ...{ organisation: world.organisations.get('civil society'), title: { en: 'Of a forum' } },
    })
    for (const who of [world.secretariat, oversight, focal, sender, other]) {
      expect(await holdsSeenBy(who)).toEqual([waiting(4)])
    }
    expect((await read()).submission.progress).toMatchObject({ changes: 4, undecided: 4, points: 0 })
    await expect(submitted()).rejects.toThrow('a held version is not submitted')
  })

  test('is counted anew by each decision, in one hold: a proposal, a change that is left out and taken up', async () => {
    await world.call(world.secretariat, 'proposeAllPlaced', { submission })
    expect(await holdsSeenBy(other)).toEqual([waiting(3)])
    await world.call(world.secretariat, 'leaveOutChange', { submission, number: 2, reason })
    expect(await holdsSeenBy(other)).toEqual([waiting(2)])
    await world.call(world.secretariat, 'placeChange', {
      ...{ submission, number: 2, node: world.nodes.get('PUB'), field: 'description', language: 'en' },
    })
    expect(await holdsSeenBy(other)).toEqual([waiting(3)])
    const all = `strategy.holds where code = 'undecided-changes' and version = $1`
    expect(await world.count(`${all} and lifted_at is null`, [world.version])).toBe(1)
    expect(await world.count(all, [world.version])).toBe(4)
  })

  test('is decided by the secretariat alone, and by nobody of another strategy', async () => {
    const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
    for (const who of [sender, focal, oversight]) {
      await expect(by(who, 'makePointsOfChanges', { numbers: [3] })).rejects.toThrow('not-allowed')
      await expect(by(who, 'leaveOutChanges', { numbers: [3], reason })).rejects.toThrow('not-allowed')
    }
    await expect(by(elsewhere, 'makePointsOfChanges', { numbers: [3] })).rejects.toThrow(NotFound)
    await expect(by(elsewhere, 'leaveOutChanges', { numbers: [3], reason })).rejects.toThrow(NotFound)
    expect((await read()).submission.progress.undecided).toBe(3)
  })
})

describe('a comment that offers no words', () => {
  test('is no point where it offers some or is decided, and then nothing of what was chosen is', async () => {
    expect((await read()).changes.map(({ may }) => may.makePoint.ok)).toEqual([false, false, true, true])
    expect(await codesOf(by(world.secretariat, 'makePointsOfChanges', { numbers: [2, 3] }))).toEqual([
      'offer-new-words',
    ])
    expect(await codesOf(by(world.secretariat, 'makePointsOfChanges', { numbers: [1, 3] }))).toEqual([
      'decided-already',
    ])
    expect(await world.count('consultation.points')).toBe(0)
  })

  test('becomes a point with its author, place and anchor, on the entry that it is anchored in', async () => {
    const made = await by(world.secretariat, 'makePointsOfChanges', { numbers: [3, 4] })
    expect(made).toEqual({ declaration: submission, points: 2 })
    const { points } = await world.call(sender, 'readDeclaration', { submission })
    expect(points).toMatchObject([
      {
        ...{
          number: 1,
          label: { en: '3', ur: null },
          words: { en: 'Whose hours?' },
          entries: [{ code: 'PUB' }],
        },
        source: { author: 'NCSW', fileName: 'draft.docx', paragraph: 4, about: 'hours', change: 3 },
      },
      { words: { en: null, ur: 'یہ بہت کم ہے۔' }, source: { author: 'Bar Council', about: 'twice' } },
    ])
    await expect(world.call(other, 'readDeclaration', { submission })).rejects.toThrow(NotFound)
    const { declared } = await world.call(world.secretariat, 'readAnswerDesk', { round: world.round })
    expect(declared.map(({ label, codes, source }) => [label.en ?? label.ur, codes, source?.author])).toEqual(
      [
        ['3', ['PUB'], 'NCSW'],
        ['4', ['PUB'], 'Bar Council'],
      ],
    )
  })

  test('says where it stood to whoever reads the point, and to nobody else; and nobody alters it', async () => {
    const seen = ({ credential }: Person) =>
      world.database.as(credential, 'consultation', async (tx) => {
        const { rows } = await tx.query<{ n: number }>(
          'select count(*)::int as n from consultation.point_sources',
        )
        return rows[0]?.n
      })
    for (const who of [world.secretariat, oversight, sender]) expect(await seen(who)).toBe(2)
    for (const who of [other, focal]) expect(await seen(who)).toBe(0)
    expect(await world.count('consultation.point_sources')).toBe(2)
    await expect(
      world.database.asSuperuser((db) => db.query(`update consultation.point_sources set author = ''`)),
    ).rejects.toThrow(/stays as it was sent/)
  })

  test('holds the version by its answer from then on, and is not left out besides', async () => {
    expect(await holdsSeenBy(other)).toEqual([unanswered(3), unanswered(4), waiting(1)])
    expect(
      await codesOf(world.call(world.secretariat, 'leaveOutChange', { submission, number: 3, reason })),
    ).toEqual(['is-a-point'])
    // Nor is it proposed besides, which would answer one remark twice.
    expect(
      await codesOf(
        world.call(world.secretariat, 'proposeFromChange', { submission, number: 3, after: 'Said anew.' }),
      ),
    ).toEqual(['is-a-point'])
    expect(await codesOf(by(colleague, 'leaveOutChanges', { numbers: [2, 3], reason }))).toEqual([
      'decided-already',
    ])
    expect(await codesOf(by(colleague, 'makePointsOfChanges', { numbers: [3] }))).toEqual(['decided-already'])
  })
})

describe('what is left out', () => {
  test('has an outcome: by whom, when and why; the last decision lifts the hold', async () => {
    expect(await by(colleague, 'leaveOutChanges', { numbers: [2], reason })).toEqual({ leftOut: 1 })
    const { changes, submission: kept } = await read()
    expect(changes[1]).toMatchObject({ leftOut: { reason, by: { en: 'a colleague' } }, isUndecided: false })
    expect(changes[1]?.leftOut?.on).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(kept.progress).toMatchObject({ undecided: 0, leftOut: 1, points: 2, proposed: 1 })
    expect(await holdsSeenBy(world.secretariat)).toHaveLength(2)
    expect(
      await world.count(`consultation.change_places where submission = $1 and ledger_row = 0`, [submission]),
    ).toBe(1)
  })

  test('reaches its sender in the letter, beside the points that were answered', async () => {
    const { points } = await world.call(world.secretariat, 'readDeclaration', { submission })
    await world.call(world.secretariat, 'answerSeveralPoints', {
      ...{ round: world.round, points: [points[0]?.id], outcome: 'accepted' },
      reason: { en: 'Hours are added.', ur: 'اوقات شامل کیے گئے۔' },
    })
    expect(await holdsSeenBy(other)).toEqual([unanswered(4)])
    const { reply } = await world.call(world.secretariat, 'makeReplyToDeclaration', {
      ...{ submission, letterhead: { en: 'Secretariat', ur: 'سیکرٹریٹ' }, fileNumber: 'N/1' },
      ...{ contact: 'secretariat@example.org', signatory: { en: 'Section officer', ur: 'سیکشن افسر' } },
    })
    const { sha256 } = await world.call(world.secretariat, 'openReplyLetter', { reply })
    const word = readWord(await world.files.get(sha256))
    const texts = word.ok ? word.document.paragraphs.map(({ pieces }) => textAfter(pieces)) : []
    for (const text of ['Whose hours?', 'Hours are added.', 'NCSW, paragraph 4', 'Change or comment 2'])
      expect(texts).toContain(text)
    for (const text of ['Not taken up', 'شامل نہیں کی گئی', reason.en, reason.ur])
      expect(texts).toContain(text)
    const { letters } = await world.call(world.secretariat, 'listReplyLetters', { round: world.round })
    expect(letters).toMatchObject([
      { submission, declaration: submission, leftOut: [2], numbers: ['3', '2'] },
    ])
  })

  test('goes out in a letter only as long as it is so; what went out stays as it was sent', async () => {
    const asked = { submission, letterhead: { en: 'Secretariat', ur: 'سیکرٹریٹ' }, fileNumber: 'N/2' }
    const signed = { contact: 'secretariat@example.org', signatory: { en: 'Section officer', ur: 'افسر' } }
    const make = async () =>
      (await world.call(world.secretariat, 'makeReplyToDeclaration', { ...asked, ...signed })).reply
    const register = (reply: string) => world.call(world.secretariat, 'registerReplyLetter', { reply })
    const fileOf = async (reply: string) =>
      (await world.call(world.secretariat, 'openReplyLetter', { reply })).sha256
    const letter = async (id: string) => {
      const { letters } = await world.call(world.secretariat, 'listReplyLetters', { round: world.round })
      return letters.find((one) => one.id === id)
    }
    const sent = await make()
    await register(sent)
    const [reopened, anew] = [await make(), await make()]
    const asMade = { sent: await fileOf(sent), reopened: await fileOf(reopened) }
    expect(await letter(reopened)).toMatchObject({ changed: [], may: { register: { ok: true } } })

    const place = { node: world.nodes.get('PUB'), field: 'description', language: 'en' }
    await world.call(world.secretariat, 'placeChange', { submission, number: 2, ...place })
    expect(await letter(reopened)).toMatchObject({ changed: [2], may: { register: { ok: false } } })
    const refused = await register(reopened).catch((thrown: unknown) => thrown)
    expect(refused instanceof Refusal && refused.reasons).toMatchObject([
      { code: 'no-longer-so', values: { numbers: '2' } },
    ])
    const other = { en: 'It was said twice.', ur: 'یہ دو بار کہا گیا۔' }
    await world.call(world.secretariat, 'leaveOutChange', { submission, number: 2, reason: other })
    expect(await codesOf(register(anew))).toEqual(['no-longer-so'])
    expect(await world.count(`consultation.reply_letters where sent_on is not null`)).toBe(1)
    expect({ sent: await fileOf(sent), reopened: await fileOf(reopened) }).toEqual(asMade)
    expect(await letter(sent)).toMatchObject({ changed: [2], leftOut: [2] })
    await world.call(world.secretariat, 'placeChange', { submission, number: 2, ...place })
    await by(world.secretariat, 'leaveOutChanges', { numbers: [2], reason })
    await register(await make())
  })

  test('and every point stand in “You said, we did”, for those who may read them and for nobody else', async () => {
    const page = async (who: Person, format: 'html' | 'json' = 'html') => {
      const order = { round: world.round, language: 'en', kind: 'answers', format }
      const { paper } = await world.call(who, 'makeRoundPaper', order)
      if (format !== 'json') await writeRoundPaperNow(world, paper)
      const { sha256 } = await world.call(who, 'downloadRoundPaper', { paper })
      return (await world.files.get(sha256)).toString('utf8')
    }
    const ofSecretariat = await page(world.secretariat)
    for (const text of ['Of a forum', 'Whose hours?', 'Hours are added.', 'NCSW', 'Not taken up', reason.en])
      expect(ofSecretariat).toContain(text)
    const ofSender = await page(sender)
    expect(ofSender).toContain('Whose hours?')
    expect(ofSender).not.toContain(reason.en)
    const ofOther = await page(other)
    expect(ofOther).toContain('You said, we did')
    for (const text of ['Whose hours?', 'Of a forum', reason.en]) expect(ofOther).not.toContain(text)

    const data = async (who: Person) => answersFile.parse(JSON.parse(await page(who, 'json'))).files
    const [file, ...others] = await data(world.secretariat)
    expect(others).toEqual([])
    expect(file).toMatchObject({ submission, leftOut: [{ number: 2, entry: 'PUB', reason }] })
    const answered = file?.points.find(({ answer }) => answer !== null)
    expect(answered).toMatchObject({
      words: { en: 'Whose hours?' },
      where: { author: 'NCSW', paragraph: 4 },
      answer: { outcome: 'accepted', reason: { en: 'Hours are added.' }, deferred: null },
    })
    expect(file?.points).toHaveLength(2)
    expect(await data(sender)).toMatchObject([{ points: [{}, {}], leftOut: [] }])
    expect(await data(other)).toEqual([])
  })
})

test('a letter waits for its split and not for each line; a comment in it becomes a point after those of the document', async () => {
  const file = wordFile(
    [
      paragraph(run('1. Open '), commented('3', run('shelters')), run('.')),
      paragraph(run('2. Report yearly.')),
    ].join(''),
    { comments: comment('3', 'NCSW', 'In every division?') },
  )
  const letter = await takenIn(world, file, { kind: 'letter', sender: 'A forum of women' })
  expect((await read(letter)).submission.progress.undecided).toBe(3)
  const make = () =>
    world.call(world.secretariat, 'makePointsOfChanges', { submission: letter, numbers: [1] })
  expect(await codesOf(make())).toEqual(['split-first'])
  const { parts } = await world.call(world.secretariat, 'previewSplit', { submission: letter })
  await world.call(world.secretariat, 'splitSubmission', {
    ...{ submission: letter, parts: parts.map(({ label, text }) => ({ label, text })) },
  })
  expect((await read(letter)).submission.progress.undecided).toBe(1)
  await make()
  const { points } = await world.call(world.secretariat, 'readDeclaration', { submission: letter })
  expect(points.map(({ number, words, source }) => [number, words.en, source?.author ?? null])).toEqual([
    [1, 'Open shelters.', null],
    [2, 'Report yearly.', null],
    [3, 'In every division?', 'NCSW'],
  ])
  expect((await holdsSeenBy(other)).some((said) => said.includes('no decision'))).toBe(false)
})
