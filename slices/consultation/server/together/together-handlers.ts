import { answerBundle } from './answer-bundle.ts'
import { bundleProposals, undoBundle } from './bundle.ts'
import { cosignProposal, withdrawCosignature } from './cosign.ts'

export const togetherHandlers = {
  answerBundle,
  bundleProposals,
  undoBundle,
  cosignProposal,
  withdrawCosignature,
}
