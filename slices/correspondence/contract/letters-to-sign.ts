import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, instant, sentFile, text } from '#kernel/contract/shapes.ts'
import { letterKinds } from '../rules/a-letter-template-names-known-placeholders.ts'
import { letterToSignWords as words } from './letters-to-sign-words.ts'

/** What a letter is about, and the page that shows it to whoever may read it. */
export const aboutLetter = z.object({ title: bilingual, path: z.string() })

const letterToSign = z.object({
  id,
  kind: z.enum(letterKinds),
  addressee: bilingual,
  subject: bilingual,
  about: aboutLetter,
  fileNumber: z.string(),
  madeAt: instant,
  sentOn: date.nullable(),
  /** The line of the register and its diary number, once it went out. */
  line: id.nullable(),
  diaryNumber: z.string().nullable(),
  setAsideAt: instant.nullable(),
})
export type LetterToSign = z.output<typeof letterToSign>

export const standings = ['to sign', 'sent', 'set aside'] as const

const secretariat = ['secretariat'] as const
const chosen = z.array(id).min(1).max(200)

export const letterToSignActs = {
  listLettersToSign: act({
    method: 'GET',
    path: '/letters-to-sign',
    does: words.list,
    who: secretariat,
    records: null,
    byLetter: false,
    input: z.object({
      strategy: id,
      kind: z.enum(letterKinds).optional(),
      standing: z.enum(standings).optional(),
      /** The page of what they are about. */
      about: text(300).optional(),
    }),
    output: z.object({
      letters: z.array(letterToSign),
      /** Whether there are more than are listed. */
      isMore: z.boolean(),
      may: z.object({ send: ability }),
    }),
    refusals: {},
  }),
  openLetterToSign: act({
    method: 'GET',
    path: '/letters-to-sign/:toSign/file',
    does: words.open,
    who: ['secretariat', 'oversight'],
    records: null,
    byLetter: false,
    input: z.object({ toSign: id }),
    output: sentFile,
    refusals: {},
  }),
  printLetters: act({
    method: 'POST',
    path: '/letters-to-sign/together',
    does: words.together,
    who: secretariat,
    records: 'letters printed together',
    byLetter: false,
    input: z.object({ strategy: id, letters: chosen }),
    output: sentFile,
    refusals: { 'letters-missing': words.lettersMissing },
  }),
  sayLettersSent: act({
    method: 'POST',
    path: '/letters-to-sign/sent',
    does: words.send,
    who: secretariat,
    records: 'letters sent',
    byLetter: false,
    input: z.object({ strategy: id, letters: chosen, sentOn: date }),
    output: z.object({ sent: z.array(z.object({ letter: id, diaryNumber: z.string() })) }),
    refusals: {
      'letters-missing': words.lettersMissing,
      'already-sent': words.alreadySent,
      'set-aside': words.isSetAside,
      'sent-in-the-future': words.sentInTheFuture,
      'sent-before-made': words.sentBeforeMade,
    },
  }),
  setLetterAside: act({
    method: 'POST',
    path: '/letters-to-sign/:toSign/aside',
    does: words.setAside,
    who: secretariat,
    records: 'letter set aside',
    byLetter: false,
    input: z.object({ toSign: id }),
    output: z.object({ setAside: z.literal(true) }),
    refusals: { 'already-sent': words.sentStays, 'set-aside': words.isSetAside },
  }),
}
