import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { Text } from '../../rules/moderation/what-may-be-flagged.ts'

export interface FoundWords {
  readonly strategy: string
  readonly words: string | null
  readonly isHidden: boolean
}

/** The words of one text as whoever acts reads them: row security shows no other. Null where there is no such text. */
export async function findWords(
  tx: Transaction<ConsultationRows>,
  { proposal, view, part }: Text,
): Promise<FoundWords | null> {
  const { rows } = await tx.query<FoundWords>(
    part === 'view'
      ? `select v.strategy, v.words, v.words = consultation.note_of_hidden_words() as "isHidden"
           from consultation.signatory_views v where v.id = $1`
      : `select p.strategy, w.words, coalesce(w.words = consultation.note_of_hidden_words(), false) as "isHidden"
           from consultation.proposals p
           left join consultation.author_replies y on y.proposal = p.id
           cross join lateral (
             select case $2 when 'words' then p.text_after when 'reason' then p.rationale
                    else nullif(y.said, '') end as words) w
          where p.id = $1`,
    part === 'view' ? [view] : [proposal, part],
  )
  return rows[0] ?? null
}
