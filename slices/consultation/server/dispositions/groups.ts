import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { peopleWithMandate } from '#slices/identity/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'
import { lockChosen } from './chosen-proposals.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const groupProposals: Handler<Acts['groupProposals'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { id: round, strategy } = await getRound(tx, input.round)
  const proposals = await lockChosen(tx, input.proposals)
  if (proposals === null) return refuse('some-unknown')
  const stray = proposals.find((one) => one.round !== round)
  if (stray !== undefined) return refuse({ code: 'not-in-round', values: { number: stray.number } })
  const { into } = input
  const isNew = 'name' in into
  const group = isNew ? randomUUID() : (await getGroup(tx, into.group, round)).id
  const person = isNew ? (into.person ?? null) : null
  if (person !== null) await mustBeOfTheSecretariat(tx, strategy, person)
  const recorded = await record(group, {
    ...{ round, name: isNew ? into.name : null, person },
    proposals: proposals.map(({ id }) => id),
  })
  if (isNew) {
    await tx.db
      .insertInto('consultation.answer_groups')
      .values({ id: group, strategy, round, name: into.name, assigned_to: person, ...recorded })
      .execute()
  }
  await tx.db
    .insertInto('consultation.grouped_proposals')
    .values(proposals.map(({ id }) => ({ proposal: id, answer_group: group, strategy })))
    .onConflict((conflict) => conflict.column('proposal').doUpdateSet({ answer_group: group }))
    .execute()
  return { group }
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
