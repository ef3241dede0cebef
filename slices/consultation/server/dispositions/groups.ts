import { randomUUID } from 'node:crypto'
import type { Acting, Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { peopleWithMandate } from '#slices/identity/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'
import { lockPoints } from '../point-desk/chosen-points.ts'
import { lockChosen } from './chosen-proposals.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const groupProposals: Handler<Acts['groupProposals'], ConsultationRows> = async (acting) => {
  const { input, tx, refuse } = acting
  const { id: round, strategy } = await getRound(tx, input.round)
  const proposals = await lockChosen(tx, input.proposals)
  if (proposals === null) return refuse('some-unknown')
  const stray = proposals.find((one) => one.round !== round)
  if (stray !== undefined) return refuse({ code: 'not-in-round', values: { number: stray.number } })
  const members = proposals.map(({ id }) => id)
  const group = await intoGroup(acting, { round, strategy }, input.into, { proposals: members })
  await tx.db
    .insertInto('consultation.grouped_proposals')
    .values(members.map((proposal) => ({ proposal, answer_group: group, strategy })))
    .onConflict((conflict) => conflict.column('proposal').doUpdateSet({ answer_group: group }))
    .execute()
  return { group }
}

export const groupPoints: Handler<Acts['groupPoints'], ConsultationRows> = async (acting) => {
  const { input, tx, refuse } = acting
  const { id: round, strategy } = await getRound(tx, input.round)
  const points = await lockPoints(tx, input.points)
  if (points === null) return refuse('some-points-unknown')
  const stray = points.find((one) => one.round !== round)
  if (stray !== undefined) return refuse({ code: 'point-not-in-round', values: { number: stray.label } })
  const members = points.map(({ id }) => id)
  const group = await intoGroup(acting, { round, strategy }, input.into, { points: members })
  await tx.db
    .insertInto('consultation.grouped_points')
    .values(members.map((point) => ({ point, answer_group: group, strategy })))
    .onConflict((conflict) => conflict.column('point').doUpdateSet({ answer_group: group }))
    .execute()
  return { group }
}

type Grouping = Pick<Acting<Acts['groupProposals'], ConsultationRows>, 'tx' | 'record'>
type Into = Parameters<typeof groupProposals>[0]['input']['into']

/** The group that stands, or a new one by its name, with the entry that says what goes into it. */
async function intoGroup(
  { tx, record }: Grouping,
  { round, strategy }: { readonly round: string; readonly strategy: string },
  into: Into,
  members: Readonly<Record<string, readonly string[]>>,
): Promise<string> {
  const isNew = 'name' in into
  const group = isNew ? randomUUID() : (await getGroup(tx, into.group, round)).id
  const person = isNew ? (into.person ?? null) : null
  if (person !== null) await mustBeOfTheSecretariat(tx, strategy, person)
  const recorded = await record(group, { round, name: isNew ? into.name : null, person, ...members })
  if (isNew) {
    await tx.db
      .insertInto('consultation.answer_groups')
      .values({ id: group, strategy, round, name: into.name, assigned_to: person, ...recorded })
      .execute()
  }
  return group
}

export const assignGroup: Handler<Acts['assignGroup'], ConsultationRows> = async ({ input, tx, record }) => {
  const group = await getGroup(tx, input.group)
  if (input.person !== null) await mustBeOfTheSecretariat(tx, group.strategy, input.person)
  const recorded = await record(group.id, { group: group.id, person: input.person })
  await tx.db
    .updateTable('consultation.answer_groups')
    .set({ assigned_to: input.person, ...recorded })
    .where('id', '=', group.id)
    .execute()
  return { assigned: true }
}

async function getGroup(tx: Tx, id: string, round?: string) {
  const group = await tx.db
    .selectFrom('consultation.answer_groups')
    .select(['id', 'strategy', 'round'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (group === undefined || (round !== undefined && group.round !== round)) throw new NotFound()
  return group
}

/** Only whoever may answer is assigned anything to answer. */
async function mustBeOfTheSecretariat(tx: Tx, strategy: string, person: string): Promise<void> {
  const people = await peopleWithMandate(tx, strategy, 'secretariat')
  if (!people.some((one) => one.person === person)) throw new NotFound()
}
