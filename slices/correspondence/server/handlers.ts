import { type Handlers, serveSlice } from '#kernel/contract/handler.ts'
import type { OpenRoom, RoomTools } from '#kernel/contract/room-tools.ts'
import { correspondence } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { answerContest } from './contests/answer-contest.ts'
import { contestActByLetter } from './contests/contest-act-by-letter.ts'
import { contestAsAuthor } from './contests/contest-as-author.ts'
import { listActsByLetter } from './list-acts-by-letter.ts'
import { listLetters } from './register/list-letters.ts'
import { keepLetterTemplate, listLetterTemplates } from './templates/letter-templates.ts'
import { makePostalCopy } from './copies/make-postal-copy.ts'
import { openScan, openScanByLink, openScanOfLetter } from './open-scan.ts'
import { readActByLetter } from './read-act-by-letter.ts'
import { registerLetter } from './register/register-letter.ts'
import { sendCopy } from './copies/send-copy.ts'
import { showActByLetter } from './show-act-by-letter.ts'

const handlers = {
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
  listLetterTemplates,
  keepLetterTemplate,
} satisfies Handlers<typeof correspondence, CorrespondenceRows>

export const served = serveSlice<typeof correspondence, CorrespondenceRows>(correspondence, handlers)

export const open = ({ mail, address }: Omit<RoomTools, 'knownKeys'>): OpenRoom => ({
  served,
  jobs: [sendCopy(mail, address)],
})
