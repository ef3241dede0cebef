import type { Job } from '#kernel/jobs/jobs.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import { sendCopy } from './server/send-copy.ts'

export { served } from './server/handlers.ts'
export { enterLetter, type EnteredByLetter } from './server/enter-letter.ts'
export { type LetterBehindAct, lettersFor, lettersForEntries } from './server/letters-about.ts'

/** The jobs of this slice, for the shell. `address` is where people reach the server, e.g. `https://sutoon.example`. */
export const correspondenceJobs = (mail: Mail, address: string): readonly Job[] => [
  sendCopy(mail, address.replace(/\/$/, '')),
]
