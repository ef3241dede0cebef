import type { StructuralChange } from '#slices/strategy/contract.ts'
import type { Accepted } from '../dispositions/keep-answer.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'

/** What a proposal asks for, where what it was written against still stands. */
export const asProposed = (proposal: FoundProposal): Accepted =>
  proposal.kind === 'text'
    ? { kind: 'words', before: proposal.text_before, after: proposal.text_after }
    : { kind: 'change', change: proposal.content as unknown as StructuralChange, how: 'as proposed' }
