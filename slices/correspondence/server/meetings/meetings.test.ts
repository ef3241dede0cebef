import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { visitor } from '#kernel/database/session.ts'
import { textAfter } from '#kernel/pure/words/revised-text.ts'
import { readWord } from '#kernel/word/read-word.ts'
import { type Person, type Registry, registry } from '../testing/registry.ts'
import { meetingPrintByCode, writePrintJob } from './write-print.ts'

let house: Registry
let meeting: string
beforeAll(async () => {
  house = await registry()
  const called = await house.call(house.secretariat.credential, 'callMeeting', {
    strategy: house.strategy,
    ...{
      title: { en: 'Steering committee', ur: 'سٹیئرنگ کمیٹی' },
      place: { en: 'Islamabad', ur: 'اسلام آباد' },
    },
    ...{ startsOn: '2026-11-10', endsOn: '2026-11-10' },
  })
  meeting = called.meeting
})
afterAll(() => house.database.close())

const words = {
  title: { en: 'On the first item', ur: 'پہلی شق پر' },
  text: { en: '# Opening\nThe chair opened.', ur: '# آغاز\nصدر نے آغاز کیا۔' },
}
type Kind = 'working paper' | 'agenda' | 'minutes' | 'press note'
const write = (kind: Kind, more: object = {}, who: Person = house.secretariat) =>
  house.call(who.credential, 'writeMeetingPaper', { meeting, kind, ...words, after: 0, ...more })
const step = (paper: string, name: string, more: object = {}, who: Person = house.secretariat) =>
  house.call(who.credential, 'takePaperStep', { paper, step: name, edition: 1, ...more })
const read = (who: Person = house.secretariat) => house.call(who.credential, 'readMeeting', { meeting })
const paperOf = async (id: string, who?: Person) => (await read(who)).papers.find((one) => one.id === id)
const codesOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}

describe('a paper of a meeting', () => {
  it('is numbered within its kind; each writing is an edition, until it has left', async () => {
    const first = await write('working paper', { reference: 'Version 2' })
    const second = await write('working paper')
    expect([first.number, second.number]).toEqual([1, 2])
    const again = { paper: first.paper, after: 1, title: { en: 'Anew', ur: 'نئے سرے سے' } }
    expect(await write('working paper', again)).toMatchObject({ number: 1, edition: 2 })
    expect(await codesOf(write('working paper', again))).toEqual(['changed-meanwhile'])
    expect(await codesOf(step(first.paper, 'circulated'))).toEqual(['changed-meanwhile'])
    await step(first.paper, 'circulated', { edition: 2 })
    expect(await codesOf(write('working paper', { paper: first.paper, after: 2 }))).toEqual(['has-left'])
    expect(await paperOf(first.paper)).toMatchObject({ state: 'circulated', edition: 2, may: { next: null } })
  })

  it('minutes are sent, then confirmed by somebody with corrections listed, and stay as they were sent', async () => {
    const { paper } = await write('minutes')
    const correction = { passage: 'opened', corrected: 'opened at ten', askedBy: 'Ministry of Interior' }
    expect(await codesOf(step(paper, 'confirmed', { said: 'the chair' }))).toEqual(['not-this-step'])
    expect(await codesOf(step(paper, 'sent', { corrections: [correction] }))).toEqual([
      'only-minutes-are-corrected',
    ])
    await step(paper, 'sent')
    expect(await codesOf(step(paper, 'confirmed'))).toEqual(['confirmed-by-whom'])
    await step(paper, 'confirmed', { said: 'the second meeting', corrections: [correction] })
    const confirmed = await paperOf(paper)
    expect(confirmed).toMatchObject({ state: 'confirmed', text: words.text, corrections: [correction] })
    expect(confirmed?.steps.at(-1)).toMatchObject({ step: 'confirmed', said: 'the second meeting' })
  })

  it('a press note is cleared by a second person, and new words must be cleared again', async () => {
    const { paper } = await write('press note', { marking: 'public' })
    expect(await codesOf(step(paper, 'issued'))).toEqual(['not-this-step'])
    expect(await codesOf(step(paper, 'cleared'))).toEqual(['needs-a-second-person'])
    expect((await paperOf(paper))?.may.next).toMatchObject({ step: 'cleared', ok: false })
    await step(paper, 'cleared', {}, house.secondSecretary)
    await write('press note', { paper, after: 1, marking: 'public' })
    expect(await codesOf(step(paper, 'issued', { edition: 2 }))).toEqual(['not-this-step'])
    await step(paper, 'cleared', { edition: 2 }, house.secondSecretary)
    await step(paper, 'issued', { edition: 2 })
    expect(await paperOf(paper, house.participant)).toMatchObject({ state: 'issued' })
  })

  it('the database refuses that a writer clears the own words, whatever the server says', async () => {
    const { paper } = await write('press note')
    const clear = (who: Person) =>
      house.database.as(who.credential, 'correspondence', (tx) =>
        tx.query(
          `insert into correspondence.meeting_paper_steps (paper, place, step, edition, taken_by, ledger_entry, ledger_salt)
           values ($1, 0, 'cleared', 1, $2, gen_random_uuid(), '')`,
          [paper, who.id],
        ),
      )
    await expect(clear(house.secretariat)).rejects.toThrow(/row-level security/)
    await expect(clear(house.participant)).rejects.toThrow(/row-level security/)
    await clear(house.secondSecretary)
  })
})

describe('who reads what', () => {
  it('drafts are the secretariat’s; what has left is read by whom its marking names', async () => {
    const drafted = await write('working paper', { marking: 'public' })
    const papers = {
      public: await write('agenda', { marking: 'public' }),
      partners: await write('agenda', { marking: 'partners' }),
      government: await write('agenda', { marking: 'government' }),
      restricted: await write('agenda', { marking: 'restricted annex' }),
    }
    for (const { paper } of Object.values(papers)) await step(paper, 'circulated')
    const seenBy = async (who: Person) => {
      const ids = new Set((await read(who)).papers.map(({ id }) => id))
      expect(ids.has(drafted.paper)).toBe(false)
      return Object.entries(papers).flatMap(([name, { paper }]) => (ids.has(paper) ? [name] : []))
    }
    expect(await seenBy(house.participant)).toEqual(['public', 'partners'])
    expect(await seenBy(house.focalPerson)).toEqual(['public', 'partners', 'government'])
    expect(await seenBy(house.oversight)).toEqual(['public', 'partners', 'government', 'restricted'])
    expect(await paperOf(drafted.paper, house.secondSecretary)).toBeDefined()
    await expect(read(house.secretariatElsewhere)).rejects.toThrow('not found')
  })

  it('behind the screen too: rows of other strategies and drafts are not there', async () => {
    for (const table of ['meeting_papers', 'meeting_paper_editions', 'meeting_paper_steps', 'meetings']) {
      const rowsOf = async (who: Person) =>
        (
          await house.database.as(who.credential, 'correspondence', (tx) =>
            tx.query(`select * from correspondence.${table}`),
          )
        ).rows.length
      expect(await rowsOf(house.secretariatElsewhere), table).toBe(0)
      expect(await rowsOf(house.secretariat), table).toBeGreaterThan(0)
    }
    const edition = house.database.as(house.secretariat.credential, 'correspondence', (tx) =>
      tx.query(`update correspondence.meeting_paper_editions set text_en = 'x'`),
    )
    await expect(edition).rejects.toThrow(/permission denied/)
  })

  it('papers, decisions and steps are entered by the secretariat alone', async () => {
    for (const other of [house.focalPerson, house.oversight, house.participant]) {
      await expect(write('agenda', {}, other)).rejects.toThrow('not-allowed')
    }
    await expect(write('agenda', {}, house.secretariatElsewhere)).rejects.toThrow('not found')
  })
})

describe('the action-taken list', () => {
  const decide = (more: object) =>
    house.call(house.secretariat.credential, 'enterDecision', {
      ...{ meeting, decision: { en: 'To report', ur: 'اطلاع دینا' } },
      ...more,
    })
  const report = (decision: string, isDone: boolean, who: Person) =>
    house.call(who.credential, 'reportOnDecision', { decision, isDone, evidence: 'Letter F.1-2/2026' })

  it('is headed by what is open and longest due; what is done has its evidence', async () => {
    const early = await decide({ office: house.office, dueOn: '2026-01-10' })
    const later = await decide({ responsible: 'The chair', dueOn: '2999-01-01' })
    const done = await decide({ office: house.office, dueOn: '2026-01-01' })
    await report(done.decision, true, house.focalPerson)
    const { decisions } = await read(house.focalPerson)
    expect(decisions.map(({ id }) => id)).toEqual([early.decision, later.decision, done.decision])
    expect(decisions[0]).toMatchObject({ isDone: false, who: { en: 'Federal Investigation Agency' } })
    expect(decisions[0]?.daysLate).toBeGreaterThan(0)
    expect(decisions[2]).toMatchObject({ isDone: true, daysLate: 0, evidence: 'Letter F.1-2/2026' })
  })

  it('names who acts, and is reported on by them or the secretariat, and read inside government only', async () => {
    expect(await codesOf(decide({}))).not.toEqual([])
    await expect(decide({})).rejects.toMatchObject({ constraint: 'a_decision_names_who_acts' })
    const { decision } = await decide({ responsible: 'The chair' })
    expect(await codesOf(report(decision, true, house.focalPerson))).toEqual(['another-office-acts'])
    await expect(report(decision, true, house.participant)).rejects.toThrow('not-allowed')
    await report(decision, true, house.secretariat)
    await report(decision, false, house.secondSecretary)
    expect((await read()).decisions.find(({ id }) => id === decision)?.isDone).toBe(false)
    expect((await read(house.participant)).decisions).toEqual([])
    expect((await read(house.oversight)).decisions.length).toBeGreaterThan(0)
  })
})

describe('as a file', () => {
  const print = async (who: Person, more: object = {}) =>
    (await house.call(who.credential, 'printMeeting', { meeting, language: 'both', format: 'docx', ...more }))
      .print
  async function written(who: Person, id: string) {
    await writePrintJob(house.files).run(
      { paper: id },
      {
        id,
        act: (slice, work) =>
          house.database.as({ kind: 'machine', name: 'job' }, slice, (tx) => work(tx as never, {} as never)),
        progress: async () => undefined,
      },
    )
    const { sha256 } = await house.call(who.credential, 'downloadMeetingPrint', { print: id })
    const read = readWord(await house.files.get(sha256))
    if (!read.ok) throw new Error(read.why)
    return read.document.paragraphs.map(({ pieces }) => textAfter(pieces))
  }
  const isOutdated = async (print: string) => {
    const { papers } = await house.call(house.secretariat.credential, 'listMeetingPrints', { meeting })
    const code = papers.find(({ id }) => id === print)?.code ?? ''
    const found = await house.database.as(visitor, 'portal', (tx) => meetingPrintByCode(tx, code))
    return found?.isOutdated
  }

  it('bears both languages, its status and corrections; its code says when it has moved on', async () => {
    const { paper } = await write('minutes')
    await step(paper, 'sent')
    const id = await print(house.secretariat, { paper })
    const texts = (await written(house.secretariat, id)).join('\n')
    for (const text of ['The chair opened.', 'صدر نے آغاز کیا۔', 'Sent, to be confirmed']) {
      expect(texts).toContain(text)
    }
    expect(await isOutdated(id)).toBe(false)
    await step(paper, 'confirmed', {
      ...{ said: 'the chair', corrections: [{ passage: 'chair', corrected: 'deputy', askedBy: 'MoI' }] },
    })
    expect(await isOutdated(id)).toBe(true)
    expect(
      (await written(house.secretariat, await print(house.secretariat, { paper }))).join('\n'),
    ).toContain('deputy (asked by MoI)')
  })

  it('is fetched by who had it made and by nobody else; whoever may not read a draft cannot print it', async () => {
    const list = await print(house.focalPerson)
    expect((await written(house.focalPerson, list)).join('\n')).toContain('Action-taken list')
    await expect(
      house.call(house.secretariat.credential, 'downloadMeetingPrint', { print: list }),
    ).rejects.toThrow('not found')
    const { paper } = await write('working paper', { marking: 'public' })
    await expect(print(house.participant, { paper })).rejects.toThrow('not found')
    await expect(print(house.participant)).rejects.toThrow('not found')
  })
})

describe('letters of a meeting', () => {
  const head = {
    letterhead: { en: 'Secretariat', ur: 'سیکرٹریٹ' },
    ...{ fileNumber: 'NSOC/5-1/2026', contact: 'secretariat@example.org' },
    signatory: { en: 'Section officer', ur: 'سیکشن افسر' },
  }
  const letters = (paper: string, kind: string, more: object = {}) =>
    house.call(house.secretariat.credential, 'makeMeetingLetters', { paper, kind, ...head, ...more })

  it('remind of the confirmation only while it is awaited, and cover only what has left', async () => {
    const { paper } = await write('minutes')
    const to = { offices: [house.office] }
    expect(await codesOf(letters(paper, 'reminder', to))).toEqual(['not-awaited'])
    expect(await codesOf(letters(paper, 'covering note', to))).toEqual(['has-not-left'])
    await step(paper, 'sent')
    expect(await codesOf(letters(paper, 'reminder', to))).toEqual(['awaited-by-when'])
    expect(await codesOf(letters(paper, 'covering note'))).toEqual(['nobody-chosen'])
    expect(await letters(paper, 'reminder', { ...to, dueOn: '2026-12-01' })).toEqual({ letters: 1 })
    expect(await letters(paper, 'covering note', to)).toEqual({ letters: 1 })
    const { letters: listed } = await house.call(house.secretariat.credential, 'listLettersToSign', {
      ...{ strategy: house.strategy, about: `/meetings/${meeting}` },
    })
    expect(listed.map(({ subject }) => subject.en)).toEqual([
      'Minutes no. ' + listed[0]?.subject.en.match(/\d+/)?.[0] + ': On the first item (Steering committee)',
      'Reminder: the confirmation of the minutes of Steering committee',
    ])
  })
})
