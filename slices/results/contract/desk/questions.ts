import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperOrdered } from '#kernel/contract/papers.ts'
import { ability, bilingual, date, id, instant, text, textOrNothing } from '#kernel/contract/shapes.ts'
import { figure, officials, reference } from '../shapes.ts'
import { deskWords as words } from './desk-words.ts'

export const questionAskers = [
  'parliament',
  'committee',
  'court',
  'auditor',
  'information request',
  'international body',
  'partner government',
  'press',
  'public',
] as const

export const questionStates = [
  'to draft',
  'to check',
  'sent back',
  'to clear',
  'to give',
  'answered',
  'to correct',
] as const

/** What stands in the way of a figure in a draft. */
export const citationFaults = [
  'no such figure',
  'of another strategy',
  'corrected since',
  'not counted',
  'not cleared',
  'choose with a reason',
] as const

/** Both may stand; one must. */
const written = z.object({ en: textOrNothing(20_000).default(''), ur: textOrNothing(20_000).default('') })

/** A text in the languages in which it was written. */
const texts = z.object({ en: z.string().nullable(), ur: z.string().nullable() })

const questionSeen = z.object({
  id,
  /** `Q-12`. */
  code: z.string(),
  asker: z.enum(questionAskers),
  askedBy: z.string(),
  theirReference: z.string(),
  text: texts,
  receivedOn: date,
  dueOn: date,
  answeredOn: date.nullable(),
  state: z.enum(questionStates),
  /** After the last day while unanswered; zero before it and once answered. */
  daysLate: z.number().int(),
  illustrative: z.boolean(),
})
export type QuestionSeen = z.output<typeof questionSeen>

/** A figure that stands in a draft: as it would be printed, and what is in its way. */
const citation = z.object({
  reference: z.string(),
  /** Null where there is none that the reader may read. */
  figure: figure.nullable(),
  /** What stands for it in the text. */
  said: bilingual.nullable(),
  /** What is printed beside it: what it counts, where, when, how much stands behind it, its status and source. */
  label: bilingual.nullable(),
  /** Other official figures for the same thing. */
  rivals: z.array(figure),
  reason: z.string().nullable(),
  fault: z.enum(citationFaults).nullable(),
  /** By which reference to go instead. */
  instead: z.string().nullable(),
  isKeptInside: z.boolean(),
})
export type Citation = z.output<typeof citation>

const signature = z.object({
  step: z.enum(['checked', 'cleared', 'sent back']),
  by: bilingual.nullable(),
  at: instant,
  reason: z.string().nullable(),
})

const draft = z.object({
  id,
  number: z.number().int(),
  text: texts,
  writtenBy: bilingual.nullable(),
  writtenAt: instant,
  citations: z.array(citation),
  /** Numbers in the text that have no reference. */
  bareNumbers: z.array(z.string()),
  signatures: z.array(signature),
  givenOn: date.nullable(),
  /** Of what left: the figures as they stood, and what became of them. */
  left: z.array(
    z.object({
      reference: z.string(),
      said: bilingual,
      label: bilingual,
      /** Why it no longer stands; null where it does. */
      since: z.enum(['corrected', 'reopened', 'not counted']).nullable(),
      instead: z.string().nullable(),
    }),
  ),
})
export type Draft = z.output<typeof draft>

const before = z.object({
  id,
  code: z.string(),
  askedBy: z.string(),
  text: texts,
  answeredOn: date.nullable(),
  /** How alike, from nothing to one: twice the words in common by the words of both. */
  likeness: z.number(),
  figures: z.array(z.string()),
})
export type AskedBefore = z.output<typeof before>

const drafted = z.object({
  question: id,
  ...written.shape,
  /** Why a figure was chosen where another official one says otherwise. */
  choices: z
    .array(z.object({ figure: reference, reason: text(2_000) }))
    .max(200)
    .default([]),
})

const signing = {
  'own-draft': words.ownDraft,
  'not-the-newest': words.notTheNewest,
  'already-signed': { ...words.alreadySigned, constraint: 'a_draft_takes_each_signature_once' },
  'signed-once': { ...words.signedOnce, constraint: 'nobody_signs_a_draft_twice' },
} as const

const quiet = { who: officials, records: null, byLetter: false } as const

export const deskActs = {
  listQuestions: act({
    ...{ method: 'GET', path: '/questions', does: words.list, ...quiet },
    input: z.object({ strategy: id }),
    output: z.object({ questions: z.array(questionSeen), may: z.object({ enter: ability }) }),
    refusals: {},
  }),
  findAskedBefore: act({
    ...{ method: 'GET', path: '/questions-asked-before', does: words.askedBefore, ...quiet },
    input: z.object({ strategy: id, text: text(1_000) }),
    output: z.object({ before: z.array(before) }),
    refusals: {},
  }),
  enterQuestion: act({
    method: 'POST',
    path: '/questions',
    does: words.enter,
    who: ['secretariat'],
    records: 'question entered',
    byLetter: false,
    input: z.object({
      strategy: id,
      asker: z.enum(questionAskers),
      askedBy: text(300),
      theirReference: textOrNothing(200).default(''),
      ...written.shape,
      receivedOn: date,
      dueOn: date,
    }),
    output: z.object({ question: id, code: z.string() }),
    refusals: {
      'no-words': { ...words.noWords, constraint: 'a_question_stands_in_a_language' },
      'due-before-it-came': { ...words.dueBeforeItCame, constraint: 'a_question_is_due_after_it_came' },
    },
  }),
  readQuestion: act({
    ...{ method: 'GET', path: '/questions/:question', does: words.read, ...quiet },
    input: z.object({ question: id }),
    output: z.object({
      question: questionSeen,
      strategy: id,
      before: z.array(before),
      /** The newest first. */
      drafts: z.array(draft),
      may: z.object({ draft: ability, check: ability, clear: ability, sendBack: ability, give: ability }),
    }),
    refusals: {},
  }),
  tryDraft: act({
    method: 'POST',
    path: '/questions/:question/trial',
    does: words.try,
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: drafted,
    output: z.object({ citations: z.array(citation), bareNumbers: z.array(z.string()) }),
    refusals: {},
  }),
  writeDraft: act({
    method: 'POST',
    path: '/questions/:question/drafts',
    does: words.draft,
    who: ['secretariat'],
    records: 'answer drafted',
    byLetter: false,
    input: drafted,
    output: z.object({ draft: id, number: z.number().int() }),
    refusals: {
      'no-words': { ...words.noWords, constraint: 'a_draft_stands_in_a_language' },
      'other-draft': { ...words.otherDraft, constraint: 'drafts_of_a_question_are_numbered_once' },
      'figures-to-mend': words.figuresToMend,
    },
  }),
  signDraft: act({
    method: 'POST',
    path: '/drafts/:draft/signature',
    does: words.sign,
    who: ['secretariat', 'verifier', 'approver', 'approving authority'],
    records: 'answer signed',
    byLetter: false,
    input: z.object({ draft: id, step: z.enum(['checked', 'cleared']) }),
    output: z.object({ signed: z.literal(true) }),
    refusals: {
      ...signing,
      'figures-to-mend': words.figuresToMend,
      'not-checked': words.notChecked,
      'only-checkers': words.onlyCheckers,
      'only-clearers': words.onlyClearers,
    },
  }),
  sendDraftBack: act({
    method: 'POST',
    path: '/drafts/:draft/return',
    does: words.sendBack,
    who: ['secretariat', 'verifier', 'approver', 'approving authority'],
    records: 'answer sent back',
    byLetter: false,
    input: z.object({ draft: id, reason: text(2_000) }),
    output: z.object({ sentBack: z.literal(true) }),
    refusals: signing,
  }),
  giveAnswer: act({
    method: 'POST',
    path: '/drafts/:draft/answer',
    does: words.give,
    who: ['secretariat'],
    records: 'answer given',
    byLetter: false,
    input: z.object({ draft: id, givenOn: date }),
    output: z.object({ figures: z.number().int() }),
    refusals: {
      'not-cleared': words.notCleared,
      'not-the-newest': words.notTheNewest,
      'figures-to-mend': words.figuresToMend,
      'given-too-early': words.givenTooEarly,
      'already-given': { ...words.alreadyGiven, constraint: 'a_draft_is_given_once' },
    },
  }),
  makeAnswerPaper: act({
    method: 'POST',
    path: '/questions/:question/paper',
    does: words.paper,
    who: officials,
    records: 'answer printed',
    byLetter: false,
    input: z.object({ question: id, ...paperOrdered }),
    output: z.object({ paper: id }),
    refusals: { 'no-words': words.noWords },
  }),
} as const
