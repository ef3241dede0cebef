import type { Insertable } from 'kysely'
import type { Transaction } from '#kernel/database/transaction.ts'
import { placeHold } from '#slices/strategy/index.ts'
import { words } from '../../contract/words.ts'
import type { ConsultationRows, Proposals } from '../../database/rows.ts'

/** Who proposed: one of the two; neither for a hidden author, nor for a sender who is in no register. */
export interface Author {
  readonly person: string | null
  readonly office: string | null
}

/**
 * Writes a proposal, its author unless hidden, and the hold by which the version waits for its answer. Returns the
 * number by which people speak of it.
 */
export async function keepProposal(
  tx: Transaction<ConsultationRows>,
  proposal: Insertable<Proposals>,
  author: Author | null,
): Promise<number> {
  const { number } = await tx.db
    .insertInto('consultation.proposals')
    .values(proposal)
    .returning('number')
    .executeTakeFirstOrThrow()
  if (!proposal.is_hidden && author !== null) {
    await tx.db
      .insertInto('consultation.authors')
      .values({ proposal: proposal.id, ...author })
      .execute()
  }
  await holdForAnswer(tx, { id: proposal.id, version: proposal.version, number })
  return number
}

/** The version waits for the answer to a proposal. */
export const holdForAnswer = (
  tx: Transaction<ConsultationRows>,
  { id, version, number }: { readonly id: string; readonly version: string; readonly number: number },
): Promise<void> =>
  placeHold(tx, {
    version,
    placedBy: 'consultation',
    code: 'unanswered',
    reason: {
      en: words.holdUnanswered.en.replace('{number}', String(number)),
      ur: words.holdUnanswered.ur.replace('{number}', String(number)),
    },
    subject: id,
  })
