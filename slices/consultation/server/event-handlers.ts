import type { Contract } from '#kernel/contract/act.ts'
import type { Handlers } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { eventLetterActs } from '../contract/events/event-letters.ts'
import type { eventActs } from '../contract/events/events.ts'
import type { participantActs } from '../contract/events/participants.ts'
import type { ConsultationRows } from '../database/rows.ts'
import { inviteNominees, recordAttendance, sayAttendanceShown } from './events/attendance.ts'
import { cancelEvent, changeEvent } from './events/change-event.ts'
import { makeEventLetters } from './events/letters/make-event-letters.ts'
import { openEventPapers } from './events/letters/open-event-papers.ts'
import { listNominations } from './events/list-nominations.ts'
import { makeAttendanceSheet, openSheetAtRisk } from './events/make-sheets.ts'
import { makeTravelListIn } from './events/make-travel-list.ts'
import { nominate, withdrawNomination } from './events/nominate.ts'
import { listEvents, planEvent } from './events/plan-event.ts'
import { readEvent } from './events/read-event.ts'
import { setAgenda } from './events/set-agenda.ts'
import { listSpareLines, saySpareLineShown } from './events/spare-lines.ts'

export const eventHandlers = (
  files: FileStore,
  site: string,
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
  makeEventLetters: makeEventLetters(files, site),
  makeTravelList: makeTravelListIn(files),
  nominate,
  openEventPapers,
  makeAttendanceSheet: makeAttendanceSheet(site),
  openSheetAtRisk: openSheetAtRisk(site),
  planEvent,
  readEvent,
  recordAttendance,
  sayAttendanceShown,
  setAgenda,
  withdrawNomination,
})
