export { wordsOfLetter } from './server/templates/letter-templates.ts'
export { type OutgoingLetter, registerOutgoing } from './server/register/register-outgoing.ts'
export { enterLetter, type EnteredByLetter } from './server/enter-letter.ts'
export {
  type ContestOfLetter,
  type LetterBehindAct,
  lettersFor,
  lettersForEntries,
} from './server/letters-about.ts'
