import { serveSlice } from '#kernel/contract/handler.ts'
import type { OpenRoom, RoomTools } from '#kernel/contract/room-tools.ts'
import { consultation } from '../contract.ts'
import type { ConsultationRows } from '../database/rows.ts'
import { readAgreement } from './agreement/read-agreement.ts'
import { answerProposal } from './proposals/answer-proposal.ts'
import { dispositionHandlers } from './dispositions/disposition-handlers.ts'
import { closeRound } from './rounds/close-round.ts'
import { eventHandlers } from './event-handlers.ts'
import { listProposals } from './proposals/list-proposals.ts'
import { listRounds } from './rounds/list-rounds.ts'
import { intakeHandlers } from './intake-handlers.ts'
import { openRound } from './rounds/open-round.ts'
import { arrivalHandlers } from './laptop/arrivals/arrival-handlers.ts'
import { keepKnownKeysJob } from './laptop/homecoming/keep-known-keys.ts'
import { kindHandlers } from './kinds/kind-handlers.ts'
import { laptopHandlers } from './laptop/laptop-handlers.ts'
import { pointHandlers } from './point-handlers.ts'
import { proposeAmendmentWith } from './proposals/propose-amendment.ts'
import { proposeChangeWith } from './structure/propose-change.ts'
import { remindOfAnswersJob } from './clock/remind-of-answers.ts'
import { readProposal } from './proposals/read-proposal.ts'
import { togetherHandlers } from './together/together-handlers.ts'
import { takePosition } from './proposals/take-position.ts'
import { breakoutHandlers } from './workshop/breakout-handlers.ts'
import { roomHandlers, tellOfEntryJob } from './workshop/room/room-handlers.ts'
import { readParticipation } from './workshop/read-participation.ts'
import { hiddenAuthorHandlers } from './hidden-authors/hidden-author-handlers.ts'
import { moderationHandlers, tellAuthorJob } from './moderation/moderation-handlers.ts'
import { roundPaperHandlers, writeRoundPaperJob } from './papers/paper-handlers.ts'
import { liveStreams } from './workshop/live.ts'

/** Receipts lead to the public page that checks them, at the installation's own address; what is sent in is read from the store. */
export function open(
  tools: Pick<RoomTools, 'address' | 'files' | 'mail' | 'signer' | 'knownKeys'>,
): OpenRoom {
  const { address, files, mail, knownKeys } = tools
  const served = serveSlice<typeof consultation, ConsultationRows>(
    consultation,
    {
      answerProposal,
      closeRound,
      listProposals,
      listRounds,
      openRound,
      proposeAmendment: proposeAmendmentWith(`${address}/receipt`),
      proposeChange: proposeChangeWith(`${address}/receipt`),
      readAgreement,
      readProposal,
      takePosition,
      ...togetherHandlers,
      ...breakoutHandlers(address),
      ...roomHandlers,
      ...dispositionHandlers(files, address),
      readParticipation,
      ...roundPaperHandlers(files, address),
      ...eventHandlers(files, address),
      ...intakeHandlers(files),
      ...laptopHandlers(tools),
      ...kindHandlers(files),
      ...arrivalHandlers,
      ...pointHandlers,
      ...moderationHandlers(files),
      ...hiddenAuthorHandlers,
    },
    liveStreams,
  )
  return {
    served,
    lightPages: [{ below: '/b/', file: 'breakout.html' }],
    jobs: [
      writeRoundPaperJob(files),
      tellAuthorJob(mail, address),
      tellOfEntryJob(mail, address),
      remindOfAnswersJob(mail, address),
      keepKnownKeysJob(knownKeys),
    ],
  }
}
