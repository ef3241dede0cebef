/** The door of the consultation slice: what other slices' servers may use. */
export { type AnswerBehind, answersBehind } from './server/answers-behind.ts'
