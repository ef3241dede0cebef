/** The door of the consultation slice: what other slices' servers may use. */
export { type AnswerBehind, answersBehind } from './server/doors/answers-behind.ts'
