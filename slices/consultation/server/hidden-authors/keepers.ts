import type { Handler } from '#kernel/contract/handler.ts'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf, organisationsOf, peopleWithMandate } from '#slices/identity/index.ts'
import type { AuthorRules } from '../../contract/hidden-authors/hidden-authors.ts'
import { hiddenAuthorWords as words } from '../../contract/hidden-authors/hidden-authors-words.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import {
  problemOfKeeper,
  sectorsThatMayKeep,
} from '../../rules/hidden-authors/who-may-keep-hidden-authors.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getRound } from '../rounds/get-round.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

const ability = (because: Bilingual | null) => ({ ok: because === null, because })

interface Keeper {
  readonly person: string
  readonly public_key: string | null
  readonly name: Bilingual
  readonly organisation: Bilingual
}

async function findKeeper(tx: Tx, round: string): Promise<Keeper | undefined> {
  const { rows } = await tx.query<Keeper>(
    `select k.person, k.public_key, json_build_object('en', k.name_en, 'ur', k.name_ur) as name,
            json_build_object('en', coalesce(g.name_en, g.name_ur), 'ur', coalesce(g.name_ur, g.name_en)) as organisation
       from consultation.author_keepers k join identity.organisations g on g.id = k.organisation
      where k.round = $1`,
    [round],
  )
  return rows[0]
}

async function somebodyWrote(tx: Tx, round: string): Promise<boolean> {
  const { rows } = await tx.query<{ wrote: boolean }>('select consultation.has_hidden_authors($1) as wrote', [
    round,
  ])
  return rows[0]?.wrote === true
}

export const readAuthorRules: Handler<Acts['readAuthorRules'], ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const round = await getRound(tx, input.round)
  const keeper = await findKeeper(tx, round.id)
  const wrote = (await somebodyWrote(tx, round.id)) ? words.somebodyWrote : null
  const isSecretariat = holdsMandate(session, round.strategy, 'secretariat')
  const open = round.isOpen ? wrote : words.roundClosed
  const named = keeper === undefined ? open : words.namedAlready
  const isMine = keeper !== undefined && keeper.person === session.person
  const made = keeper === undefined || keeper.public_key === null ? wrote : words.keyMadeAlready
  return {
    round: round.id,
    title: { en: round.title_en, ur: round.title_ur },
    keeper: keeper === undefined ? null : shown(keeper, isMine),
    candidates: isSecretariat && named === null ? await candidatesIn(tx, round.strategy) : [],
    may: {
      name: ability(isSecretariat ? named : words.onlyTheSecretariat),
      keepKey: ability(isMine ? made : words.notTheKeeper),
    },
  }
}

const shown = ({ name, organisation, public_key }: Keeper, mine: boolean): AuthorRules['keeper'] => ({
  ...{ name, organisation, publicKey: public_key, mine },
})

/** Participants of civil society and academia; whether they hold more than that is asked when one is named. */
async function candidatesIn(tx: Tx, strategy: string): Promise<AuthorRules['candidates']> {
  const people = await peopleWithMandate(tx, strategy, 'participant')
  const organisations = await organisationsOf(
    tx,
    people.map(({ person }) => person),
  )
  return people.flatMap(({ person, name }) => {
    const organisation = organisations.get(person)
    const isOutside = organisation !== undefined && sectorsThatMayKeep.includes(organisation.sector)
    return isOutside ? [{ id: person, name, organisation: organisation.name }] : []
  })
}

async function mandatesOf(tx: Tx, strategy: string, person: string): Promise<readonly MandateKind[]> {
  const held: MandateKind[] = []
  for (const kind of mandateKinds) {
    const people = await peopleWithMandate(tx, strategy, kind)
    if (people.some((one) => one.person === person)) held.push(kind)
  }
  return held
}

export const nameAuthorKeeper: Handler<Acts['nameAuthorKeeper'], ConsultationRows> = async (acting) => {
  const { input, tx, refuse, record } = acting
  const round = await getRound(tx, input.round)
  if (!round.isOpen) return refuse('round-closed')
  if (await somebodyWrote(tx, round.id)) return refuse('somebody-wrote')
  if ((await findKeeper(tx, round.id)) !== undefined) return refuse('named-already')
  const { person } = input
  const organisation = (await organisationsOf(tx, [person])).get(person)
  const held = await mandatesOf(tx, round.strategy, person)
  const problem = problemOfKeeper(organisation?.sector ?? null, held)
  if (problem !== null || organisation === undefined) return refuse(problem ?? 'not-outside-government')
  const { strategy } = round
  const name = (await namesOf(tx, { people: [person] })).get(person) ?? organisation.name
  const recorded = await record(round.id, { round: round.id, person }, { strategy })
  await tx.db
    .insertInto('consultation.author_keepers')
    .values({
      round: round.id,
      strategy,
      person,
      organisation: organisation.id,
      name_en: name.en,
      name_ur: name.ur,
      ...recorded,
    })
    .execute()
  return { done: true }
}

/** The public half comes here; the private half was made in the browser and stays there. */
export const keepAuthorKey: Handler<Acts['keepAuthorKey'], ConsultationRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const round = await getRound(tx, input.round)
  const keeper = await findKeeper(tx, round.id)
  if (keeper === undefined || keeper.person !== session.person) return refuse('not-the-keeper')
  if (keeper.public_key !== null) return refuse('key-made-already')
  if (await somebodyWrote(tx, round.id)) return refuse('somebody-wrote')
  const { publicKey } = input
  const { strategy } = round
  const recorded = await record(round.id, { round: round.id, publicKey }, { strategy })
  await tx.db
    .updateTable('consultation.author_keepers')
    .set({
      public_key: publicKey,
      key_made_at: new Date(),
      key_entry: recorded.ledger_entry,
      key_salt: recorded.ledger_salt,
    })
    .where('round', '=', round.id)
    .execute()
  return { done: true }
}
