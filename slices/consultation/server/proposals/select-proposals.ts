import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

export interface WhichProposals {
  readonly round?: string
  readonly proposal?: string
}

/** Proposals with their round's days, author, answer and one's own position: row security shows no other. */
export function selectProposals(tx: Transaction<ConsultationRows>, which: WhichProposals) {
  let query = tx.db
    .selectFrom('consultation.proposals as p')
    .innerJoin('consultation.rounds as r', 'r.id', 'p.round')
    .leftJoin('consultation.authors as a', 'a.proposal', 'p.id')
    .leftJoin('consultation.dispositions as d', 'd.proposal', 'p.id')
    .leftJoin('consultation.proposal_sources as f', 'f.proposal', 'p.id')
    .leftJoin('consultation.positions as mine', 'mine.proposal', 'p.id')
    .leftJoin('consultation.answer_claims as c', 'c.proposal', 'p.id')
    .leftJoin('consultation.author_replies as y', 'y.proposal', 'p.id')
    .selectAll('p')
    .select(['r.opens_on', 'r.closes_on', 'r.closed_at', 'a.person', 'a.office', 'mine.position as mine'])
    .select(['d.outcome', 'd.reason_en', 'd.reason_ur', 'd.applied_text', 'd.applied_to', 'd.decided_at'])
    .select([
      'd.applied_content',
      'd.due_on',
      'd.owner',
      'c.person as claimed_by',
      'c.ends_at',
      'y.stand',
      'y.said',
      'y.said_at',
    ])
    .select([
      'f.submission',
      'f.file_name',
      'f.paragraph',
      'f.clause',
      'f.sheet',
      'f.sheet_row',
      'f.author as file_author',
    ])
    .select(['f.sender_en', 'f.sender_ur', 'f.collides_with'])
    .orderBy('p.number')
  if (which.round !== undefined) query = query.where('p.round', '=', which.round)
  if (which.proposal !== undefined) query = query.where('p.id', '=', which.proposal)
  return query.execute()
}
