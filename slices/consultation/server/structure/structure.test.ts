import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import type { Person } from '../../testing/consultation-world.ts'
import { type TreeWorld, treeWorld } from '../../testing/tree-world.ts'

let world: TreeWorld
let civil: Person
let focal: Person
beforeEach(async () => {
  world = await treeWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  focal = await world.person('focal person', { office: world.office })
})
afterEach(() => world.database.close())

const lineage = (code: string) => world.lineages.get(code) ?? ''
const read = (who: Person, proposal: string) => world.call(who, 'readProposal', { proposal })
const reason = { en: 'As the experts said.', ur: 'جیسا کہ ماہرین نے کہا۔' }
const answer = (proposal: string, more: object = {}) =>
  world.call(world.secretariat, 'answerProposal', { proposal, outcome: 'accepted', reason, ...more })
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
}
const added = () => ({
  ...{ kind: 'add', node: 'activity', below: lineage('OBJ-1'), after: lineage('OBJ-1.1') },
  ...{
    title: { en: 'Train the custodians of evidence', ur: 'شواہد کے نگران تربیت پائیں' },
    text: { en: 'Each year.' },
  },
})

describe('a proposal to add a part of the plan', () => {
  test('is a proposal as any other: author, words, receipt, hold, positions and the phone’s own identifier', async () => {
    const { proposal, receipt, number } = await world.call(civil, 'proposeChange', {
      ...{ round: world.round, change: added(), language: 'en', rationale: 'It is missing.' },
    })
    expect(number).toBeGreaterThan(0)
    expect(receipt).toMatchObject({
      content: { field: 'add', after: 'Train the custodians of evidence\n\nEach year.', change: added() },
    })
    await world.call(civil, 'takePosition', { proposal, position: 'agree' })
    expect(await read(world.secretariat, proposal)).toMatchObject({
      ...{ kind: 'add', field: 'add', before: '', code: 'OBJ-1', change: added(), mine: null },
      author: { hidden: false, name: { en: 'participant' }, sector: 'civil society' },
      standing: { state: 'stands', version: { number: 1 } },
      positions: [{ sector: 'civil society' }],
    })
    expect(await world.count('strategy.holds where subject = $1 and lifted_at is null', [proposal])).toBe(1)
    const again = { round: world.round, change: added(), language: 'en', rationale: 'Again.', id: proposal }
    expect(await codesOf(world.call(civil, 'proposeChange', again))).toEqual(['already-received'])
  })

  test('accepted stands in the next version where it was proposed, with the way back, and not in this one', async () => {
    const before = await world.treeOf(world.version)
    const proposal = await world.proposeChange(civil, added())
    const { appliedTo } = await answer(proposal)
    const tree = await world.treeOf(appliedTo)
    expect(tree.slice(5, 10)).toEqual([
      'OBJ-1 | OBJ-1 as it stands',
      'OBJ-1.1 | OBJ-1.1 as it stands | OBJ-1',
      'OBJ-1.4 | Train the custodians of evidence | OBJ-1',
      'OBJ-1.2 | OBJ-1.2 as it stands | OBJ-1',
      'OBJ-1.3 | OBJ-1.3 as it stands | OBJ-1',
    ])
    expect(await world.treeOf(world.version)).toEqual(before)
    const way = `strategy.node_changes where what = 'added' and cause = 'consultation' and subject = $1 and version = $2`
    expect(await world.count(way, [proposal, appliedTo])).toBe(1)
    const description = `strategy.field_texts where version = $1 and field = 'description' and text = 'Each year.'`
    expect(await world.count(description, [appliedTo])).toBe(1)
    expect(
      await world.count(
        `strategy.nodes n join strategy.activities a on a.node = n.id where n.code = 'OBJ-1.4'`,
      ),
    ).toBe(1)
    expect((await read(civil, proposal)).disposition).toMatchObject({
      ...{ outcome: 'accepted', appliedTo, appliedText: 'Train the custodians of evidence\n\nEach year.' },
    })
    expect(await world.count('strategy.holds where subject = $1 and lifted_at is null', [proposal])).toBe(0)
  })

  test('in part is added as it was agreed, and the agreed change is kept beside the proposed one', async () => {
    const proposal = await world.proposeChange(civil, added())
    expect(await codesOf(answer(proposal, { outcome: 'partly' }))).toEqual(['partly-needs-a-change'])
    const other = { kind: 'remove', node: lineage('OBJ-1.2') }
    expect(await codesOf(answer(proposal, { outcome: 'partly', change: other }))).toEqual(['not-this-kind'])
    const change = { ...added(), title: { en: 'Train some of them' }, text: {} }
    const { appliedTo } = await answer(proposal, { outcome: 'partly', change })
    expect(await world.treeOf(appliedTo)).toContain('OBJ-1.4 | Train some of them | OBJ-1')
    expect((await read(civil, proposal)).disposition).toMatchObject({ appliedChange: change })
  })

  test('of a section brings its paragraphs; rejected it changes nothing', async () => {
    const title = { en: 'Monitoring' }
    const text = { en: 'A board meets.\n\nIt reports.' }
    const section = { kind: 'add', node: 'section', below: null, after: lineage('SEC'), title, text }
    const { appliedTo } = await answer(await world.proposeChange(civil, section))
    const tree = await world.treeOf(appliedTo)
    const at = tree.findIndex((line) => line.endsWith('| Monitoring'))
    expect(tree.slice(at, at + 3).map((line) => line.split(' | ')[1])).toEqual([
      'Monitoring',
      'A board meets.',
      'It reports.',
    ])
    const rejected = await world.proposeChange(civil, added())
    await answer(rejected, { outcome: 'rejected' })
    expect(await world.treeOf(appliedTo)).toEqual(tree)
  })

  test('is refused with its reason where it cannot stand, and names only what its author sees', async () => {
    expect(await codesOf(world.proposeChange(civil, { ...added(), title: {} }))).toEqual(['needs-a-title'])
    expect(await codesOf(world.proposeChange(civil, { ...added(), after: lineage('SEC') }))).toEqual([
      'does-not-hang-there',
    ])
    const below = { ...added(), below: lineage('OBJ-2'), after: null }
    expect(await codesOf(world.proposeChange(civil, below))).toEqual(['no-such-node'])
    expect(await codesOf(world.proposeChange(focal, below))).toEqual([])
  })
})

describe('a proposal to remove or move', () => {
  test('takes away a part with what hangs below it, and says so in words that its readers may read', async () => {
    const proposal = await world.proposeChange(civil, { kind: 'remove', node: lineage('OBJ-1') })
    expect((await read(world.secretariat, proposal)).before).toBe(
      'OBJ-1 OBJ-1 as it stands\nOBJ-1.1 OBJ-1.1 as it stands\nOBJ-1.2 OBJ-1.2 as it stands',
    )
    const { appliedTo } = await answer(proposal)
    expect((await world.treeOf(appliedTo)).join()).not.toContain('OBJ-1')
    const way = `strategy.node_changes where what = 'removed' and subject = $1`
    expect(await world.count(way, [proposal])).toBe(1)
  })

  test('quotes no title that fewer may read than the part that bears it', async () => {
    await world.database.asSuperuser((db) =>
      db.query(`update strategy.field_texts set level = 'government' where text = 'OBJ-1.2 as it stands'`),
    )
    const remove = { kind: 'remove', node: lineage('OBJ-1') }
    const proposal = await world.proposeChange(focal, remove)
    const { before } = await read(civil, proposal)
    expect(before).toBe('OBJ-1 OBJ-1 as it stands\nOBJ-1.1 OBJ-1.1 as it stands')
    // The control: whoever proposed it reads that title.
    expect(await world.treeOf(world.version)).toContain('OBJ-1.2 | OBJ-1.2 as it stands | OBJ-1')
    const add = { ...added(), after: lineage('OBJ-1.2') }
    await expect(read(civil, await world.proposeChange(focal, add))).rejects.toThrow('not found')
    // What was applied is quoted to the same readers: it came to stand after OBJ-1.3, which they do not see.
    const last = { kind: 'move', node: lineage('OBJ-1.1'), below: lineage('OBJ-1'), after: null }
    const move = await world.proposeChange(civil, last)
    const { appliedTo } = await answer(move)
    const stands = (await world.treeOf(appliedTo)).map((line) => line.split(' ')[0])
    expect(stands.slice(stands.indexOf('OBJ-1.3'))).toContain('OBJ-1.1')
    expect((await read(civil, move)).disposition?.appliedText).toBe(
      'OBJ-1 OBJ-1 as it stands\nOBJ-1.1 OBJ-1.1 as it stands',
    )
  })

  test('moves a part, which becomes as narrow as its new place, and is told only to those who see both', async () => {
    const move = { kind: 'move', node: lineage('OBJ-1.1'), below: lineage('OBJ-2'), after: null }
    const proposal = await world.proposeChange(focal, move)
    await expect(read(civil, proposal)).rejects.toThrow('not found')
    expect(await read(focal, proposal)).toMatchObject({ kind: 'move', code: 'OBJ-1.1' })
    const { appliedTo } = await answer(proposal)
    expect(await world.treeOf(appliedTo)).toContain('OBJ-2.2 | OBJ-1.1 as it stands | OBJ-2')
    const narrowed = `strategy.nodes where version = $1 and code = 'OBJ-2.2' and level = 'government'`
    expect(await world.count(narrowed, [appliedTo])).toBe(1)
  })

  test('is refused in the action plan of a year where it touches the strategy’s own part', async () => {
    const remove = await world.proposeChange(civil, { kind: 'remove', node: lineage('OBJ-1') })
    await answer(await world.propose(civil, 'PUB'))
    await world.database.asSuperuser((db) =>
      db.query(`update strategy.versions set action_year = 2028 where status = 'draft'`),
    )
    expect(await codesOf(answer(remove))).toEqual(['strategy-part-locked'])
    expect(await codesOf(answer(await world.proposeChange(civil, added())))).toEqual([])
  })
})

describe('a proposal to merge or split', () => {
  test('joins parts into one that keeps its place, its office and what hung below the others', async () => {
    const nodes = [lineage('OBJ-1.2')]
    const merge = { kind: 'merge', into: lineage('OBJ-1.1'), nodes, title: { en: 'Both at once' } }
    const proposal = await world.proposeChange(civil, merge)
    expect((await read(civil, proposal)).after).toBe('OBJ-1.1 Both at once')
    const { appliedTo } = await answer(proposal)
    const tree = await world.treeOf(appliedTo)
    expect(tree).toContain('OBJ-1.1 | Both at once | OBJ-1')
    expect(tree.join()).not.toContain('OBJ-1.2')
    const way = `strategy.node_changes where subject = $1 and what in ('merged', 'removed')`
    expect(await world.count(way, [proposal])).toBe(2)
    expect(await world.count(`strategy.text_changes where subject = $1`, [proposal])).toBe(1)
  })

  test('makes several of one, each with the office of the one that it was', async () => {
    const parts = ['The first half', 'The second half'].map((en) => ({ title: { en }, below: [] }))
    const proposal = await world.proposeChange(civil, { kind: 'split', node: lineage('OBJ-1.2'), parts })
    const { appliedTo } = await answer(proposal)
    expect((await world.treeOf(appliedTo)).slice(7, 9)).toEqual([
      'OBJ-1.2 | The first half | OBJ-1',
      'OBJ-1.4 | The second half | OBJ-1',
    ])
    const led = `strategy.activities a join strategy.nodes n on n.id = a.node where n.version = $1 and n.code = 'OBJ-1.4'
      and a.lead = $2`
    expect(await world.count(led, [appliedTo, world.office])).toBe(1)
  })
})

describe('a proposal against a plan that has moved on', () => {
  test('is shown joined with what was written since, and is accepted only by somebody who saw it', async () => {
    const before = 'OBJ-1.1 as it stands'
    const first = await world.propose(civil, 'OBJ-1.1', { after: 'OBJ-1.1 as it stands today' })
    const second = await world.propose(civil, 'OBJ-1.1', { after: 'ACTIVITY-1.1 as it stands' })
    const third = await world.propose(civil, 'OBJ-1.1', { after: 'OBJ-1.1 as it stands not' })
    expect((await read(world.secretariat, second)).standing).toMatchObject({ state: 'stands', now: before })
    await answer(first)
    expect((await read(world.secretariat, second)).standing).toMatchObject({
      ...{ state: 'rebased', now: `${before} today`, rebased: 'ACTIVITY-1.1 as it stands today' },
      version: { number: 2 },
    })
    // A participant does not read the draft: to them nothing has moved.
    expect((await read(civil, second)).standing).toMatchObject({ state: 'stands', version: { number: 1 } })
    expect(await codesOf(answer(second))).toEqual(['text-has-moved-on'])
    expect(await codesOf(answer(second, { now: before }))).toEqual(['text-has-moved-on'])
    const { appliedTo } = await answer(second, { now: `${before} today` })
    expect(await world.treeOf(appliedTo)).toContain('OBJ-1.1 | ACTIVITY-1.1 as it stands today | OBJ-1')

    const now = 'ACTIVITY-1.1 as it stands today'
    expect((await read(world.secretariat, third)).standing).toMatchObject({
      ...{ state: 'collides', now, because: 'words-changed', at: 'OBJ-1.1' },
    })
    expect(await codesOf(answer(third, { now }))).toEqual(['collides'])
    expect(await codesOf(answer(third, { outcome: 'partly', text: 'As agreed' }))).toEqual([
      'text-has-moved-on',
    ])
    await answer(third, { outcome: 'partly', text: 'As agreed', now })
    expect(await world.treeOf(appliedTo)).toContain('OBJ-1.1 | As agreed | OBJ-1')
  })

  test('collides where its node or its place is gone, and takes away nothing that its author did not see', async () => {
    const remove = await world.proposeChange(civil, { kind: 'remove', node: lineage('OBJ-1') })
    const words = await world.propose(civil, 'OBJ-1.2')
    const late = await world.proposeChange(civil, { ...added(), after: lineage('OBJ-1.2') })
    await answer(await world.proposeChange(civil, added()))
    await answer(await world.proposeChange(civil, { kind: 'remove', node: lineage('OBJ-1.2') }))
    const standing = async (proposal: string) => (await read(world.secretariat, proposal)).standing
    expect(await standing(remove)).toMatchObject({ state: 'collides', because: 'more-below-it' })
    expect(await standing(words)).toMatchObject({ state: 'collides', because: 'node-removed', now: null })
    expect(await standing(late)).toMatchObject({ state: 'collides', because: 'place-removed' })
    for (const one of [remove, words, late]) expect(await codesOf(answer(one))).toEqual(['collides'])
    const several = { round: world.round, proposals: [remove, late], outcome: 'accepted', reason }
    expect(await codesOf(world.call(world.secretariat, 'answerSeveral', several))).toEqual([
      'some-cannot-apply',
    ])
    const change = { ...added(), after: null, title: { en: 'After all' } }
    const { appliedTo } = await answer(late, { outcome: 'partly', change })
    expect((await world.treeOf(appliedTo)).some((line) => line.includes('After all'))).toBe(true)
    await answer(remove, { outcome: 'rejected' })
  })
})

describe('the words of a change', () => {
  test('are hidden in its content too when they are hidden, and come back with them', async () => {
    const secret = { ...added(), title: { en: 'zebra-title' }, text: { en: 'zebra-text' } }
    const proposal = await world.proposeChange(civil, secret)
    const told = async () => JSON.stringify(await read(focal, proposal))
    expect(await told()).toContain('zebra-title')
    const hide = (words: string) =>
      world.database.asSuperuser((db) =>
        db.query('update consultation.proposals set text_after = $2 where id = $1', [proposal, words]),
      )
    await hide('[hidden]')
    expect(await told()).not.toContain('zebra')
    expect(await told()).toContain('[hidden]')
    expect(await world.count('consultation.hidden_changes')).toBe(1)
    await hide('zebra-title\n\nzebra-text')
    expect((await read(focal, proposal)).change).toEqual(secret)
    expect(await world.count('consultation.hidden_changes')).toBe(0)
  })
})

describe('a hidden author of a change', () => {
  test('is named in no row, no sector and no entry; only the receipt shows the words', async () => {
    const before = await world.count('consultation.authors')
    const proposal = await world.proposeChange(civil, added(), { hidden: true })
    expect(await read(world.secretariat, proposal)).toMatchObject({
      author: { hidden: true, name: null, sector: null },
    })
    expect(await world.count('consultation.authors')).toBe(before)
    expect(await world.count(`ledger.entries where subject = $1 and actor_kind = 'hidden'`, [proposal])).toBe(
      1,
    )
  })
})
