import type { Contract } from '#kernel/contract/act.ts'
import type { Handlers } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { eventLetterActs } from '../contract/events/event-letters.ts'
import type { eventActs } from '../contract/events/events.ts'
import type { participantActs } from '../contract/events/participants.ts'
import type { ConsultationRows } from '../database/rows.ts'
import {
  inviteNominees,
  openSheetAtRisk,
  readAttendanceSheet,
  recordAttendance,
  sayAttendanceShown,
} from './events/attendance.ts'
import { cancelEvent, changeEvent } from './events/change-event.ts'
import { makeEventLetters } from './events/letters/make-event-letters.ts'
import { openEventPapers } from './events/letters/open-event-papers.ts'
import { listNominations } from './events/list-nominations.ts'
import { makeTravelListIn } from './events/make-travel-list.ts'
import { nominate, withdrawNomination } from './events/nominate.ts'
import { listEvents, planEvent } from './events/plan-event.ts'
import { readEvent } from './events/read-event.ts'
import { setAgenda } from './events/set-agenda.ts'
import { listSpareLines, saySpareLineShown } from './events/spare-lines.ts'

export const eventHandlers = (
  files: FileStore,
): Handlers<
  Contract<typeof eventActs & typeof participantActs & typeof eventLetterActs>,
  ConsultationRows
> => ({
  listSpareLines,
  saySpareLineShown,
  cancelEvent,
  changeEvent,
  inviteNominees,
  listEvents,
  listNominations,
  makeEventLetters: makeEventLetters(files),
  makeTravelList: makeTravelListIn(files),
  nominate,
  openEventPapers,
  openSheetAtRisk,
  planEvent,
  readAttendanceSheet,
  readEvent,
  recordAttendance,
  sayAttendanceShown,
  setAgenda,
  withdrawNomination,
})
