import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/contract/refusal.ts'
import { visitor } from '#kernel/database/session.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { Person } from '../../testing/consultation-world.ts'
import { type TreeWorld, treeWorld } from '../../testing/tree-world.ts'

let world: TreeWorld
let author: Person
let justice: Person
let focal: Person
beforeEach(async () => {
  world = await treeWorld()
  author = await world.person('participant', { sector: 'civil society', name: 'Author by role' })
  justice = await world.person('participant', { sector: 'justice', name: 'Judge by role' })
  focal = await world.person('focal person', { office: world.office })
})
afterEach(() => world.database.close())

const read = (who: Person, proposal: string) => world.call(who, 'readProposal', { proposal })
const cosign = (who: Person, proposal: string, shown = false) =>
  world.call(who, 'cosignProposal', { proposal, shown })
const withdraw = (who: Person, proposal: string) => world.call(who, 'withdrawCosignature', { proposal })
const reason = { en: 'As the experts said.', ur: 'جیسا کہ ماہرین نے کہا۔' }
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
}
const rowsSeen = (who: Person['credential'], table: string) =>
  world.database.as<ConsultationRows, number>(who, 'consultation', async (tx) => {
    const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from consultation.${table}`)
    return rows[0]?.n ?? -1
  })
const lineage = (code: string) => world.lineages.get(code) ?? ''
const adds = () => ({
  ...{ kind: 'add', node: 'activity', below: lineage('OBJ-1'), after: lineage('OBJ-1.1') },
  ...{ title: { en: 'Train the custodians' }, text: {} },
})

describe('a co-signer', () => {
  test('is hidden until they say otherwise, and counted with fewer than five as some', async () => {
    const proposal = await world.propose(author, 'PUB')
    const { receipt } = await cosign(justice, proposal)
    expect(receipt).toMatchObject({ content: { proposal, shown: false } })
    const hidden = { people: [], offices: [], others: [{ sector: 'justice', persons: null }] }
    for (const who of [author, focal, world.secretariat]) {
      expect((await read(who, proposal)).cosigners).toEqual({ ...hidden, mine: null })
      expect(JSON.stringify(await read(who, proposal))).not.toContain('Judge by role')
    }
    expect((await read(justice, proposal)).cosigners.mine).toEqual({ isShown: false, isOffice: false })
    await cosign(justice, proposal, true)
    for (const who of [author, focal, world.secretariat]) {
      expect((await read(who, proposal)).cosigners).toMatchObject({
        ...{ people: [{ name: { en: 'Judge by role' }, sector: 'justice' }], others: [] },
      })
    }
    await cosign(justice, proposal, false)
    expect((await read(author, proposal)).cosigners).toEqual({ ...hidden, mine: null })
    expect(await world.count('consultation.cosignatures where shown_en is not null')).toBe(0)
  })

  test('is counted by sector from five persons on', async () => {
    const proposal = await world.propose(author, 'PUB')
    for (let at = 0; at < 5; at++) {
      await cosign(await world.person('participant', { sector: 'justice' }), proposal)
    }
    expect((await read(focal, proposal)).cosigners.others).toEqual([{ sector: 'justice', persons: 5 }])
  })

  test('for an office is official and shown', async () => {
    const proposal = await world.propose(author, 'PUB')
    await cosign(focal, proposal)
    expect((await read(author, proposal)).cosigners.offices).toMatchObject([
      { en: 'Federal Investigation Agency' },
    ])
    expect((await read(focal, proposal)).cosigners.mine).toEqual({ isShown: true, isOffice: true })
  })

  test('for an office that wrote is entered by the secretariat, once, and marks no proposal as by letter', async () => {
    const proposal = await world.propose(author, 'PUB')
    const scan = 'c'.repeat(64)
    await world.database.asSuperuser((db) =>
      db.query(
        `insert into files.uploads (sha256, name, media_type, size, uploaded_by)
         values ($1, 'scan.pdf', 'application/pdf', 4, $2)`,
        [scan, world.secretariat.id],
      ),
    )
    const letter = {
      ...{ theirReference: 'FIA/HQ/17', ourReference: 'NSOC/2-3/2026', dated: '2026-11-02', scan },
      ...{ signatory: 'Director General, FIA', medium: 'letter', office: world.office },
    }
    const enter = (more: object) => world.call(world.secretariat, 'cosignProposal', { proposal, ...more })
    expect(await codesOf(enter({}))).toEqual(['letter-names-an-office'])
    await enter({ letter })
    expect(await read(author, proposal)).toMatchObject({
      byLetter: null,
      cosigners: { offices: [{ en: 'Federal Investigation Agency' }] },
    })
    await expect(enter({ letter })).rejects.toMatchObject({ constraint: 'one_cosigns_a_proposal_once' })
  })

  test('takes the name back while the proposal is open, and not afterwards', async () => {
    const proposal = await world.propose(author, 'PUB')
    expect(await codesOf(withdraw(justice, proposal))).toEqual(['not-cosigned'])
    await cosign(justice, proposal, true)
    await withdraw(justice, proposal)
    expect((await read(author, proposal)).cosigners).toEqual({
      people: [],
      offices: [],
      others: [],
      mine: null,
    })
    await cosign(justice, proposal)
    expect((await read(author, proposal)).cosigners.others).toHaveLength(1)
    await world.call(world.secretariat, 'answerProposal', { proposal, outcome: 'rejected', reason })
    expect(await codesOf(withdraw(justice, proposal))).toEqual(['already-answered'])
    expect(await codesOf(cosign(focal, proposal))).toEqual(['already-answered'])
  })

  test('is not its author, nor the secretariat, nor somebody who may not read it', async () => {
    const proposal = await world.propose(author, 'PUB')
    expect(await codesOf(cosign(author, proposal))).toEqual(['own-proposal'])
    expect((await read(author, proposal)).may.cosign).toMatchObject({ ok: false })
    expect((await read(justice, proposal)).may.cosign).toMatchObject({ ok: true })
    const government = await world.propose(focal, 'GOV')
    await expect(cosign(justice, government)).rejects.toThrow('not found')
  })

  test('is seen as a row by themselves only, until shown; by nobody from outside', async () => {
    const proposal = await world.propose(author, 'PUB')
    await cosign(justice, proposal)
    const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
    for (const who of [author, focal, world.secretariat, elsewhere]) {
      expect(await rowsSeen(who.credential, 'cosignatures')).toBe(0)
    }
    expect(await rowsSeen(visitor, 'cosignatures')).toBe(0)
    expect(await rowsSeen(justice.credential, 'cosignatures')).toBe(1)
    await cosign(justice, proposal, true)
    expect(await rowsSeen(author.credential, 'cosignatures')).toBe(1)
    expect(await rowsSeen(elsewhere.credential, 'cosignatures')).toBe(0)
  })
})

describe('a bundle', () => {
  const bundleOf = async (who: Person, proposals: readonly string[]) =>
    (await world.call(who, 'bundleProposals', { round: world.round, title: 'Both or none', proposals }))
      .bundle
  const answer = (bundle: string, more: object = {}) =>
    world.call(world.secretariat, 'answerBundle', { bundle, outcome: 'accepted', reason, ...more })

  test('is accepted as a whole: all of it stands in the next version, below one entry', async () => {
    const one = await world.proposeChange(author, adds())
    const other = await world.propose(author, 'OBJ-1')
    const bundle = await bundleOf(author, [one, other])
    expect((await read(justice, one)).bundle).toMatchObject({
      title: 'Both or none',
      proposals: [{ id: one }, { id: other }],
    })
    const { appliedTo } = await answer(bundle)
    const tree = await world.treeOf(appliedTo)
    expect(tree).toContain('OBJ-1 | OBJ-1 as it should be')
    expect(tree).toContain('OBJ-1.4 | Train the custodians | OBJ-1')
    expect(await world.count(`ledger.entries where act = 'consultation.answerBundle'`)).toBe(1)
    expect(await codesOf(answer(bundle))).toEqual(['already-answered'])
  })

  test('refuses a lone answer to one of it, alone or among several, and says which bundle', async () => {
    const one = await world.propose(author, 'PUB')
    const other = await world.propose(author, 'PAR')
    await bundleOf(author, [one, other])
    const lone = { proposal: one, outcome: 'rejected', reason }
    const refused = world.call(world.secretariat, 'answerProposal', lone)
    await expect(refused).rejects.toMatchObject({
      reasons: [{ code: 'stands-in-a-bundle', values: { title: 'Both or none' } }],
    })
    const several = { round: world.round, proposals: [one], outcome: 'rejected', reason }
    expect(await codesOf(world.call(world.secretariat, 'answerSeveral', several))).toEqual(['some-bundled'])
    expect((await read(world.secretariat, one)).may).toMatchObject({
      ...{ answer: { ok: false }, answerBundle: { ok: true } },
    })
    await expect(
      world.database.asSuperuser((db) =>
        db.query(
          `insert into consultation.dispositions (proposal, strategy, outcome, reason_en, reason_ur, ledger_entry, ledger_salt)
           values ($1, $2, 'rejected', 'x', 'x', gen_random_uuid(), '')`,
          [one, world.strategy],
        ),
      ),
    ).rejects.toMatchObject({ constraint: 'a_bundle_stands_or_falls_together' })
  })

  test('falls together: where one collides nothing of it is applied', async () => {
    const one = await world.propose(author, 'OBJ-1.2')
    const other = await world.proposeChange(author, adds())
    const bundle = await bundleOf(author, [one, other])
    const gone = await world.proposeChange(justice, { kind: 'remove', node: lineage('OBJ-1.2') })
    const { appliedTo } = await world.call(world.secretariat, 'answerProposal', {
      ...{ proposal: gone, outcome: 'accepted', reason },
    })
    expect(await codesOf(answer(bundle))).toEqual(['bundle-cannot-apply'])
    expect((await world.treeOf(appliedTo)).join()).not.toContain('Train the custodians')
    expect((await read(author, other)).disposition).toBeNull()
    await answer(bundle, { outcome: 'rejected' })
    expect((await read(author, one)).disposition).toMatchObject({ outcome: 'rejected' })
    expect((await read(author, other)).disposition).toMatchObject({ outcome: 'rejected' })
  })

  test('whose own proposals take from one another cannot be accepted, and leaves nothing', async () => {
    const one = await world.proposeChange(author, { kind: 'remove', node: lineage('OBJ-1') })
    const other = await world.propose(author, 'OBJ-1.1')
    const bundle = await bundleOf(author, [one, other])
    expect(await codesOf(answer(bundle))).toEqual(['bundle-cannot-apply'])
    expect(await world.count(`strategy.versions where status = 'draft'`)).toBe(0)
    expect(await world.count('consultation.dispositions')).toBe(0)
  })

  test('joins what moved on only where whoever answers saw it', async () => {
    const one = await world.propose(author, 'PUB', { after: 'PUB as it stands, by law' })
    const other = await world.propose(author, 'PAR')
    const bundle = await bundleOf(author, [one, other])
    const first = await world.propose(justice, 'PUB', { after: 'The PUB as it stands' })
    await world.call(world.secretariat, 'answerProposal', { proposal: first, outcome: 'accepted', reason })
    expect(await codesOf(answer(bundle))).toEqual(['bundle-has-moved-on'])
    const seen = [{ proposal: one, now: 'The PUB as it stands' }]
    const { appliedTo } = await answer(bundle, { seen })
    expect((await world.treeOf(appliedTo)).join()).toContain('The PUB as it stands, by law')
  })

  test('holds proposals of one author, open, each in one bundle', async () => {
    const own = await world.propose(author, 'PUB')
    const another = await world.propose(author, 'PAR')
    const theirs = await world.propose(justice, 'PUB')
    const hidden = await world.propose(author, 'PUB', { hidden: true })
    expect(await codesOf(bundleOf(author, [own, theirs]))).toEqual(['not-yours'])
    expect(await codesOf(bundleOf(author, [own, hidden]))).toEqual(['not-yours'])
    await bundleOf(author, [own, another])
    const third = await world.propose(author, 'SEC')
    expect(await codesOf(bundleOf(author, [own, third]))).toEqual(['some-bundled'])
    await world.call(world.secretariat, 'answerProposal', { proposal: third, outcome: 'rejected', reason })
    const fourth = await world.propose(author, 'SEC')
    expect(await codesOf(bundleOf(author, [third, fourth]))).toEqual(['some-answered'])
  })

  test('is undone by its author while none of it is answered, and it stays visible that they stood together', async () => {
    const one = await world.propose(author, 'PUB')
    const other = await world.propose(author, 'PAR')
    const bundle = await bundleOf(author, [one, other])
    const undo = (who: Person, more: object = {}) => world.call(who, 'undoBundle', { bundle, ...more })
    expect((await read(author, one)).may.undoBundle).toMatchObject({ ok: true })
    for (const who of [justice, focal, world.secretariat]) {
      expect(await codesOf(undo(who))).toEqual(['not-your-bundle'])
      const forced = world.database.as(who.credential, 'consultation', (tx) =>
        tx.query(
          `insert into consultation.undone_bundles (bundle, strategy, ledger_entry, ledger_salt)
           values ($1, $2, gen_random_uuid(), '')`,
          [bundle, world.strategy],
        ),
      )
      await expect(forced).rejects.toThrow(/row-level/)
    }
    const elsewhere = await world.person('secretariat', { strategy: world.otherStrategy })
    await expect(undo(elsewhere)).rejects.toThrow('not found')
    await undo(author)
    expect(
      await world.count(`ledger.entries where act = 'consultation.undoBundle' and subject = $1`, [bundle]),
    ).toBe(1)
    const undone = [{ id: bundle, title: 'Both or none', proposals: [{ id: one }, { id: other }] }]
    for (const who of [justice, world.secretariat]) {
      expect(await read(who, one)).toMatchObject({ bundle: null, undoneBundles: undone })
      expect(await rowsSeen(who.credential, 'undone_bundles')).toBe(1)
    }
    for (const who of [elsewhere.credential, visitor]) {
      expect(await rowsSeen(who, 'undone_bundles')).toBe(0)
      expect(await rowsSeen(who, 'unbundled_proposals')).toBe(0)
    }
    await expect(undo(author)).rejects.toThrow('not found')
    // A laptop that left before brings the bundle home: it stays undone, and both are free for another.
    await world.database.asSuperuser((db) =>
      db.query('insert into consultation.bundled_proposals values ($1, $2, $3)', [
        one,
        bundle,
        world.strategy,
      ]),
    )
    expect((await read(author, one)).bundle).toBeNull()
    const next = await bundleOf(author, [one, other])
    await answer(next, { outcome: 'rejected' })
    expect(await codesOf(world.call(author, 'undoBundle', { bundle: next }))).toEqual(['bundle-answered'])
    const forced = world.database.asSuperuser((db) =>
      db.query(
        `insert into consultation.undone_bundles values ($1, $2, current_date, gen_random_uuid(), '')`,
        [next, world.strategy],
      ),
    )
    await expect(forced).rejects.toMatchObject({ constraint: 'a_bundle_that_was_answered_stands' })
  })

  test('is made and undone by an office’s letter, of what that office proposed and of nothing else', async () => {
    const scan = await world.upload(world.secretariat, 'scan.pdf', Buffer.from('%PDF'))
    const letter = {
      ...{ theirReference: 'FIA/HQ/18', ourReference: 'NSOC/2-4/2026', dated: '2026-11-02', scan },
      ...{ signatory: 'Director General, FIA', medium: 'letter', office: world.office },
    }
    const one = await world.propose(world.secretariat, 'PUB', { letter })
    const other = await world.propose(world.secretariat, 'GOV', { letter })
    const theirs = await world.propose(author, 'PAR')
    const make = (proposals: readonly string[], more: object = { letter }) =>
      world.call(world.secretariat, 'bundleProposals', {
        ...{ round: world.round, title: 'As FIA asks', proposals, ...more },
      })
    expect((await read(world.secretariat, one)).may).toMatchObject({
      ...{ bundle: { ok: false }, bundleByLetter: { ok: true } },
    })
    expect((await read(world.secretariat, theirs)).may.bundleByLetter.ok).toBe(false)
    expect(await codesOf(make([one, theirs]))).toEqual(['not-theirs'])
    expect(await codesOf(make([one, other], {}))).toEqual(['not-yours'])
    const { bundle } = await make([one, other])
    expect((await read(focal, one)).bundle).toMatchObject({ title: 'As FIA asks' })
    const undo = (more: object = { letter }) =>
      world.call(world.secretariat, 'undoBundle', { bundle, ...more })
    expect(await codesOf(undo({}))).toEqual(['not-your-bundle'])
    await undo()
    expect(await read(focal, one)).toMatchObject({ bundle: null, undoneBundles: [{ title: 'As FIA asks' }] })
    expect(await world.count(`correspondence.acts_by_letter where subject = $1`, [bundle])).toBe(2)
  })

  test('is told by name only to those who read all of it', async () => {
    const open = await world.propose(focal, 'PUB')
    const closed = await world.propose(focal, 'GOV')
    await bundleOf(focal, [open, closed])
    expect((await read(author, open)).bundle).toMatchObject({ title: null, proposals: [{ id: open }] })
    expect((await read(focal, open)).bundle).toMatchObject({ title: 'Both or none' })
    expect(await rowsSeen(author.credential, 'bundles')).toBe(0)
    expect(await rowsSeen(author.credential, 'bundled_proposals')).toBe(1)
    expect(await rowsSeen(focal.credential, 'bundled_proposals')).toBe(2)
    expect(await rowsSeen(visitor, 'bundled_proposals')).toBe(0)
  })
})
