import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Proposal } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/** Names of the offices that proposals speak of, by the identifier that stands where others have words. */
export type OfficesProposed = ReadonlyMap<string, Bilingual>

/** For what is printed: an identifier says nothing to whoever signs or reads it. */
export function officesProposed(
  tx: Transaction<ConsultationRows>,
  proposals: readonly Proposal[],
): Promise<OfficesProposed> {
  const offices = proposals
    .filter(({ field }) => field === 'lead')
    .flatMap(({ before, after, disposition }) => [before, after, disposition?.appliedText ?? ''])
    .filter((office) => office !== '')
  return namesOf(tx, { offices: [...new Set(offices)] })
}
