import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { isFact } from '#slices/strategy/contract.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { type Mergeable, mergeProblem } from '../../../rules/workshop/a-duplicate-changes-the-same-words.ts'
import { getOwnBreakout, isTreatedHere } from './get-breakout.ts'

type Acts = typeof consultation.acts

export const mergeProposals: Handler<Acts['mergeProposals'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const { id: breakout, strategy } = await getOwnBreakout(tx, input.breakout)
  if (!(await isTreatedHere(tx, breakout, input.proposal))) return refuse('not-here')
  const [proposal, kept] = [await mergeable(tx, input.proposal), await mergeable(tx, input.kept)]
  const problem = mergeProblem(proposal, kept)
  if (problem !== null) return refuse(problem)
  const recorded = await record(proposal.id, { breakout, proposal: proposal.id, kept: kept.id })
  await tx.db
    .insertInto('consultation.merges')
    .values({
      id: input.id ?? randomUUID(),
      ...{ breakout, strategy, proposal: proposal.id, kept: kept.id, separated_at: null },
      ...recorded,
    })
    .execute()
  return { merged: true }
}

export const separateProposals: Handler<Acts['separateProposals'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const separated = await tx.db
    .updateTable('consultation.merges')
    .set({ separated_at: new Date() })
    .where('proposal', '=', input.proposal)
    .where('breakout', '=', input.breakout)
    .where('separated_at', 'is', null)
    .returning('kept')
    .executeTakeFirst()
  if (separated === undefined) return refuse('not-merged')
  await record(input.proposal, {
    breakout: input.breakout,
    proposal: input.proposal,
    separatedFrom: separated.kept,
  })
  return { separated: true }
}

async function mergeable(tx: Transaction<ConsultationRows>, id: string): Promise<Mergeable> {
  const { rows } = await tx.query<Mergeable>(
    `select p.id, p.round, p.lineage, p.field, p.language, m.kept,
            exists (select from consultation.merges d where d.kept = p.id and d.separated_at is null) as "hasDuplicates"
       from consultation.proposals p
       left join consultation.merges m on m.proposal = p.id and m.separated_at is null
      where p.id = $1`,
    [id],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  // A fact is the same in both languages.
  return isFact(found.field) ? { ...found, language: '' } : found
}
