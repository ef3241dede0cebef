import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { createJobs } from '#kernel/jobs/jobs.ts'
import type { Notice } from '#kernel/mail/notice.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'
import { dumpOf, holding } from '../../testing/dump.ts'
import { tellAuthorJob } from './tell-author.ts'

let world: ConsultationWorld
let author: Person
let reader: Person
let colleague: Person
let oversight: Person
beforeAll(async () => {
  world = await consultationWorld()
  author = await world.person('participant', { sector: 'civil society', name: 'Seat of a coalition' })
  reader = await world.person('participant', { sector: 'justice', name: 'Seat of a bar association' })
  colleague = await world.person('secretariat', { name: 'second of the secretariat' })
  oversight = await world.person('oversight')
  await world.database.asSuperuser((db) =>
    db.query(`insert into identity.email_addresses (person, email) values ($1, 'coalition@example.org')`, [
      author.id,
    ]),
  )
})
afterAll(() => world.database.close())

const reason = { en: 'It names a witness.', ur: 'اس میں گواہ کا نام ہے۔' }
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
}
const flag = (who: Person, proposal: string, more: object = {}) =>
  world.call(who, 'flagWords', { proposal, part: 'words', edition: 0, ground: 0, ...more })
const queue = async (who: Person = world.secretariat) =>
  (await world.call(who, 'readModerationQueue', { strategy: world.strategy })).cases
const caseOf = async (proposal: string) => {
  const found = (await queue()).find((one) => one.proposal === proposal && one.stage === 'waits')
  if (found === undefined) throw new Error('not in the queue')
  return found.case
}
const decide = async (proposal: string, outcome = 'hidden', more: object = {}) => {
  const of = { case: await caseOf(proposal) }
  await world.call(world.secretariat, 'claimModeration', of)
  await world.call(world.secretariat, 'decideModeration', {
    ...{ ...of, outcome, reason, ...(outcome === 'hidden' ? { ground: 0 } : {}), ...more },
  })
  return of
}
const hide = async (proposal: string, more: object = {}) => {
  await flag(reader, proposal, more)
  return decide(proposal)
}
const read = (who: Person, proposal: string) => world.call(who, 'readProposal', { proposal })
const noteIn = async (who: Person, proposal: string) =>
  (await world.call(who, 'readModerationNotes', { proposal })).notes[0]

describe('a flag', () => {
  test('on an office that was proposed shows its name in the queue, and on words the words alone', async () => {
    const lead = await world.propose(author, 'PUB', { field: 'lead', before: '', after: world.office })
    const words = await world.propose(author, 'PUB', { after: 'words as they were written' })
    const shown = async (proposal: string) => (await queue()).find((one) => one.proposal === proposal)
    await flag(reader, lead)
    await flag(reader, words)
    expect((await shown(lead))?.named?.en).toBe('Federal Investigation Agency')
    expect(await shown(words)).toMatchObject({ named: null, words: 'words as they were written' })
    // Its reason is words, whatever it would change.
    await flag(colleague, lead, { part: 'reason' })
    const reasons = (await queue()).filter((one) => one.proposal === lead && one.part === 'reason')
    expect(reasons.map(({ named }) => named)).toEqual([null])
  })

  test('reaches the queue whatever is flagged, by whom and in which order, once per person and open case', async () => {
    const texts = [await world.propose(author, 'PUB'), await world.propose(author, 'PUB', { after: 'other' })]
    const people = [author, reader, colleague, oversight]
    const step = fc.record({
      who: fc.constantFrom(...people),
      text: fc.constantFrom(...texts),
      part: fc.constantFrom('words', 'reason'),
      decides: fc.boolean(),
    })
    const all = () => world.count('consultation.flags')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { who, text, part, decides } of steps) {
          const again = 'one_flag_per_person_and_case'
          await flag(who, text, { part }).catch((error: { constraint?: string }) =>
            expect(error.constraint).toBe(again),
          )
          if (!decides) continue
          const open = (await queue()).find((one) => one.proposal === text && one.stage === 'waits')
          if (open === undefined) throw new Error('a flag is not in the queue')
          await world.call(world.secretariat, 'claimModeration', { case: open.case })
          await world.call(world.secretariat, 'decideModeration', {
            case: open.case,
            outcome: 'stays',
            reason,
          })
        }
        const cases = await queue()
        expect(cases.flatMap(({ flags }) => flags)).toHaveLength(await all())
        expect(cases.filter(({ stage }) => stage === 'waits').every(({ flags }) => flags.length > 0)).toBe(
          true,
        )
      }),
      { numRuns: 6 },
    )
    expect(await all()).toBeGreaterThan(5)
  }, 60_000)

  test('names nobody to the secretariat, and is refused where there is no such ground, text or edition', async () => {
    const proposal = await world.propose(author, 'PUB', { after: 'flagged by nobody in particular' })
    await flag(reader, proposal, { said: 'It could be found.' })
    const [found] = (await queue()).filter((one) => one.proposal === proposal)
    expect(found?.flags).toMatchObject([{ said: 'It could be found.' }])
    expect(JSON.stringify(await queue())).not.toContain(reader.id)
    expect(await world.count('consultation.flaggers where person = $1', [reader.id])).toBeGreaterThan(0)
    expect(await codesOf(flag(author, proposal, { ground: 99 }))).toEqual(['no-such-ground'])
    expect(await codesOf(flag(author, proposal, { edition: 7 }))).toEqual(['no-such-ground'])
    expect(await codesOf(flag(author, proposal, { part: 'dissent' }))).toEqual(['nothing-there'])
    const stranger = await world.person('participant', { strategy: world.otherStrategy })
    await expect(flag(stranger, proposal)).rejects.toThrow('not found')
  })
})

describe('a decision', () => {
  test('is taken by the one who claimed, and two never decide the same', async () => {
    const proposal = await world.propose(author, 'PUB', { after: 'claimed by one' })
    await flag(reader, proposal)
    const of = { case: await caseOf(proposal) }
    const given = { ...of, outcome: 'stays', reason }
    expect(await codesOf(world.call(colleague, 'decideModeration', given))).toEqual(['claim-first'])
    await world.call(world.secretariat, 'claimModeration', of)
    expect(await codesOf(world.call(colleague, 'claimModeration', of))).toEqual(['claimed-by-another'])
    expect(await codesOf(world.call(colleague, 'decideModeration', given))).toEqual(['claimed-by-another'])
    const hidden = { ...given, outcome: 'hidden' }
    expect(await codesOf(world.call(world.secretariat, 'decideModeration', hidden))).toEqual([
      'ground-needed',
    ])
    await world.call(world.secretariat, 'decideModeration', given)
    expect(await codesOf(world.call(world.secretariat, 'decideModeration', given))).toEqual([
      'decided-already',
    ])
    expect((await read(reader, proposal)).after).toBe('claimed by one')
  })

  test('hides the words behind a note for all but secretariat, oversight and author; the reason is for every reader', async () => {
    const proposal = await world.propose(author, 'PUB', { after: 'Ask the driver of the second lorry.' })
    expect((await read(reader, proposal)).after).toContain('second lorry')
    await hide(proposal)
    for (const who of [reader, author, oversight, world.secretariat]) {
      expect((await read(who, proposal)).after).toMatch(/^\[Hidden under the published policy\]/)
      const note = await noteIn(who, proposal)
      expect(note).toMatchObject({
        isHidden: true,
        first: { reason, ground: { en: 'It puts somebody in danger' } },
      })
      expect(note?.words).toBe(who === reader ? null : 'Ask the driver of the second lorry.')
    }
    expect(await codesOf(flag(colleague, proposal))).toEqual(['hidden-already'])
  })

  test('tells the author by mail that something was decided, and neither the words nor the reason', async () => {
    const sent: Notice[] = []
    const mail = {
      goesTo: 'folder' as const,
      send: (notice: Notice) => Promise.resolve(void sent.push(notice)),
      close: () => undefined,
    }
    const jobs = [tellAuthorJob(mail, 'https://sutoon.example')]
    const run = async () => {
      const running = createJobs({ database: world.database, jobs, every: 20 })
      await running.start()
      await new Promise((done) => setTimeout(done, 200))
      await running.stop()
    }
    await run()
    sent.length = 0
    const proposal = await world.propose(author, 'PUB', { after: 'words that the mail must not carry' })
    const of = await hide(proposal)
    await run()
    expect(sent).toMatchObject([
      { to: 'coalition@example.org', link: `https://sutoon.example/proposals/${proposal}` },
    ])
    expect(JSON.stringify(sent)).not.toMatch(/must not carry|names a witness/)
    await world.call(author, 'appealModeration', { ...of, words: 'It names nobody.' })
    await world.call(oversight, 'claimModeration', of)
    await world.call(oversight, 'decideModerationAppeal', { ...of, outcome: 'hidden', reason })
    await run()
    expect(sent).toHaveLength(2)
    expect(sent[1]?.subject.en).toBe('Your appeal was decided')
  })
})

describe('an appeal', () => {
  test('is made once, by whoever wrote it, and decided by other hands; the words come back letter by letter', async () => {
    const words = 'Words with ‏Urdu اردو,​ zero width and\n\ta tab'
    const proposal = await world.propose(author, 'PUB', { after: words })
    const of = await hide(proposal)
    const given = { ...of, words: 'It names nobody.' }
    expect(await codesOf(world.call(reader, 'appealModeration', given))).toEqual(['not-the-author'])
    await world.call(author, 'appealModeration', given)
    expect(await codesOf(world.call(author, 'appealModeration', given))).toEqual(['appealed-already'])
    const upheld = {
      ...of,
      outcome: 'stays',
      reason: { en: 'It names nobody.', ur: 'اس میں کوئی نام نہیں۔' },
    }
    const own = world.call(world.secretariat, 'decideModerationAppeal', upheld)
    expect(await codesOf(own)).toEqual(['needs-other-hands'])
    expect(await codesOf(world.call(oversight, 'decideModerationAppeal', upheld))).toEqual(['claim-first'])
    await world.call(oversight, 'claimModeration', of)
    await world.call(oversight, 'decideModerationAppeal', upheld)
    expect((await read(reader, proposal)).after).toBe(words)
    expect(await noteIn(reader, proposal)).toMatchObject({ isHidden: false, appeal: { outcome: 'stays' } })
    expect(await codesOf(flag(reader, proposal))).toEqual([])
  })

  test('of a hidden author needs the receipt, and names nobody anywhere', async () => {
    const hiddenAuthor = await world.person('participant', {
      sector: 'justice',
      name: 'Seat that stays unnamed',
    })
    const { proposal, receipt } = await world.call(hiddenAuthor, 'proposeAmendment', {
      ...{ round: world.round, node: world.nodes.get('PUB'), field: 'title', language: 'en', hidden: true },
      ...{ before: 'PUB as it stands', after: 'said by nobody', rationale: 'It is safer.' },
    })
    const other = await world.call(hiddenAuthor, 'proposeAmendment', {
      ...{ round: world.round, node: world.nodes.get('PUB'), field: 'title', language: 'en', hidden: true },
      ...{ before: 'PUB as it stands', after: 'said elsewhere', rationale: 'It is safer.' },
    })
    const of = await hide(proposal)
    expect(await world.count('consultation.moderation_notices where moderation_case = $1', [of.case])).toBe(0)
    const appeal = { ...of, words: 'It endangers nobody.' }
    const before = new Set(await dumpOf(world.database))
    expect(await codesOf(world.call(hiddenAuthor, 'appealModeration', appeal))).toEqual(['not-the-author'])
    const wrong = { ...appeal, receipt: other.receipt }
    expect(await codesOf(world.call(hiddenAuthor, 'appealModeration', wrong))).toEqual(['not-the-author'])
    const forged = { ...appeal, receipt: { ...receipt, salt: Buffer.alloc(32, 1).toString('base64') } }
    expect(await codesOf(world.call(hiddenAuthor, 'appealModeration', forged))).toEqual(['not-the-author'])
    await world.call(hiddenAuthor, 'appealModeration', { ...appeal, receipt })
    const rows = (await dumpOf(world.database)).filter((row) => !before.has(row))
    expect(holding(rows, [of.case]).length).toBeGreaterThan(0)
    expect(holding(rows, [hiddenAuthor.id, hiddenAuthor.id.replaceAll('-', '')])).toEqual([])
    // The control: an appeal under one's own name leaves its pseudonym, and a planted row is found.
    expect(holding([...rows, `planted: ${hiddenAuthor.id}`], [hiddenAuthor.id])).toHaveLength(1)
    await world.call(oversight, 'claimModeration', of)
    await world.call(oversight, 'decideModerationAppeal', { ...of, outcome: 'stays', reason })
    expect((await read(reader, proposal)).after).toBe('said by nobody')
  })
})

test('what is hidden cannot be accepted word by word', async () => {
  const proposal = await world.propose(author, 'PUB', { after: 'Call the guard of the northern gate.' })
  await hide(proposal)
  const answer = { proposal, outcome: 'accepted', reason }
  await expect(world.call(world.secretariat, 'answerProposal', answer)).rejects.toMatchObject({
    constraint: 'hidden_words_are_not_accepted',
  })
})

test('a policy is the strategy’s own, in editions; a visitor without an account reads each', async () => {
  const nobody = { kind: 'machine', name: 'public visitor' } as const
  const of = { strategy: world.strategy }
  expect(await world.call(nobody, 'readModerationPolicy', of)).toMatchObject({
    edition: 0,
    publishedOn: null,
  })
  const text = { en: 'Our own policy.', ur: 'ہمارا اپنا ضابطہ۔' }
  const grounds = [{ name: text, meaning: text }]
  await world.call(world.secretariat, 'publishModerationPolicy', { ...of, text, grounds })
  expect(await world.call(nobody, 'readModerationPolicy', of)).toMatchObject({ edition: 1, text, grounds })
  expect(await world.call(nobody, 'readModerationPolicy', { ...of, edition: 0 })).toMatchObject({
    edition: 0,
  })
  const proposal = await world.propose(author, 'PUB', { after: 'flagged by the old edition' })
  expect(await codesOf(flag(reader, proposal))).toEqual(['no-such-ground'])
  expect(await codesOf(flag(reader, proposal, { edition: 1 }))).toEqual([])
  await expect(world.call(author, 'publishModerationPolicy', { ...of, text, grounds })).rejects.toThrow()
})

test('the log holds every flag, decision and appeal with its time, and no person', async () => {
  const given = { strategy: world.strategy, language: 'en' as const, format: 'csv' as const }
  const { sha256 } = await world.call(oversight, 'exportModerationLog', given)
  const csv = (await world.files.get(sha256)).toString('utf8')
  const lines = csv.trim().split('\r\n')
  const flags = await world.count('consultation.flags')
  const decisions = await world.count('consultation.moderation_decisions')
  const appeals = await world.count('consultation.moderation_appeals')
  expect(flags * decisions * appeals).toBeGreaterThan(0)
  expect(lines).toHaveLength(1 + flags + decisions + appeals)
  expect(lines.slice(1).every((line) => /^\d{4}-\d\d-\d\dT/.test(line))).toBe(true)
  const people = ['Seat of', 'secretariat', ...[author, reader, colleague, oversight].map(({ id }) => id)]
  expect(holding(lines, people)).toEqual([])
  expect(holding([...lines, 'Seat of a coalition'], people)).toHaveLength(1)
  const sheet = await world.call(world.secretariat, 'exportModerationLog', { ...given, format: 'xlsx' })
  expect((await world.files.get(sheet.sha256)).subarray(0, 2).toString()).toBe('PK')
})
