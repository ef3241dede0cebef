import { serveSlice } from '#kernel/contract/handler.ts'
import { consultation } from '../contract.ts'
import type { ConsultationRows } from '../database/rows.ts'
import { answerProposal } from './answer-proposal.ts'
import { closeRound } from './close-round.ts'
import { listProposals } from './list-proposals.ts'
import { listRounds } from './list-rounds.ts'
import { openRound } from './open-round.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { readProposal } from './read-proposal.ts'
import { takePosition } from './take-position.ts'

const served = serveSlice<typeof consultation, ConsultationRows>(consultation, {
  answerProposal,
  closeRound,
  listProposals,
  listRounds,
  openRound,
  proposeAmendment,
  readProposal,
  takePosition,
})

export const open = () => ({ served })
