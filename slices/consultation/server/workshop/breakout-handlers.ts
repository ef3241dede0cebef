import type { Handlers } from '#kernel/contract/handler.ts'
import type { Contract } from '#kernel/contract/act.ts'
import type { breakoutActs } from '../../contract/breakouts.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { callProposal } from './breakout/call-proposal.ts'
import { concludeProposal } from './breakout/conclude-proposal.ts'
import { listBreakouts } from './breakout/list-breakouts.ts'
import { mergeProposals, separateProposals } from './breakout/merge-proposals.ts'
import { nameFacilitator, relieveFacilitator } from './breakout/name-facilitator.ts'
import { openBreakout } from './breakout/open-breakout.ts'
import { readBreakout } from './breakout/read-breakout.ts'
import { setDoors } from './breakout/set-doors.ts'
import { showBreakoutCodeAt } from './breakout/show-breakout-code.ts'

export const breakoutHandlers = (
  address: string,
): Handlers<Contract<typeof breakoutActs>, ConsultationRows> => ({
  callProposal,
  concludeProposal,
  listBreakouts,
  mergeProposals,
  nameFacilitator,
  openBreakout,
  readBreakout,
  relieveFacilitator,
  separateProposals,
  setDoors,
  showBreakoutCode: showBreakoutCodeAt(address),
})
