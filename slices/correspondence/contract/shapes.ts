import { z } from 'zod'
import { ability, bilingual, date, fileHash, id, instant, media } from '#kernel/contract/shapes.ts'
import { letterKinds } from '../rules/a-letter-template-names-known-placeholders.ts'

/** The secret of a link, as it stands in a mail or on a posted copy: 32 random bytes. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

const particulars = z.object({
  theirReference: z.string(),
  ourReference: z.string(),
  dated: date,
  signatory: z.string(),
  medium: z.enum(media),
})

const someName = z.object({ en: z.string().nullable(), ur: z.string().nullable() })

/** By the link that was mailed to the author, by one that the secretariat printed, or signed in. */
export const waysOfContest = ['mailed link', 'printed link', 'signed in'] as const

/** How a contest stands for the slices whose acts came by letter. */
export const contestStandings = ['unanswered', 'upheld', 'kept'] as const
export type ContestStanding = (typeof contestStandings)[number]

export const contest = z.object({
  reason: z.string(),
  at: instant,
  /** Null for contests from before this was kept. */
  cameBy: z.enum(waysOfContest).nullable(),
  /** What the secretariat answered. What upholding means, each act says itself: `ifUpheld`. */
  answer: z.object({ upheld: z.boolean(), reason: z.string().nullable(), at: instant }).nullable(),
})

/** A field of what was entered, in words that its author can read. */
const enteredLine = z.object({
  label: bilingual,
  value: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('words'), words: bilingual }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('day'), day: date }),
    z.object({ kind: z.literal('number'), number: z.number() }),
  ]),
})
export type EnteredLine = z.output<typeof enteredLine>

/** What the act concerns, and the page that shows it to whoever may read it. */
const about = z.object({ code: z.string(), title: someName, path: z.string() })

/** An act by letter as its author sees it. */
export const shownActByLetter = particulars.extend({
  /** What the act does, in the words of its contract; null for acts entered before these were kept. */
  does: bilingual.nullable(),
  act: z.string(),
  about: about.nullable(),
  entered: z.array(enteredLine),
  done: bilingual.nullable(),
  ifUpheld: bilingual.nullable(),
  office: someName.nullable(),
  enteredAt: instant,
  contest: contest.nullable(),
})
export type ShownActByLetter = z.output<typeof shownActByLetter>

export const listedAct = particulars.extend({
  id,
  act: z.string(),
  subject: z.string(),
  about: about.nullable(),
  does: bilingual.nullable(),
  scan: fileHash,
  office: someName.nullable(),
  enteredAt: instant,
  contest: contest.nullable(),
  /** Whether it was entered in the reader's own name, or that of their office, and is not contested yet. */
  mayContest: z.boolean(),
  /** For the secretariat, while a contest waits for its answer; null otherwise. */
  mayAnswer: ability.nullable(),
  /** What was done, in a word or two: `Declined`; null for acts from before this was kept. */
  done: bilingual.nullable(),
  /** What becomes of the act when its contest is upheld; null for acts from before this was kept. */
  ifUpheld: bilingual.nullable(),
  /** `to post`: no address is known, so the copy is printed; `posted` once it was. `waiting` until each was mailed. */
  copy: z.enum(['mailed', 'waiting', 'to post', 'posted']).nullable(),
})
export type ListedActByLetter = z.output<typeof listedAct>

export const readAct = listedAct.extend({ entered: z.array(enteredLine) })
export type ReadActByLetter = z.output<typeof readAct>

export const registeredLetter = z.object({
  id,
  direction: z.enum(['in', 'out']),
  /** `2026/17`: year and number in the diary of that direction. */
  diaryNumber: z.string(),
  fileNumber: z.string(),
  theirReference: z.string().nullable(),
  dated: date,
  subject: someName,
  office: someName.nullable(),
  correspondent: z.string().nullable(),
  medium: z.enum(media),
  /** What kind of letter it is, where that is known. */
  kind: z.enum(letterKinds).nullable(),
  scan: fileHash.nullable(),
  registeredAt: instant,
})
export type RegisteredLetter = z.output<typeof registeredLetter>

export const readLetter = registeredLetter.extend({
  /** What it is about, and the page that shows it to whoever may read it. */
  about: z.object({ title: bilingual, path: z.string() }).nullable(),
  /** The Word file that was made here and signed; null where it was written elsewhere. */
  madeHere: id.nullable(),
})
export type ReadLetter = z.output<typeof readLetter>
