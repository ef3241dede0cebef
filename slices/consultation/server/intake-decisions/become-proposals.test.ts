import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import {
  deleted,
  inserted,
  movedFrom,
  movedTo,
  paragraph,
  run,
  wordFile,
} from '#kernel/word/testing/word-file.ts'
import { reportsChanged, takenIn, withMoreText } from '../../testing/sent-in.ts'
import { type TreeWorld, treeWorld } from '../../testing/tree-world.ts'

let world: TreeWorld
beforeAll(async () => {
  world = await treeWorld()
  await withMoreText(world)
})
afterAll(() => world.database.close())

const read = (submission: string) => world.call(world.secretariat, 'readSubmission', { submission })
const codesOf = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}
const propose = (submission: string, number: number, more: object = {}) =>
  world.call(world.secretariat, 'proposeFromChange', { submission, number, ...more })
const place = (submission: string, number: number, code: string, field = 'title') =>
  world.call(world.secretariat, 'placeChange', {
    submission,
    number,
    node: world.nodes.get(code),
    field,
    language: 'en',
  })

describe('three files of one draft and a matrix', () => {
  const sent: string[] = []
  beforeAll(async () => {
    sent.push(await takenIn(world, reportsChanged('Home Department', 'shall')))
    sent.push(await takenIn(world, reportsChanged('NGO', 'must'), { sender: 'A forum of women' }))
    const organisation = world.organisations.get('justice') ?? ''
    sent.push(
      await takenIn(
        world,
        wordFile(
          paragraph(
            run('Review progress '),
            deleted('Judge', 'twice'),
            inserted('Judge', 'thrice'),
            run(' a year.'),
          ),
        ),
        { organisation },
      ),
    )
    const csv =
      'Clause,Organisation,Existing text,Proposed text\nPUB,NCSW,Review progress twice a year.,Review progress once a year.\n'
    sent.push(await takenIn(world, Buffer.from(csv), { kind: 'comment matrix', sender: 'NCSW' }))
  })

  test('collide where they touch the same words, side by side, and nothing is applied', async () => {
    const { collisions } = await world.call(world.secretariat, 'listCollisions', { round: world.round })
    expect(collisions.map(({ at, changes }) => [at?.field, changes.map(({ author }) => author)])).toEqual([
      ['description', ['Home Department', 'NGO']],
      ['remarks', ['Judge', 'NCSW']],
    ])
    const { collisions: counted, submissions } = await world.call(world.secretariat, 'listSubmissions', {
      round: world.round,
    })
    expect([counted, submissions.length]).toEqual([2, 4])
    expect(await world.count('consultation.proposals')).toBe(0)
    expect(await world.count("strategy.field_texts where text like '%may report%'")).toBe(1)
  })

  test('become proposals of who sent them, each by itself, that say with whom they collide', async () => {
    for (const submission of sent) {
      expect(await world.call(world.secretariat, 'proposeAllPlaced', { submission })).toEqual({
        proposals: 1,
      })
    }
    const { proposals } = await world.call(world.secretariat, 'listProposals', { round: world.round })
    expect(
      proposals.map(({ author, source, madeOn }) => [
        author.name?.en,
        author.sector,
        source?.collidesWith,
        madeOn,
      ]),
    ).toEqual([
      ['Federal Investigation Agency', 'law enforcement', ['A forum of women (NGO)'], '2026-02-12'],
      ['A forum of women', null, ['Federal Investigation Agency (Home Department)'], '2026-02-12'],
      ['justice', 'justice', ['NCSW'], '2026-02-12'],
      ['NCSW', null, ['justice (Judge)'], '2026-02-12'],
    ])
    expect(proposals[0]).toMatchObject({
      before: 'Agencies may report every year.\nShelters publish their hours.',
      after: 'Agencies shall report every year.\nShelters publish their hours.',
      source: { fileName: 'draft.docx', paragraph: 2, author: 'Home Department', mayOpenFile: true },
    })
    expect(await world.count(`strategy.holds where code = 'unanswered' and lifted_at is null`)).toBe(4)
    expect(await world.count(`strategy.holds where code = 'undecided-changes'`)).toBe(4)
    expect(await world.count(`strategy.holds where code = 'undecided-changes' and lifted_at is null`)).toBe(0)
    expect(await world.count("strategy.field_texts where text like '%may report%'")).toBe(1)
  })

  test('and are not proposed twice', async () => {
    const [submission = ''] = sent
    expect(await codesOf(world.call(world.secretariat, 'proposeAllPlaced', { submission }))).toEqual([
      'nothing-to-propose',
    ])
    expect(await codesOf(propose(submission, 1))).toEqual(['settled-already'])
    expect(await codesOf(place(submission, 1, 'PUB'))).toEqual(['settled-already'])
    expect((await read(submission)).submission.progress).toMatchObject({ changes: 1, placed: 1, proposed: 1 })
  })

  test('a participant reads from where a proposal came, and cannot open the file; the secretariat can', async () => {
    const participant = await world.person('participant', { sector: 'civil society' })
    const { proposals } = await world.call(participant, 'listProposals', { round: world.round })
    expect(proposals[0]?.source).toMatchObject({ fileName: 'draft.docx', mayOpenFile: false })
    const opened = await world.call(world.secretariat, 'openSubmissionFile', { submission: sent[0] ?? '' })
    expect(opened).toMatchObject({ name: 'draft' })
  })
})

describe('a paragraph that was put in, taken out or moved', () => {
  let submission = ''
  const lineage = (code: string) => world.lineages.get(code) ?? ''
  const added = () => ({
    ...{ kind: 'add', node: 'activity', below: lineage('OBJ-1'), after: lineage('OBJ-1.1') },
    ...{ title: { en: 'Train the custodians of evidence.' }, text: {} },
  })
  const removed = () => ({ kind: 'remove', node: lineage('OBJ-1.2') })
  const moved = () => ({
    ...{ kind: 'move', node: lineage('OBJ-1.3') },
    ...{ below: lineage('OBJ-1'), after: lineage('OBJ-1.1') },
  })
  beforeAll(async () => {
    const body = [
      paragraph(run('OBJ-1.1 as it stands')),
      paragraph(movedTo('Police', 'up', 'OBJ-1.3 as it stands')),
      paragraph(inserted('Police', 'Train the custodians of evidence.')),
      paragraph(deleted('Police', 'OBJ-1.2 as it stands')),
      paragraph(movedFrom('Police', 'up', 'OBJ-1.3 as it stands')),
    ]
    submission = await takenIn(world, wordFile(body.join('')), { sender: 'A police academy' })
  })

  test('says which change of the plan it may be, and is no other', async () => {
    const { changes } = await read(submission)
    expect(changes.map(({ kind, place: { at }, may }) => [kind, at?.code, may.propose.ok])).toEqual([
      ['added', 'OBJ-1.1', true],
      ['removed', 'OBJ-1.2', true],
      ['moved', 'OBJ-1.3', true],
    ])
    expect(await codesOf(propose(submission, 2))).toEqual(['whole-text-removed'])
    expect(await codesOf(propose(submission, 3))).toEqual(['a-move-is-of-the-plan'])
    for (const [number, change] of [removed(), moved(), added()].entries()) {
      const asked = propose(submission, number + 1, { change })
      expect(await codesOf(asked)).toEqual(['not-what-the-file-does'])
    }
    const nowhere = { ...added(), below: lineage('SEC'), after: null }
    expect(await codesOf(propose(submission, 1, { change: nowhere }))).toEqual(['does-not-hang-there'])
    const where = [submission]
    expect(await world.count('consultation.proposal_sources where submission = $1', where)).toBe(0)
  })

  test('becomes a proposal to add, remove or move, with its author, file and paragraph, and is decided by it', async () => {
    const proposals: string[] = []
    for (const [number, change] of [added(), removed(), moved()].entries()) {
      proposals.push((await propose(submission, number + 1, { change })).proposal)
    }
    const participant = await world.person('participant', { sector: 'civil society' })
    const shown = await Promise.all(
      proposals.map((proposal) => world.call(world.secretariat, 'readProposal', { proposal })),
    )
    const source = { fileName: 'draft.docx', author: 'Police', from: { en: 'A police academy' } }
    const author = { hidden: false, name: { en: 'A police academy' } }
    expect(shown).toMatchObject([
      { kind: 'add', change: added(), after: 'Train the custodians of evidence.', author, source },
      { kind: 'remove', change: removed(), before: 'OBJ-1.2 OBJ-1.2 as it stands', author, source },
      { kind: 'move', change: moved(), code: 'OBJ-1.3', author, source },
    ])
    expect(shown.map((one) => one.source?.paragraph)).toEqual([3, 4, 5])
    const [first = '', , third = ''] = proposals
    expect(await world.call(participant, 'readProposal', { proposal: first })).toMatchObject({
      source: { ...source, mayOpenFile: false },
    })
    // A move of what only officials read is read by officials, with its source.
    const hidden = world.call(participant, 'readProposal', { proposal: third })
    await expect(hidden).rejects.toThrow()
    expect((await read(submission)).submission.progress).toMatchObject({ changes: 3, proposed: 3 })
    expect(await codesOf(propose(submission, 1, { change: added() }))).toEqual(['settled-already'])
  })
})

describe('a change that is found nowhere', () => {
  let submission = ''
  beforeAll(async () => {
    const body = [
      paragraph(run('Shelters publish their hours.')),
      paragraph(
        run('An old '),
        deleted('NGO', 'clause'),
        inserted('NGO', 'sentence'),
        run(' of an earlier draft.'),
      ),
      paragraph(deleted('NGO', 'SEC as it stands')),
    ]
    submission = await takenIn(world, wordFile(body.join('')))
  })

  test('is not proposed before a person says where it stands', async () => {
    expect(await codesOf(propose(submission, 1))).toEqual(['not-placed'])
    expect(await codesOf(place(submission, 1, 'SEC', 'description'))).toEqual(['no-such-field'])
    await place(submission, 1, 'GOV')
    expect((await read(submission)).changes[0]).toMatchObject({
      place: { certainty: 'by a person', at: { code: 'GOV', now: 'GOV as it stands', offered: null } },
    })
  })
  test('is refused where the text has moved on, until a person writes how it should read', async () => {
    expect(await codesOf(propose(submission, 1))).toEqual(['text-has-moved-on'])
    const { proposal } = await propose(submission, 1, { after: 'GOV in a sentence' })
    expect(await world.call(world.secretariat, 'readProposal', { proposal })).toMatchObject({
      before: 'GOV as it stands',
      after: 'GOV in a sentence',
    })
  })
  test('is left out with a reason, and taken up again by placing it', async () => {
    const change = { submission, number: 2 }
    expect(await codesOf(propose(submission, 2))).toEqual(['whole-text-removed'])
    const reason = { en: 'Said elsewhere.', ur: 'یہ کہیں اور درج ہے۔' }
    await world.call(world.secretariat, 'leaveOutChange', { ...change, reason })
    expect((await read(submission)).changes[1]).toMatchObject({
      leftOut: { reason, by: { en: 'secretariat' } },
      isUndecided: false,
    })
    expect(await codesOf(propose(submission, 2))).toEqual(['left-out-already'])
    await place(submission, 2, 'SEC')
    expect((await read(submission)).changes[1]).toMatchObject({
      leftOut: null,
      isUndecided: true,
      place: { certainty: 'by a person' },
    })
  })
})

test('what came after the last day of the round becomes no proposal', async () => {
  const { round } = await world.call(world.secretariat, 'openRound', {
    ...{ strategy: world.strategy, version: world.version, title: { en: 'Held', ur: 'منعقدہ' } },
    ...{ opensOn: '2026-01-01', closesOn: '2026-01-31' },
  })
  const late = await takenIn(world, reportsChanged('Late', 'will'), { round, receivedOn: '2026-02-01' })
  const inTime = await takenIn(world, reportsChanged('Early', 'will'), { round, receivedOn: '2026-01-31' })
  expect(await codesOf(world.call(world.secretariat, 'proposeAllPlaced', { submission: late }))).toEqual([
    'came-too-late',
  ])
  expect(await world.call(world.secretariat, 'proposeAllPlaced', { submission: inTime })).toEqual({
    proposals: 1,
  })
})
