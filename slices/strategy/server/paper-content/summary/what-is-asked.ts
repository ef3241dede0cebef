import { type Bilingual, each } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import type { VersionState } from '../../doors/tree.ts'
import { summaryWords as words } from './summary-words.ts'

/** What a summary asks of those who decide, at the status of its version. */
export function whatIsAsked({ status, number, approval }: VersionState): Bilingual {
  if (approval !== null) {
    const { instrument, number: ofInstrument, dated } = approval
    return each((language) =>
      words.approved[language](`${instrument}, ${ofInstrument}, ${dayLabel(dated)[language]}`),
    )
  }
  if (status === 'submitted') return each((language) => words.toApprove[language](number))
  return status === 'draft' || status === 'in consultation' ? words.notYet : words.over
}
