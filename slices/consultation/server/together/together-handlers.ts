import { answerBundle } from './answer-bundle.ts'
import { bundleProposals } from './bundle.ts'
import { cosignProposal, withdrawCosignature } from './cosign.ts'

export const togetherHandlers = { answerBundle, bundleProposals, cosignProposal, withdrawCosignature }
