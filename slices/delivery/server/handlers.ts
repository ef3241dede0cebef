import { type ServedSlice, serveSlice } from '#kernel/contract/handler.ts'
import type { OpenRoom, RoomTools } from '#kernel/contract/room-tools.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { delivery } from '../contract.ts'
import type { DeliveryRows } from '../database/rows.ts'
import { draftAgenda } from './agenda/draft-agenda.ts'
import { listOfficeRequests, readOfficeRequest } from './office-requests/get-office-requests.ts'
import {
  answerOfficeRequest,
  decideOfficeRequest,
  pursueOfficeRequest,
  sendOfficeRequest,
} from './office-requests/speak-between-offices.ts'
import { acceptTransfer } from './succession/accept-transfer.ts'
import { answerRequest } from './requests/answer-request.ts'
import { askForConcurrence } from './requests/ask-for-concurrence.ts'
import { assignOrphan } from './succession/assign-orphan.ts'
import { makeCostingSheet, tryCosting } from './costing/costing-sheet.ts'
import { enterCosting } from './costing/enter-costing.ts'
import { readCosting } from './costing/read-costing.ts'
import { moneyHandlers } from './money/money-handlers.ts'
import { escalate } from './negotiation/escalate.ts'
import { listEscalated, makeDecisionList } from './negotiation/list-escalated.ts'
import { recommendationHandlers } from './recommendations/recommendation-handlers.ts'
import { recordDecision } from './negotiation/record-decision.ts'
import { replyToOffice } from './negotiation/reply-to-office.ts'
import { listOrphans } from './succession/list-orphans.ts'
import { listRequests } from './requests/list-requests.ts'
import { readRequest } from './requests/read-request.ts'
import { shelf } from './papers/shelf.ts'
import { makeConcurrenceLetters } from './letters/make-concurrence-letters.ts'
import { summary } from './requests/summary.ts'
import { getWork, listMilestones } from './work/get-work.ts'
import { readGantt } from './timetable/read-gantt.ts'
import { judgeMilestone, openEvidence } from './work/judge-milestone.ts'
import { moveMilestone, previewMove } from './work/move-milestone.ts'
import { makeTimetable } from './timetable/make-timetable.ts'
import { endBlock, reportBlock } from './work/report-block.ts'
import { reportMilestone } from './work/report-milestone.ts'
import { sayWhatFollows } from './work/say-what-follows.ts'
import { setMilestone } from './work/set-milestone.ts'

export const servedWith = (files: FileStore, site = 'http://localhost'): ServedSlice =>
  serveSlice<typeof delivery, DeliveryRows>(delivery, {
    ...shelf.handlers,
    ...moneyHandlers,
    ...{ readCosting, enterCosting, tryCosting: tryCosting(files) },
    makeCostingSheet: makeCostingSheet({ files, address: site }),
    ...recommendationHandlers({ files, address: site }),
    ...{ listOfficeRequests, readOfficeRequest, sendOfficeRequest },
    ...{ answerOfficeRequest, pursueOfficeRequest, decideOfficeRequest },
    acceptTransfer,
    answerRequest,
    askForConcurrence,
    assignOrphan,
    draftAgenda,
    escalate,
    listEscalated,
    makeDecisionList: makeDecisionList({ files, address: site }),
    listOrphans,
    listRequests,
    makeConcurrenceLetters: makeConcurrenceLetters(files, site),
    readRequest,
    recordDecision,
    replyToOffice,
    summary,
    readWork: getWork,
    listMilestones,
    readGantt,
    makeTimetable: makeTimetable({ files, address: site }),
    setMilestone,
    previewMove,
    moveMilestone,
    reportMilestone,
    judgeMilestone,
    sayWhatFollows,
    openEvidence,
    reportBlock,
    endBlock,
  })

export const open = ({ files, address }: Pick<RoomTools, 'files' | 'address'>): OpenRoom => ({
  served: servedWith(files, address),
  jobs: [shelf.job(files)],
})
