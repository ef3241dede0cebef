import { z } from 'zod'
import { act, type ByLetter } from '#kernel/contract/act.ts'
import { ability, bilingual, date, id, text } from '#kernel/contract/shapes.ts'
import { versionStatuses } from '#slices/strategy/contract.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { language } from '../intake-shapes.ts'
import { completions, declaration, partOfSplit, point } from './point-shapes.ts'
import { signatoryActs } from '../signatories/signatories.ts'
import { completionNames, pointWords as words } from './point-words.ts'

const few = ['secretariat', 'approving authority', 'oversight'] as const
/** Row security leaves of the participants those whose organisation sent it. */
const readers = [...few, 'participant'] as const

const byLetter = (done: ByLetter['done'], said: ByLetter['readBack']): ByLetter => ({
  done,
  readBack: { words: { label: { en: 'In their words', ur: 'ان کے الفاظ میں' } }, ...said },
  ifUpheld: {
    en: 'The view stays with the mark that it is not its signatories’; they say theirs anew.',
    ur: 'رائے اس نشان کے ساتھ رہتی ہے کہ یہ دستخط کنندگان کی نہیں؛ وہ اپنی رائے نئے سرے سے دیتے ہیں۔',
  },
})

const secretariatOn = { who: ['secretariat'], byLetter: false } as const
const done = z.object({ done: z.literal(true) })

export const pointActs = {
  ...signatoryActs,
  previewSplit: act({
    method: 'GET',
    path: '/submissions/:submission/split',
    does: words.previewSplit,
    who: few,
    records: null,
    byLetter: false,
    input: z.object({ submission: id }),
    output: z.object({
      round: id,
      title: bilingual,
      language,
      parts: z.array(partOfSplit),
      /** Declarations of the same round whose points have no words in this language yet. */
      others: z.array(declaration),
      may: z.object({ split: ability }),
    }),
    refusals: { 'says-no-points': words.saysNoPoints },
  }),
  splitSubmission: act({
    ...secretariatOn,
    method: 'POST',
    path: '/submissions/:submission/split',
    does: words.splitSubmission,
    records: 'submission split into points',
    input: z.object({
      submission: id,
      /** In the order of the document; together they hold all its words. */
      parts: z
        .array(
          z.object({
            label: z.string().max(40),
            text: z.string().max(100_000),
            leftOut: text(2_000).optional(),
          }),
        )
        .max(2_000),
      /** The declaration in the other language whose points these words belong to. */
      sameAs: id.optional(),
    }),
    output: z.object({ declaration: id, points: z.number().int() }),
    refusals: {
      'split-already': { ...words.splitAlready, constraint: 'declarations_pkey' },
      'says-no-points': words.saysNoPoints,
      'words-lost': words.wordsLost,
      'no-point': words.noPoint,
      'empty-point': words.emptyPoint,
      'labels-do-not-match': words.labelsDoNotMatch,
      'language-taken': { ...words.languageTaken, constraint: 'point_words_key' },
    },
  }),
  listDeclarations: act({
    method: 'GET',
    path: '/rounds/:round/declarations',
    does: words.listDeclarations,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({ declarations: z.array(declaration) }),
    refusals: {},
  }),
  readDeclaration: act({
    method: 'GET',
    path: '/submissions/:submission/points',
    does: words.readDeclaration,
    who: readers,
    records: null,
    byLetter: false,
    input: z.object({ submission: id }),
    output: z.object({
      declaration,
      points: z.array(point),
      /** The newest version that the reader sees, on which clauses and activities are shown. */
      version: z.object({ id, number: z.number().int(), status: z.enum(versionStatuses) }),
      leftOut: z.array(z.object({ words: z.string(), reason: z.string() })),
    }),
    refusals: {},
  }),
  mapPoint: act({
    ...secretariatOn,
    method: 'POST',
    path: '/points/:point/nodes',
    does: words.mapPoint,
    records: 'point mapped',
    input: z.object({ point: id, nodes: z.array(id).max(200) }),
    output: done,
    refusals: { 'no-such-entry': words.noSuchEntry },
  }),
  claimPoint: act({
    ...secretariatOn,
    method: 'POST',
    path: '/points/:point/claim',
    does: words.claimPoint,
    records: 'point claimed',
    input: z.object({ point: id }),
    output: done,
    refusals: {
      'claimed-by-another': { ...words.claimedByAnother, constraint: 'one_open_claim_per_point' },
      'answered-already': words.answeredAlready,
    },
  }),
  releasePoint: act({
    ...secretariatOn,
    method: 'POST',
    path: '/points/:point/release',
    does: words.releasePoint,
    records: 'point released',
    input: z.object({ point: id }),
    output: done,
    refusals: { 'not-claimed': words.notClaimed },
  }),
  answerPoint: act({
    ...secretariatOn,
    method: 'POST',
    path: '/points/:point/answer',
    does: words.answerPoint,
    records: 'point answered',
    input: z.object({
      point: id,
      outcome: z.enum(outcomes),
      reason: z.object({ en: text(5_000), ur: text(5_000) }),
      deferredTo: date.optional(),
      owner: id.optional(),
      /** Nodes that the answer changes. */
      clauses: z.array(id).max(200).default([]),
    }),
    output: done,
    refusals: {
      'answered-already': { ...words.answeredAlready, constraint: 'one_answer_per_point' },
      'claimed-by-another': words.claimedByAnother,
      'deferred-needs-a-day-and-an-owner': words.deferredNeeds,
      'deferred-to-the-past': words.deferredToThePast,
      'only-deferred-has-a-day': words.onlyDeferred,
      'no-such-entry': words.noSuchEntry,
      'no-such-office': words.noSuchOffice,
    },
  }),
  assessPoint: act({
    method: 'POST',
    path: '/points/:point/assessment',
    does: words.assessPoint,
    who: ['participant', 'secretariat'],
    records: 'point assessed by its signatories',
    byLetter: byLetter(
      { en: 'Point assessed', ur: 'نکتے کا جائزہ' },
      {
        completion: { label: { en: 'How far it is done', ur: 'کتنا عمل ہوا' }, values: completionNames },
        evidenceOn: { label: { en: 'Evidence of', ur: 'ثبوت کی تاریخ' } },
      },
    ),
    input: z.object({
      point: id,
      completion: z.enum(completions),
      words: text(5_000),
      evidenceOn: date,
    }),
    output: z.object({ view: id }),
    refusals: { 'only-signatories': words.onlySignatories, 'evidence-to-come': words.evidenceToCome },
  }),
  dissentOnPoint: act({
    method: 'POST',
    path: '/points/:point/dissent',
    does: words.dissentOnPoint,
    who: ['participant', 'secretariat'],
    records: 'dissent on a point',
    byLetter: byLetter({ en: 'Dissent', ur: 'اختلاف' }, {}),
    input: z.object({ point: id, words: text(5_000) }),
    output: z.object({ view: id }),
    refusals: { 'only-signatories': words.onlySignatories, 'not-answered': words.notAnswered },
  }),
  confirmPoint: act({
    method: 'POST',
    path: '/points/:point/confirmation',
    does: words.confirmPoint,
    who: ['participant', 'secretariat'],
    records: 'answer to a point confirmed',
    byLetter: byLetter({ en: 'Answer confirmed', ur: 'جواب کی توثیق' }, {}),
    input: z.object({ point: id, words: z.string().trim().max(5_000).default('') }),
    output: z.object({ view: id }),
    refusals: { 'only-signatories': words.onlySignatories, 'not-answered': words.notAnswered },
  }),
  replyToSignatories: act({
    ...secretariatOn,
    method: 'POST',
    path: '/points/views/:view/reply',
    does: words.replyToSignatories,
    records: 'reply to signatories',
    input: z.object({ view: id, words: z.object({ en: text(5_000), ur: text(5_000) }) }),
    output: done,
    refusals: { 'replied-already': { ...words.repliedAlready, constraint: 'one_reply_per_view' } },
  }),
}
