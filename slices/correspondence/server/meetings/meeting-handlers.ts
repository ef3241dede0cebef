import type { Contract } from '#kernel/contract/act.ts'
import type { Handlers } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { meetingActs } from '../../contract/meetings/meetings.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { callMeeting } from './call-meeting.ts'
import { enterDecision, reportOnDecision } from './decide.ts'
import { makeMeetingLetters } from './make-meeting-letters.ts'
import { downloadMeetingPrint, listMeetingPrints, printMeeting } from './print-meeting.ts'
import { listMeetings, readMeeting } from './read-meeting.ts'
import { takePaperStep } from './take-step.ts'
import { writeMeetingPaper } from './write-paper.ts'

export const meetingHandlers = (
  files: FileStore,
  site: string,
): Handlers<Contract<typeof meetingActs>, CorrespondenceRows> => ({
  callMeeting,
  listMeetings,
  readMeeting,
  writeMeetingPaper,
  takePaperStep,
  enterDecision,
  reportOnDecision,
  printMeeting: printMeeting(files, site),
  listMeetingPrints,
  downloadMeetingPrint,
  makeMeetingLetters: makeMeetingLetters(files, site),
})
