/** The door of the consultation slice: what other slices' servers may use. */
export {
  type AnswerBehind,
  answersBehind,
  type ChangeBehind,
  changesBehind,
} from './server/doors/answers-behind.ts'
export {
  changesInWords,
  isKindOfChange,
  type KindOfChange,
  kindsOfChange,
} from './rules/structure/names-of-kinds.ts'
export { type Agreement, AgreementAcrossSectors } from './rules/agreement/agreement-across-sectors.ts'
export type { Position } from './rules/a-position-is-one-of-three.ts'
export {
  answersByCode,
  attendanceSheetByCode,
  type PrintedAnswers,
  type PrintedAttendanceSheet,
  replyByCode,
} from './server/doors/papers.ts'
export {
  type DeclarationBehind,
  type PointBehind,
  type ViewBehind,
  declarationBehind,
} from './server/doors/declaration-behind.ts'
