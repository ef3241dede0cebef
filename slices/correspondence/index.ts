export { wordsOfLetter } from './server/templates/letter-templates.ts'
export {
  asSent,
  type BornCode,
  composeLetter,
  type LetterAsked,
  written,
} from './server/letters-to-sign/compose-letter.ts'
export {
  type LettersOrdered,
  makeLetters,
  type OrderedLetter,
  rowsOfLetters,
} from './server/letters-to-sign/make-letters.ts'
export { letterByCode, type PrintedLetter } from './server/letters-to-sign/letter-by-code.ts'
export { addAgenda, callMeetingOf, type MeetingCalled, meetingOn } from './server/meetings/call-meeting.ts'
export { meetingPrintByCode, type PrintedOfMeeting } from './server/meetings/write-print.ts'
export { type OutgoingLetter, registerOutgoing } from './server/register/register-outgoing.ts'
export { enterLetter, type EnteredByLetter } from './server/enter-letter.ts'
export {
  type ContestOfLetter,
  type LetterBehindAct,
  lettersFor,
  lettersForEntries,
} from './server/letters-about.ts'
export {
  type CarriedAct,
  type CarriedLetters,
  carriedLetters,
  hasNote,
  isAsRecorded,
} from './server/travelling/carried-letters.ts'
export { bringLetters, lettersStanding } from './server/travelling/bring-letters.ts'
export { packLetters } from './server/travelling/pack-letters.ts'
