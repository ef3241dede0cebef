import { createHash } from 'node:crypto'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTo } from '#kernel/http/answer-errors.ts'
import { fingerprintOf } from '#kernel/ledger/notes/fingerprint.ts'
import { completeReceipt } from '#kernel/ledger/receipts/receipt.ts'
import { checkAgainstLedger, verifyReceipt } from '#kernel/ledger/receipts/verify-receipt.ts'
import { contestsIn } from '#slices/correspondence/testing/contests.ts'
import { consultation } from '../../contract.ts'
import { type BreakoutWorld, breakoutWorld } from '../../testing/breakout-world.ts'
import { type Person, signer as homeSigner } from '../../testing/consultation-world.ts'
import { type LaptopWorld, laptopFrom, packed, sentHome } from '../../testing/laptop-world.ts'

let home: BreakoutWorld
let laptop: LaptopWorld
let civil: Person
let justice: Person
let atHome: string
let keeper: Person
let hidden: string
let placed: string
let invitedLate: Person
let elsewhere: Person
let sharing: Person
let secondFace: { person: string }
let stranger: { person: string }
let letIn: { person: string }
let walkedIn: { person: string; code: string; email: string }
let identity: string
let received: string
let spokenFor: { office: string; person: string }
beforeAll(async () => {
  home = await breakoutWorld()
  identity = await generateX25519Identity()
  civil = await home.person('participant', { sector: 'civil society', name: 'civil society seat' })
  justice = await home.person('participant', { sector: 'justice', name: 'justice seat' })
  atHome = await home.propose(civil, 'PUB')
  await home.propose(home.secretariat, 'ANX')
  await home.call(justice, 'takePosition', { proposal: atHome, position: 'agree' })
  keeper = await home.person('participant', { sector: 'civil society', name: 'keeper of hidden authors' })
  await home.call(home.secretariat, 'nameAuthorKeeper', { round: home.round, person: keeper.id })
  const publicKey = await identityToRecipient(identity)
  await home.call(keeper, 'keepAuthorKey', { round: home.round, publicKey })
  await listsAtHome()
  laptop = await laptopFrom(home, await packed(home))
}, 120_000)
afterAll(async () => {
  await home.database.close()
  await laptop.database.close()
})

const atHomeFirst = () => atHome
/** Two places of the list, one of which an activity names, with a partner office. */
const listsAtHome = () =>
  home.database.asSuperuser(async (db) => {
    const of = [home.version, home.strategy, home.nodes.get('PUB')]
    await db.query(
      `insert into strategy.terms (strategy, kind, code, title_en) values ($1, 'place', 'PK-PB', 'Punjab'),
         ($1, 'place', 'PK-SD', 'Sindh')`,
      [home.strategy],
    )
    await db.query(
      `insert into strategy.activity_terms (node, kind, code, version, strategy, node_level)
       values ($3, 'place', 'PK-PB', $1, $2, 'public')`,
      of,
    )
    await db.query(
      `insert into strategy.activity_partners (node, office, version, strategy, node_level)
       values ($3, $4, $1, $2, 'public')`,
      [...of, home.office],
    )
  })
const copyJobs = `jobs.job where data::text like '%actByLetter%'`
const hiddenSeat = 'whoever stays hidden in the hotel'
/** As the web layer tells it: some of it the database refuses. */
const refusedWith = async (
  work: Promise<unknown>,
  act: keyof typeof consultation.acts = 'mergeHomecoming',
) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return answerTo(error, consultation.acts[act]).answer.body.reasons.map(({ code }) => code)
}
/** As if the disk were full when the transaction ends. */
const failingAtCommit = async (work: () => Promise<unknown>) => {
  await home.database.asSuperuser((db) =>
    db.query(`create function public.fail() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$;
      create constraint trigger fails after insert on consultation.homecomings deferrable initially deferred
        for each row execute function public.fail()`),
  )
  await work()
  await home.database.asSuperuser((db) => db.query('drop trigger fails on consultation.homecomings'))
}
const preview = async (text: string) =>
  home.call(home.secretariat, 'previewHomecoming', {
    round: home.round,
    file: await sentHome(home, text),
  })
const merge = async (text: string, fingerprint?: string) =>
  home.call(home.secretariat, 'mergeHomecoming', {
    round: home.round,
    file: await sentHome(home, text),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  })
const fingerprint = () => fingerprintOf(laptop.signer.vkey)
const reachedBy = ({ id }: Person, email: string) =>
  home.database.asSuperuser((db) =>
    db.query('insert into identity.email_addresses (person, email) values ($1, $2)', [id, email]),
  )

describe('a round on a laptop', () => {
  test('holds texts and proposals up to government level, no annex and no position', async () => {
    expect(await laptop.count('strategy.nodes')).toBe(4)
    expect(await home.count('strategy.nodes')).toBe(5)
    expect(await laptop.count("strategy.field_texts where level = 'restricted annex'")).toBe(0)
    expect(await home.count("strategy.field_texts where level = 'restricted annex'")).toBe(1)
    expect(await laptop.count('consultation.proposals')).toBe(1)
    expect(await home.count('consultation.proposals')).toBe(2)
    expect(await laptop.count('consultation.positions')).toBe(0)
    expect(await home.count('consultation.positions')).toBe(1)
  })

  test('is away at home, where its groups are not run meanwhile and proposals still come', async () => {
    const read = await home.call(civil, 'readLaptop', { round: home.round })
    expect(read.away?.since).toBeDefined()
    const { breakout } = home
    const here = { breakout, proposal: atHome }
    const asFacilitator = (name: 'setDoors' | 'callProposal' | 'concludeProposal', more: object) =>
      refusedWith(home.call(home.facilitator, name, { ...here, ...more }), name)
    const away = ['away-on-a-laptop']
    expect(await asFacilitator('setDoors', { isOpen: false })).toEqual(away)
    expect(await asFacilitator('callProposal', {})).toEqual(away)
    expect(await asFacilitator('concludeProposal', { kind: 'consensus' })).toEqual(away)
    const { round, secretariat } = home
    expect(await refusedWith(home.call(secretariat, 'closeRound', { round }), 'closeRound')).toEqual(away)
    const again = await refusedWith(home.call(secretariat, 'packRound', { round }), 'packRound')
    expect(again).toEqual(['already-away'])
    await home.propose(justice, 'PAR')
  })

  test('numbers its proposals from a thousand of its own, and gives receipts with its own key', async () => {
    const seat = await laptop.person(civil)
    const { receipt, number, proposal } = await laptop.call(seat, 'proposeAmendment', {
      ...{ round: home.round, breakout: home.breakout, node: home.nodes.get('PUB'), field: 'title' },
      ...{ language: 'en', before: 'PUB as it stands', after: 'PUB in the room', rationale: 'Clearer.' },
    })
    expect(number).toBe(1001)
    received = JSON.stringify(receipt)
    expect(verifyReceipt(receipt, [laptop.signer]).state).toBe('promised')
    expect(verifyReceipt(receipt, [homeSigner]).state).toBe('not-genuine')
    const judge = await laptop.person(justice)
    await laptop.call(judge, 'takePosition', { proposal, position: 'disagree', breakout: home.breakout })
    await laptop.call(judge, 'takePosition', { proposal: atHome, position: 'disagree' })
    await laptop.call(judge, 'cosignProposal', { proposal })
    await laptop.call(judge, 'cosignProposal', { proposal, shown: true })
    await laptop.call(seat, 'bundleProposals', {
      ...{ round: home.round, title: 'Both or none', proposals: [atHome, proposal] },
    })
    const host = await laptop.person(home.facilitator)
    await laptop.call(host, 'callProposal', { breakout: home.breakout, proposal })
    await laptop.call(host, 'concludeProposal', {
      ...{ breakout: home.breakout, proposal, kind: 'dissent', sectors: ['justice'], said: 'Not yet.' },
    })
    const rules = await laptop.call(seat, 'readAuthorRules', { round: home.round })
    const encrypter = new Encrypter()
    encrypter.addRecipient(rules.keeper?.publicKey ?? '')
    const sealed = Buffer.from(await encrypter.encrypt(hiddenSeat.padEnd(1024))).toString('base64')
    hidden = await laptop.propose(seat, 'PAR', { hidden: true, sealedAuthor: sealed })
    placed = await laptop.propose(seat, 'PUB', { field: 'places', before: 'PK-PB', after: 'PK-PB\nPK-SD' })
    const { value, names } = await laptop.call(seat, 'readProposal', { proposal: placed })
    expect(value).toEqual({ shape: 'set', kept: ['PK-PB'], added: ['PK-SD'], removed: [] })
    expect(names['PK-SD']?.en).toBe('Sindh')
    expect(await laptop.count('strategy.activity_partners where office = $1', [home.office])).toBe(1)
    await laptop.call(host, 'setDoors', { breakout: home.breakout, isOpen: false })
  })

  test('lets in at its door whoever was not invited, with a code, and marks who came', async () => {
    const { round, secretariat } = home
    const desk = await laptop.person(secretariat)
    const admit = (email: string, name: object) =>
      laptop.call(desk, 'admitAtDoor', { round, email, name, organisation: organisation.rows[0]?.id })
    const organisation = await laptop.database.asSuperuser((db) =>
      db.query<{ id: string }>(`select id from identity.organisations where sector = 'civil society'`),
    )
    // Invited at home after the round had left: the laptop cannot know them.
    invitedLate = await home.person('participant', { sector: 'justice', name: 'a seat invited late' })
    const strategy = home.otherStrategy
    elsewhere = await home.person('participant', { strategy, name: 'a seat of another strategy' })
    sharing = await home.person('participant', { sector: 'justice', name: 'keeper of a shared address' })
    await reachedBy(invitedLate, 'late@example.org')
    await reachedBy(elsewhere, 'elsewhere@example.org')
    await reachedBy(sharing, 'office@example.org')
    // Invited, and entered at the door a second time, with the address that only home knows.
    await reachedBy(civil, 'second@example.org')
    walkedIn = await admit('Walks.In@example.org', { en: 'a seat that walked in' })
    expect(walkedIn).toMatchObject({ email: 'walks.in@example.org' })
    expect(walkedIn.code).toMatch(/^[2-9a-z-]{19}$/)
    const late = await admit('late@example.org', { en: 'Seat, invited late', ur: 'نشست' })
    const other = await admit('elsewhere@example.org', { en: 'A seat of another strategy' })
    stranger = await admit('office@example.org', { en: 'somebody else at this address' })
    secondFace = await admit('second@example.org', { en: 'Civil Society Seat' })
    const refused = admit('walks.in@example.org', { en: 'once more' })
    expect(await refusedWith(refused, 'admitAtDoor')).toEqual(['known-already'])
    expect(await refusedWith(admit('none@example.org', {}), 'admitAtDoor')).toEqual(['no-name'])
    const mark = () => laptop.call(desk, 'markArrival', { round, person: civil.id })
    await mark()
    expect(await refusedWith(mark(), 'markArrival')).toEqual(['marked-already'])
    const asHome = { round, email: 'x@example.org', name: { en: 'x' } }
    const atHome = home.call(secretariat, 'admitAtDoor', asHome)
    expect(await refusedWith(atHome, 'admitAtDoor')).toEqual(['no-laptop'])
    const read = await laptop.call(desk, 'readArrivals', { round })
    expect(read.guests.filter(({ days }) => days.includes(read.day)).length).toBe(6)
    expect(read.cameBySector).toEqual([{ sector: 'civil society', came: 6 }])
    const proposal = atHomeFirst()
    for (const person of [walkedIn.person, late.person, stranger.person]) {
      const seat = await laptop.person({ ...civil, id: person })
      await laptop.call(seat, 'takePosition', { proposal, position: 'agree' })
    }
    await laptop.propose(await laptop.person({ ...civil, id: other.person }), 'PUB', {
      after: 'PUB, elsewhere',
    })
    // One person at home, two here: each took a position and co-signed; the first wrote what the second co-signs.
    const [first, second] = [
      await laptop.person(civil),
      await laptop.person({ ...civil, id: secondFace.person }),
    ]
    await laptop.call(first, 'takePosition', { proposal, position: 'agree' })
    await laptop.call(second, 'takePosition', { proposal, position: 'pass' })
    const both = await laptop.propose(await laptop.person(justice), 'PUB', { after: 'PUB, of justice' })
    await laptop.call(first, 'cosignProposal', { proposal: both })
    await laptop.call(second, 'cosignProposal', { proposal: both, shown: true })
    await laptop.call(second, 'cosignProposal', { proposal })
    const seat = await laptop.person({ ...civil, id: walkedIn.person })
    const atDoor = ['not-at-the-door']
    expect(await refusedWith(laptop.call(seat, 'readArrivals', { round }), 'readArrivals')).toEqual(atDoor)
    const strange = { round, email: 'strange@example.org', name: { en: 'let in by nobody' } }
    expect(await refusedWith(laptop.call(seat, 'admitAtDoor', strange), 'admitAtDoor')).toEqual(atDoor)
  })

  test('lets whoever facilitates a group let people in as well, who reads nobody’s name by that', async () => {
    const { round } = home
    const host = await laptop.person(home.facilitator)
    const said = { organisationSaid: 'Association that no register knows' }
    letIn = await laptop.call(host, 'admitAtDoor', {
      ...{ round, email: 'let.in@example.org', name: { en: 'a seat let in by the room' }, ...said },
    })
    const { guests, may } = await laptop.call(host, 'readArrivals', { round })
    expect([guests, may.admit.ok, may.mark.ok, may.read.ok]).toEqual([[], true, false, false])
    const read = await laptop.call(await laptop.person(home.secretariat), 'readArrivals', { round })
    expect(read.guests.find(({ person }) => person === letIn.person)).toMatchObject({
      ...{ organisation: { en: said.organisationSaid }, isSaid: true, sector: null, isAdmitted: true },
    })
    const mark = laptop.call(host, 'markArrival', { round, person: justice.id })
    await expect(mark).rejects.toThrow('not-allowed')
    const again = { round, email: 'LATE@example.org', name: { en: 'once more' } }
    expect(await refusedWith(laptop.call(host, 'admitAtDoor', again), 'admitAtDoor')).toEqual([
      'known-already',
    ])
    // Relieved, they stand at no door.
    const desk = await laptop.person(home.secretariat)
    const facilitates = { breakout: home.breakout, person: home.facilitator.id }
    await laptop.call(desk, 'relieveFacilitator', facilitates)
    const late = { ...again, email: 'too.late@example.org' }
    const refused = laptop.call(host, 'admitAtDoor', late)
    expect(await refusedWith(refused, 'admitAtDoor')).toEqual(['not-at-the-door'])
    await laptop.call(desk, 'nameFacilitator', facilitates)
  })

  test('takes from the secretariat what somebody without a device says there, and nothing from a letter', async () => {
    const desk = await laptop.person(home.secretariat)
    const { office } = home
    const proposes = async (letter: object, after: string) => laptop.propose(desk, 'PUB', { after, letter })
    const ofOffice = await laptop.spoken(desk, { office }, 'Said in the hall by an office.')
    const scanned = proposes({ ...ofOffice, medium: 'letter' }, 'PUB, by post')
    expect(await refusedWith(scanned, 'proposeAmendment')).toEqual(['spoken-only-on-a-laptop'])
    const ofPerson = await laptop.spoken(desk, { person: secondFace.person }, 'Said in the hall by a person.')
    const address = { address: 'registry@example.org' }
    spokenFor = {
      office: await proposes({ ...ofOffice, ...address }, 'PUB, said by an office'),
      person: await proposes(ofPerson, 'PUB, said by a person'),
    }
    await laptop.call(desk, 'cosignProposal', { proposal: atHome, letter: ofOffice })
    expect(await laptop.count('correspondence.acts_by_letter')).toBe(3)
    expect(await laptop.count('correspondence.copies where sent_at is null')).toBe(1 + 1)
    expect(await laptop.count(copyJobs)).toBe(0)
  })

  test('is looked at before it is merged, and nothing is written by that', async () => {
    const before = await home.count('consultation.proposals')
    const seen = await preview(await laptop.packs(await laptop.person(home.secretariat)))
    expect(seen).toMatchObject({ fingerprint: fingerprint(), isKnown: false, minutesOff: 0, hidden: 1 })
    expect(seen.entered).toBe(3)
    expect(seen.recognised.map(({ here }) => here.en).toSorted()).toEqual([
      ...['a seat invited late', 'a seat of another strategy', 'civil society seat'],
    ])
    expect(seen.sharingAddress).toMatchObject([
      { there: { en: 'somebody else at this address' }, here: { en: 'keeper of a shared address' } },
    ])
    const counts = new Map(seen.counts.map((count) => [count.table, count]))
    expect(counts.get('acts_by_letter')).toMatchObject({ added: 3, same: 0 })
    expect(counts.get('proposals')).toMatchObject({ added: 7, replaced: 0, same: 1, overtaken: 0 })
    expect(counts.get('authors')).toMatchObject({ added: 6, same: 1 })
    expect(counts.get('sealed_authors')).toMatchObject({ added: 1 })
    expect(counts.get('positions')).toMatchObject({ added: 5, replaced: 1, same: 0, overtaken: 1 })
    expect(counts.get('conclusions')).toMatchObject({ added: 1 })
    expect(counts.get('floor_calls')).toMatchObject({ added: 1 })
    expect(counts.get('bundled_proposals')).toMatchObject({ added: 2 })
    expect(counts.get('cosignatures')).toMatchObject({ added: 3, overtaken: 2 })
    expect(counts.get('breakouts')).toMatchObject({ added: 0, replaced: 1 })
    expect(await home.count('consultation.proposals')).toBe(before)
  })

  test('comes home once its key was compared, under one entry that commits to each row', async () => {
    const text = await laptop.packs(await laptop.person(home.secretariat))
    expect(await refusedWith(merge(text))).toEqual(['fingerprint-differs'])
    expect(await refusedWith(merge(text, fingerprintOf(homeSigner.vkey)))).toEqual(['fingerprint-differs'])
    await failingAtCommit(() => expect(merge(text, fingerprint())).rejects.toThrow())
    expect(home.knownKeys.all()).toEqual([])
    const { homecoming } = await merge(text, fingerprint().toLowerCase().replaceAll('-', ' '))
    expect(await home.count('consultation.proposals')).toBe(10)
    expect(await home.count("consultation.positions where position = 'disagree'")).toBe(2)
    expect(await home.count('consultation.breakouts where closed_at is not null')).toBe(1)
    expect(await home.count('consultation.rows_come_home where homecoming = $1', [homecoming])).toBe(43)
    expect(await home.count('consultation.cosignatures')).toBe(3)
    expect(await home.count('consultation.bundled_proposals')).toBe(2)
    expect(await home.count("strategy.holds where lifted_at is null and code = 'unanswered'")).toBe(10)
    const added = await home.call(civil, 'readProposal', { proposal: placed })
    expect(added.value).toMatchObject({ shape: 'set', added: ['PK-SD'] })
    expect(added.names['PK-SD']?.en).toBe('Sindh')
    expect(await home.count("strategy.holds where lifted_at is null and code = 'away-on-a-laptop'")).toBe(0)
    const read = await home.call(civil, 'readLaptop', { round: home.round })
    expect(read).toMatchObject({ away: null, homecomings: [{ fingerprint: fingerprint() }] })
    await home.runJob('consultation.keep-known-keys')
    expect(home.knownKeys.all().map(({ vkey }) => vkey)).toEqual([laptop.signer.vkey])
  })

  test('brings who walked in home as one person each: new here, or known by the same address and name', async () => {
    const { round } = home
    const people = 'consultation.positions where proposal = $1 and person = $2'
    expect(await home.count(people, [atHome, walkedIn.person])).toBe(1)
    expect(await home.count(people, [atHome, invitedLate.id])).toBe(1)
    expect(await home.count(`identity.email_addresses where email = 'walks.in@example.org'`)).toBe(1)
    expect(await home.count(`identity.email_addresses where email = 'late@example.org'`)).toBe(1)
    const { guests } = await home.call(home.secretariat, 'readArrivals', { round })
    const came = guests.filter(({ days }) => days.length > 0).map(({ person }) => person)
    expect(came.toSorted()).toEqual(
      [civil, invitedLate, elsewhere]
        .map(({ id }) => id)
        .concat([walkedIn.person, stranger.person, letIn.person])
        .toSorted(),
    )
    expect(guests.find(({ person }) => person === letIn.person)).toMatchObject({ isSaid: true })
    expect(guests.find(({ person }) => person === walkedIn.person)).toMatchObject({
      ...{ sector: 'civil society', isAdmitted: true },
    })
    // The address changes at home: whoever was recognised stays the same person for a later package.
    await home.database.asSuperuser((db) =>
      db.query(`update identity.email_addresses set email = 'moved@example.org' where person = $1`, [
        invitedLate.id,
      ]),
    )
  })

  test('brings what was entered for others home with its note, marked as by letter, and mails the copies from there', async () => {
    const read = (proposal: string) => home.call(home.secretariat, 'readProposal', { proposal })
    expect(await read(spokenFor.office)).toMatchObject({
      author: { name: { en: 'Federal Investigation Agency' } },
      byLetter: { signatory: 'a seat without a device', medium: 'spoken', contest: null },
    })
    // Who was another person there is the author here under the name that stands here.
    expect(await read(spokenFor.person)).toMatchObject({ author: { name: { en: 'civil society seat' } } })
    expect((await read(atHome)).cosigners.offices).toHaveLength(1)
    const letters = 'correspondence.acts_by_letter'
    const bothEntries = `exists (select from ledger.known_leaves l where l.entry = act_entry)
      and exists (select from ledger.known_leaves l where l.entry = ledger_entry)`
    expect(await home.count(`${letters} where ${bothEntries}`)).toBe(3)
    expect(await home.count(`${letters} where for_person = $1`, [civil.id])).toBe(1)
    const addresses = await home.database.asSuperuser((db) =>
      db.query<{ address: string }>('select address from correspondence.copies order by address'),
    )
    expect(addresses.rows.map(({ address }) => address)).toEqual([
      'registry@example.org',
      'second@example.org',
    ])
    expect(await home.count(copyJobs)).toBe(2)
    const scan = createHash('sha256').update('Said in the hall by a person.').digest('hex')
    expect((await home.files.get(scan)).toString('utf8')).toBe('Said in the hall by a person.')
    expect(await home.count('files.uploads where sha256 = $1', [scan])).toBe(1)
  })

  test('lets whoever it was entered for contest it at home, as if it had been entered there', async () => {
    await contestsIn(home.database).contest(civil.credential, spokenFor.person)
    const { byLetter } = await home.call(home.secretariat, 'readProposal', { proposal: spokenFor.person })
    expect(byLetter?.contest).toBe('unanswered')
  })

  test('gives whoever is recognised the mandate that they had there, so that they see the round', async () => {
    const { round } = home
    const seen = await home.call(elsewhere, 'listProposals', { round })
    expect(seen.proposals.length).toBeGreaterThan(0)
    const mandates = `identity.mandates where strategy = $1 and kind = 'participant' and person = $2`
    const given = (person: string) => home.count(mandates, [home.strategy, person])
    expect([await given(elsewhere.id), await given(civil.id), await given(invitedLate.id)]).toEqual([1, 1, 1])
  })

  test('takes nobody for another who has the same address: under another name they are entered without it', async () => {
    const taken = (person: string) =>
      home.count('consultation.positions where proposal = $1 and person = $2', [atHome, person])
    expect([await taken(stranger.person), await taken(sharing.id)]).toEqual([1, 0])
    expect(await home.count('identity.email_addresses where person = $1', [stranger.person])).toBe(0)
    expect(await home.count('identity.email_addresses where person = $1', [sharing.id])).toBe(1)
  })

  test('counts once who was two people there: the last position, one co-signature, one arrival', async () => {
    const stand = (from: string) => home.count(`${from} and person = $1`, [civil.id])
    expect(await stand(`consultation.positions where proposal = '${atHome}' and position = 'pass'`)).toBe(1)
    expect(await stand('consultation.cosignatures where true')).toBe(1)
    expect(await stand(`consultation.cosignatures where proposal = '${atHome}'`)).toBe(0)
    expect(await stand('consultation.arrivals where true')).toBe(1)
    expect(await home.count('identity.people where id = $1', [secondFace.person])).toBe(0)
  })

  test('merged again adds nothing and says so, and a later package brings the rest', async () => {
    const seat = await laptop.person(civil)
    const older = await laptop.packs(await laptop.person(home.secretariat))
    expect(await refusedWith(merge(older))).toEqual(['nothing-new'])
    await laptop.propose(seat, 'GOV', { field: 'title' }).catch(() => undefined)
    const mine = await laptop.propose(seat, 'PUB', { after: 'PUB, said late' })
    const host = await laptop.person(home.facilitator)
    await laptop.call(host, 'setDoors', { breakout: home.breakout, isOpen: true })
    const newer = await laptop.packs(await laptop.person(home.secretariat))
    expect((await preview(newer)).isKnown).toBe(true)
    await merge(newer)
    expect(await home.count('consultation.proposals where id = $1', [mine])).toBe(1)
    // Closed in the room and opened again there: it is open, and the older package does not close it.
    expect(await home.count('consultation.breakouts where closed_at is null')).toBe(1)
    expect(await refusedWith(merge(older))).toEqual(['nothing-new'])
    expect(await home.propose(civil, 'PUB', { after: 'PUB, at home again' })).toBeDefined()
    expect(await home.count('consultation.proposals where number > 1009')).toBe(1)
  })

  test('brings the sealed name of a hidden author home, where the facilitator alone opens it, and says so', async () => {
    const asked = { proposal: hidden, reason: 'A threat was received against whoever wrote this.' }
    const { sealed } = await home.call(keeper, 'openSealedAuthor', asked)
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const opened = await decrypter.decrypt(Buffer.from(sealed, 'base64'), 'text')
    expect(opened.trim()).toBe(hiddenSeat)
    // To whoever packs and merges at home the carrier shows that there is a seal, and never the seal.
    const carried = await home.database.as(home.secretariat.credential, 'consultation', async (tx) => {
      const { rows } = await tx.query<{ row: object }>(
        `select r as row from consultation.rows_carried('sealed_authors', 'proposal', array[$1::uuid]) r`,
        [hidden],
      )
      return rows.map(({ row }) => row)
    })
    expect(carried).toMatchObject([{ proposal: hidden }])
    expect(JSON.stringify(carried)).not.toContain(sealed)
  })

  test('leaves every receipt valid: completed and checked at home, and told whose it is', async () => {
    const receipt = JSON.parse(received) as Parameters<typeof completeReceipt>[1]
    const found = await home.database.as({ kind: 'machine', name: 'public visitor' }, 'portal', (tx) =>
      checkAgainstLedger(tx, received, [homeSigner]),
    )
    expect(found).toMatchObject({ state: 'in-the-ledger', ledger: laptop.signer.name })
    expect(found.knownSince).not.toBeNull()
    const complete = await home.database.as({ kind: 'machine', name: 'public visitor' }, 'ledger', (tx) =>
      completeReceipt(tx, receipt),
    )
    expect(verifyReceipt(complete, [laptop.signer]).state).toBe('in-the-ledger')
  })
})
