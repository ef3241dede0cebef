import { type Handlers, serveSlice } from '#kernel/contract/handler.ts'
import type { OpenRoom, RoomTools } from '#kernel/contract/room-tools.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { correspondence } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { answerContest } from './contests/answer-contest.ts'
import { contestActByLetter } from './contests/contest-act-by-letter.ts'
import { contestAsAuthor } from './contests/contest-as-author.ts'
import { listActsByLetter } from './list-acts-by-letter.ts'
import { listLetters } from './register/list-letters.ts'
import { exportRegister } from './register/export-register.ts'
import { readLetter } from './register/read-letter.ts'
import { openLetterToSign, printLetters } from './letters-to-sign/letter-files.ts'
import { listLettersToSign } from './letters-to-sign/list-letters-to-sign.ts'
import { sayLettersSent, setLetterAside } from './letters-to-sign/send-letters.ts'
import {
  keepLetterTemplate,
  listLetterTemplates,
  listTemplateEditions,
} from './templates/letter-templates.ts'
import { meetingHandlers } from './meetings/meeting-handlers.ts'
import { writePrintJob } from './meetings/write-print.ts'
import { makePostalCopy } from './copies/make-postal-copy.ts'
import { openScan, openScanByLink, openScanOfLetter } from './open-scan.ts'
import { readActByLetter } from './read-act-by-letter.ts'
import { registerLetter } from './register/register-letter.ts'
import { sendCopy } from './copies/send-copy.ts'
import { showActByLetter } from './show-act-by-letter.ts'

const handlersWith = (files: FileStore, site: string) => ({
  ...meetingHandlers(files, site),
  showActByLetter,
  contestActByLetter,
  contestAsAuthor,
  listActsByLetter,
  readActByLetter,
  answerContest,
  makePostalCopy,
  openScan,
  openScanByLink,
  openScanOfLetter,
  registerLetter,
  listLetters,
  readLetter,
  exportRegister: exportRegister(files),
  listLetterTemplates,
  listTemplateEditions,
  keepLetterTemplate,
  listLettersToSign,
  openLetterToSign,
  printLetters: printLetters(files),
  sayLettersSent: sayLettersSent(files),
  setLetterAside,
})

export const servedWith = (files: FileStore, site = 'http://localhost') => {
  const handlers: Handlers<typeof correspondence, CorrespondenceRows> = handlersWith(files, site)
  return serveSlice<typeof correspondence, CorrespondenceRows>(correspondence, handlers)
}

export const open = ({ mail, address, files }: Omit<RoomTools, 'knownKeys' | 'saidOnCover'>): OpenRoom => ({
  served: servedWith(files, address),
  jobs: [sendCopy(mail, address), writePrintJob(files)],
})
