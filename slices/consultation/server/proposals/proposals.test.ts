import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'

let world: ConsultationWorld
let civil: Person
let justice: Person
let focal: Person
beforeAll(async () => {
  world = await consultationWorld()
  civil = await world.person('participant', { sector: 'civil society' })
  justice = await world.person('participant', { sector: 'justice' })
  focal = await world.person('focal person', { office: world.office })
})
afterAll(() => world.database.close())

const read = (who: Person, proposal: string) => world.call(who, 'readProposal', { proposal })
const take = (who: Person, proposal: string, position: string) =>
  world.call(who, 'takePosition', { proposal, position })
const reason = { en: 'As the experts said.', ur: 'جیسا کہ ماہرین نے کہا۔' }
const answer = (who: Person, proposal: string, more: object = {}) =>
  world.call(who, 'answerProposal', { proposal, outcome: 'rejected', reason, ...more })
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
}
const textOf = (version: string | null, code: string) =>
  world.database.asSuperuser(async (db) => {
    const { rows } = await db.query<{ text: string }>(
      `select t.text from strategy.field_texts t join strategy.nodes n on n.id = t.node
        where n.version = $1 and n.code = $2 and t.field = 'title' and t.language = 'en'`,
      [version, code],
    )
    return rows[0]?.text
  })
const holdsOn = (proposal: string) =>
  world.count('strategy.holds where subject = $1 and lifted_at is null', [proposal])

describe('a proposal', () => {
  test('shows who made it, from which sector, and holds the version until it is answered', async () => {
    const proposal = await world.propose(civil, 'PUB')
    expect(await read(world.secretariat, proposal)).toMatchObject({
      before: 'PUB as it stands',
      after: 'PUB as it should be',
      author: { hidden: false, name: { en: 'participant' }, sector: 'civil society' },
      disposition: null,
      may: { answer: { ok: true }, position: { ok: false } },
    })
    expect(await holdsOn(proposal)).toBe(1)
    await answer(world.secretariat, proposal)
    expect(await holdsOn(proposal)).toBe(0)
  })
  test('gives a receipt of the very words', async () => {
    const after = 'words for the receipt'
    const { receipt, number } = await world.call(civil, 'proposeAmendment', {
      ...{ round: world.round, node: world.nodes.get('PUB'), field: 'title', language: 'en' },
      ...{ before: 'PUB as it stands', after, rationale: 'why' },
    })
    expect(number).toBeGreaterThan(0)
    expect(receipt).toMatchObject({ content: { after, rationale: 'why', code: 'PUB' } })
    expect(await world.count('ledger.entries where id = $1', [receipt.entry.id])).toBe(1)
  })
  test('is refused on a text that has moved on, and when it changes nothing', async () => {
    expect(await codesOf(world.propose(civil, 'PUB', { before: 'PUB as it stood' }))).toEqual([
      'text-has-moved-on',
    ])
    await expect(world.propose(civil, 'PUB', { after: 'PUB as it stands' })).rejects.toMatchObject({
      constraint: 'a_proposal_changes_something',
    })
  })
  test('is refused once the round is closed', async () => {
    const { round } = await world.call(world.secretariat, 'openRound', {
      ...{ strategy: world.strategy, version: world.version, title: { en: 'Second', ur: 'دوسرا' } },
      ...{ opensOn: '2026-01-01', closesOn: '2099-01-01' },
    })
    const proposal = await world.propose(civil, 'PUB', { round })
    await world.call(world.secretariat, 'closeRound', { round })
    expect(await codesOf(world.propose(civil, 'PUB', { round }))).toEqual(['round-closed'])
    expect(await codesOf(take(civil, proposal, 'agree'))).toEqual(['round-closed'])
    expect(await codesOf(world.call(world.secretariat, 'closeRound', { round }))).toEqual(['round-closed'])
  })
  test('is not accepted into a text that the draft of a yearly plan leaves as approved', async () => {
    const own = await consultationWorld()
    const author = await own.person('participant', { sector: 'civil society' })
    const locked = await own.propose(author, 'SEC')
    const accept = (proposal: string) =>
      own.call(own.secretariat, 'answerProposal', { proposal, outcome: 'accepted', reason })
    await accept(await own.propose(author, 'PUB'))
    await own.database.asSuperuser((db) =>
      db.query(`update strategy.versions set action_year = 2028 where status = 'draft'`),
    )
    expect(await codesOf(accept(locked))).toEqual(['strategy-part-locked'])
    const open = `strategy.holds where subject = $1 and lifted_at is null`
    expect(await own.count(open, [locked])).toBe(1)
    await own.call(own.secretariat, 'answerProposal', { proposal: locked, outcome: 'rejected', reason })
    expect(await own.count(open, [locked])).toBe(0)
    await own.database.close()
  })
  test('names a field that the node has', async () => {
    await expect(world.propose(civil, 'PUB', { field: 'colour', before: '' })).rejects.toThrow(
      'invalid-input',
    )
    expect(await codesOf(world.propose(civil, 'SEC', { field: 'lead', before: '' }))).toEqual([
      'no-such-field',
    ])
    for (const field of ['aim', 'text', 'assumption']) {
      expect(await codesOf(world.propose(world.secretariat, 'PUB', { field, before: '' }))).toEqual([
        'no-such-field',
      ])
    }
    expect(await codesOf(world.propose(world.secretariat, 'PUB', { field: 'deadline', before: '' }))).toEqual(
      [],
    )
  })
  test('is about a text that its author may read, and a hidden text is met as none at all is', async () => {
    await world.database.asSuperuser((db) =>
      db.query(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         values ($1, 'risk', 'en', $2, $3, 'public', 'restricted annex', 'What is not for everybody')`,
        [world.nodes.get('PUB'), world.version, world.strategy],
      ),
    )
    const blind = (who: Person, field: string) => codesOf(world.propose(who, 'PUB', { field, before: '' }))
    expect(await blind(civil, 'risk')).toEqual([])
    expect(await blind(civil, 'cost')).toEqual([])
    expect(await blind(focal, 'risk')).toEqual([])
    expect(await blind(world.secretariat, 'risk')).toEqual(['text-has-moved-on'])
    const seen = { field: 'risk', before: 'What is not for everybody' }
    expect(await codesOf(world.propose(world.secretariat, 'PUB', seen))).toEqual([])
    const urdu = { language: 'ur', before: '' }
    expect(await codesOf(world.propose(civil, 'PUB', urdu))).toEqual([])
  })
})

/** What is told of fewer than five persons, none of whom is against. */
const fewPersons = { agree: 0, disagree: 0, pass: 0, few: true, opposes: false }

describe('a position', () => {
  test('is one for each participant, changeable, and told by sector only', async () => {
    const proposal = await world.propose(civil, 'PUB')
    await take(civil, proposal, 'disagree')
    await take(justice, proposal, 'agree')
    await take(civil, proposal, 'pass')
    const { positions, mine } = await read(civil, proposal)
    expect(positions).toEqual([
      { sector: 'civil society', ...fewPersons },
      { sector: 'justice', ...fewPersons },
    ])
    expect(mine).toBe('pass')
    expect((await read(justice, proposal)).mine).toBe('agree')
    expect((await read(world.secretariat, proposal)).mine).toBeNull()
    expect(await world.count('consultation.positions where proposal = $1', [proposal])).toBe(2)
  })
  test('keeps the sector of its day when its author moves, and counts in the new one once it is taken anew', async () => {
    const proposal = await world.propose(civil, 'PUB')
    const mover = await world.person('participant', { sector: 'justice' })
    await take(mover, proposal, 'agree')
    await world.database.asSuperuser((db) =>
      db.query('insert into identity.memberships (person, organisation) values ($1, $2)', [
        mover.id,
        world.organisations.get('federal'),
      ]),
    )
    expect((await read(civil, proposal)).positions).toMatchObject([{ sector: 'justice' }])
    await take(mover, proposal, 'disagree')
    const { positions } = await read(civil, proposal)
    expect(positions.filter(({ few, opposes }) => few || opposes)).toMatchObject([{ sector: 'federal' }])
    const left = `consultation.tallies where proposal = $1 and sector = 'justice' and agree + disagree + pass > 0`
    expect(await world.count(left, [proposal])).toBe(0)
  })
  test('of a focal person counts in the sector of the office', async () => {
    const proposal = await world.propose(civil, 'PUB')
    await take(focal, proposal, 'agree')
    expect((await read(civil, proposal)).positions).toMatchObject([{ sector: 'law enforcement', agree: 1 }])
  })
  test('is refused where no sector is known, and once the proposal is answered', async () => {
    const proposal = await world.propose(civil, 'PUB')
    const unplaced = await world.person('participant')
    expect(await codesOf(take(unplaced, proposal, 'agree'))).toEqual(['no-sector'])
    await answer(world.secretariat, proposal)
    expect(await codesOf(take(civil, proposal, 'agree'))).toEqual(['already-answered'])
  })
  test('is not the secretariat’s to take', async () => {
    const proposal = await world.propose(civil, 'PUB')
    await expect(take(world.secretariat, proposal, 'agree')).rejects.toThrow('not-allowed')
  })
})

describe('an answer', () => {
  test('that accepts puts the words into the next version, and keeps the link', async () => {
    const proposal = await world.propose(civil, 'PAR')
    const { appliedTo } = await answer(world.secretariat, proposal, { outcome: 'accepted' })
    expect(await textOf(appliedTo, 'PAR')).toBe('PAR as it should be')
    expect(await textOf(world.version, 'PAR')).toBe('PAR as it stands')
    expect(await world.count('strategy.text_changes where subject = $1', [proposal])).toBe(1)
    expect((await read(civil, proposal)).disposition).toMatchObject({
      outcome: 'accepted',
      appliedTo,
      reason,
    })
  })
  test('that accepts in part needs the words agreed and applies those', async () => {
    const proposal = await world.propose(focal, 'GOV')
    const partly = { outcome: 'partly' }
    expect(await codesOf(answer(world.secretariat, proposal, partly))).toEqual(['partly-needs-a-text'])
    const { appliedTo } = await answer(world.secretariat, proposal, { ...partly, text: 'GOV as agreed' })
    expect(await textOf(appliedTo, 'GOV')).toBe('GOV as agreed')
  })
  test('cannot be applied to a text that has moved on since, and then leaves nothing', async () => {
    const first = await world.propose(world.secretariat, 'ANX', { after: 'first words' })
    const second = await world.propose(world.secretariat, 'ANX', { after: 'second words' })
    await answer(world.secretariat, first, { outcome: 'accepted' })
    expect(await codesOf(answer(world.secretariat, second, { outcome: 'accepted' }))).toEqual(['collides'])
    expect(await world.count('ledger.entries where subject = $1', [second])).toBe(1)
    expect(await codesOf(answer(world.secretariat, second))).toEqual([])
  })
  test.each(['rejected', 'accepted'])(
    'given twice at once (%s): one is given, the other is told so',
    async (outcome) => {
      const proposal = await world.propose(civil, 'SEC', { after: `SEC, ${outcome}` })
      const other = await world.person('secretariat')
      const told = await Promise.all([
        codesOf(answer(world.secretariat, proposal, { outcome })),
        codesOf(answer(other, proposal, { outcome })),
      ])
      expect(told.toSorted((a, b) => a.length - b.length)).toEqual([[], ['already-answered']])
      expect(await world.count('consultation.dispositions where proposal = $1', [proposal])).toBe(1)
    },
  )
  test('is the secretariat’s alone, and of this strategy', async () => {
    const proposal = await world.propose(civil, 'PUB')
    const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
    await expect(answer(civil, proposal)).rejects.toThrow('not-allowed')
    await expect(answer(elsewhere, proposal)).rejects.toThrow('not found')
    expect((await read(civil, proposal)).disposition).toBeNull()
  })
})
