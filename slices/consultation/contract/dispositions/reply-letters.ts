import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, instant, sentFile } from '#kernel/contract/shapes.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import { replyLetterWords as words } from './reply-letters-words.ts'

export const replyLetter = z.object({
  id,
  addressee: bilingual,
  /** What it answers: proposals of an author, or points of a declaration. */
  proposals: z.array(id),
  declaration: id.nullable(),
  points: z.array(id),
  /** The file of which it says what was not taken up, and which of it. */
  submission: id.nullable(),
  leftOut: z.array(z.number().int()),
  /** The same as they are called: numbers of proposals, labels of points. */
  numbers: z.array(z.string()),
  fileNumber: z.string(),
  madeAt: instant,
  sentOn: date.nullable(),
  diaryNumber: z.string().nullable(),
  /** What it says was left out, and what was taken up or left out anew since it was made. */
  changed: z.array(z.number().int()),
  may: z.object({ register: ability }),
})
export type ReplyLetter = z.output<typeof replyLetter>

const secretariat = ['secretariat'] as const

export const replyLetterActs = {
  listReplyLetters: act({
    method: 'GET',
    path: '/rounds/:round/reply-letters',
    does: words.listReplyLetters,
    who: secretariat,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({ letters: z.array(replyLetter) }),
    refusals: {},
  }),
  makeReplyLetter: act({
    method: 'POST',
    path: '/proposals/:proposal/reply-letter',
    does: words.makeReplyLetter,
    who: secretariat,
    records: 'reply letter made',
    byLetter: false,
    input: letterHead.extend({
      proposal: id,
      /** Every answer to the same author in this round, or this one alone. */
      allOfAuthor: z.boolean().default(false),
    }),
    output: z.object({ reply: id }),
    refusals: {
      'not-answered': words.notAnswered,
      'author-hidden': words.authorHidden,
      'no-name': words.noName,
    },
  }),
  makeReplyToDeclaration: act({
    method: 'POST',
    path: '/submissions/:submission/reply-letter',
    does: words.makeReplyToDeclaration,
    who: secretariat,
    records: 'reply to a declaration made',
    byLetter: false,
    input: letterHead.extend({
      submission: id,
      /** One point alone; else every point that has an answer. */
      point: id.optional(),
    }),
    output: z.object({ reply: id }),
    refusals: {
      'point-not-answered': words.pointNotAnswered,
      'no-point-answered': words.noPointAnswered,
      'no-name': words.noName,
    },
  }),
  openReplyLetter: act({
    method: 'GET',
    path: '/reply-letters/:reply/file',
    does: words.openReplyLetter,
    who: secretariat,
    records: null,
    byLetter: false,
    input: z.object({ reply: id }),
    output: sentFile,
    refusals: {},
  }),
  registerReplyLetter: act({
    method: 'POST',
    path: '/reply-letters/:reply/sent',
    does: words.registerReplyLetter,
    who: secretariat,
    records: 'reply letter sent',
    byLetter: false,
    input: z.object({ reply: id }),
    output: z.object({ diaryNumber: z.string() }),
    refusals: { 'already-sent': words.alreadySent, 'no-longer-so': words.noLongerSo },
  }),
}
