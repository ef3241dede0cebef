export { enterLetter, type EnteredByLetter } from './server/enter-letter.ts'
export {
  type ContestOfLetter,
  type LetterBehindAct,
  lettersFor,
  lettersForEntries,
} from './server/letters-about.ts'
