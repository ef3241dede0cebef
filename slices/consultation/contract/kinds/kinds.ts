import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { mandateKinds, type MandateKind } from '#kernel/contract/mandates.ts'
import { ability, bilingual, date, fileHash, id, sentFile, text } from '#kernel/contract/shapes.ts'
import { ageBands, cellProblems, sheetColumns } from '../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { sexes } from '../../rules/participation/names-of-sexes.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { roundKinds } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { keptBack, keptBackActs, keptBackCounts } from './kept-back.ts'
import { kindWords as words } from './kind-words.ts'

const anyMandate = mandateKinds as unknown as readonly [MandateKind, ...MandateKind[]]
const bySecretariat = { who: ['secretariat'], byLetter: false } as const
const both = (max: number) => z.object({ en: text(max), ur: text(max) })

/** What belongs to the kind: which of it must be there is the rule's to say. */
const particulars = z.object({
  province: text(10).optional(),
  district: both(100).optional(),
  place: both(300).optional(),
  heldOn: date.optional(),
  hosts: both(300).optional(),
  writeTo: both(500).optional(),
  email: z.email().max(200).optional(),
  station: both(200).optional(),
  hours: both(200).optional(),
  spoken: both(200).optional(),
  telephone: text(40).optional(),
})
export type Particulars = z.output<typeof particulars>

/** With which a round outside the hotel is opened. */
export const callAsked = z.object({
  asks: both(2_000),
  answeredBy: date,
  particulars,
  questions: z
    .array(z.object({ words: both(500), node: id.optional() }))
    .min(1)
    .max(20),
})
export type CallAsked = z.output<typeof callAsked>

export const roundKind = z.enum(roundKinds)

export const callRefusals = {
  'a-workshop-makes-no-call': words.aWorkshopMakesNoCall,
  'call-needed': words.callNeeded,
  'particulars-missing': words.particularsMissing,
  'particulars-of-another-kind': words.particularsOfAnotherKind,
  'answered-before-it-closes': words.answeredBeforeItCloses,
  'held-outside-its-days': words.heldOutsideItsDays,
  'question-not-public': words.questionNotPublic,
} as const

const question = z.object({ number: z.number().int(), words: bilingual, code: z.string().nullable() })

/** What a call asks and how one answers: the same on the screen, on the public page and on paper. */
const callSaid = z.object({
  kind: z.enum(['district meeting', 'written call', 'radio hour']),
  title: bilingual,
  opensOn: date,
  closesOn: date,
  answeredBy: date,
  asks: bilingual,
  particulars,
  questions: z.array(question),
  illustrative: z.boolean(),
})

const count = z.number().int().nullable()
const hands = z.object({
  line: z.number().int(),
  /** Null where a side is smaller than five: then only to which side the hands leaned is told. */
  agree: count,
  disagree: count,
  pass: count,
  leans: z.enum(['agree', 'disagree', 'even']),
})
export type Hands = z.output<typeof hands>

/** What one voice said, by nobody who is named, with the answer to it. */
const voice = z.object({
  question: z.number().int(),
  words: z.string(),
  language: z.enum(['en', 'ur']),
  district: z.string().nullable(),
  sector: z.string().nullable(),
  hands: hands.nullable(),
  answer: z.object({
    outcome: z.enum(outcomes),
    reason: bilingual,
    deferredTo: date.nullable(),
    office: bilingual.nullable(),
  }),
})
export type Voice = z.output<typeof voice>

/** The public page, frozen: `voices` are the answered ones, null where only the call is shown; the others are counted. */
export const callPage = callSaid.extend({
  voices: z.array(voice).nullable(),
  waiting: z.number().int(),
  /** Lines that are not printed, answered or not; editions from before lines could be kept back say nothing of it. */
  keptBack: keptBackCounts.optional(),
})
export type CallPage = z.output<typeof callPage>

const lineShown = z.object({
  submission: id,
  point: id,
  sheet: z.string(),
  line: z.number().int(),
  row: z.number().int(),
  question: z.number().int(),
  words: z.string(),
  saidAt: z.string().nullable(),
  district: z.string().nullable(),
  sector: z.string().nullable(),
  sex: z.enum(sexes).nullable(),
  ageBand: z.enum(ageBands).nullable(),
  mayCallBack: z.boolean().nullable(),
  hands: z.object({ agree: z.number().int(), disagree: z.number().int(), pass: z.number().int() }).nullable(),
  keptBack: keptBack.nullable(),
})
export type LineShown = z.output<typeof lineShown>

const columns = [...new Set(Object.values(sheetColumns).flat())]
const problemInSheet = z.object({
  row: z.number().int(),
  column: z.enum(columns),
  code: z.enum(cellProblems),
})

/** As typed, an empty one too; what cannot be stored is refused. */
const cell = z
  .string()
  .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/)
  .max(4_000)

const sheetRefusals = {
  'no-call': words.noCall,
  'not-opened-yet': words.notOpenedYet,
  'sheet-unreadable': words.sheetUnreadable,
} as const
const takenIn = z.object({
  /** Null where every line was taken in before. */
  submission: id.nullable(),
  added: z.number().int(),
  known: z.number().int(),
})
const takeRefusals = {
  ...sheetRefusals,
  'lines-to-mend': words.linesToMend,
  'empty-sheet': words.emptySheet,
  'taken-in-meanwhile': { ...words.takenInMeanwhile, constraint: 'one_line_of_a_sheet' },
} as const

export const kindActs = {
  ...keptBackActs,
  readCall: act({
    method: 'GET',
    path: '/rounds/:round/call',
    does: words.readCall,
    who: anyMandate,
    records: null,
    byLetter: false,
    input: z.object({ round: id }),
    output: z.object({
      call: callSaid.nullable(),
      /** By question, apart from persons who signed in. */
      voices: z.array(
        z.object({
          question: z.number().int(),
          lines: z.number().int(),
          districts: z.array(z.string()),
          sectors: z.array(z.string()),
          hands: z.array(hands),
        }),
      ),
      /** Every line with what was said, for those who read what was sent in. */
      lines: z.array(lineShown).nullable(),
      /** What would be published now; null for those who may not publish. */
      preview: callPage
        .extend({
          digest: z.string(),
          /** Of each voice, in their order: by it a line is kept back. */
          points: z.array(id),
        })
        .nullable(),
      published: z
        .object({
          edition: z.number().int(),
          shows: z.enum(['call', 'answers', 'nothing']),
          on: date,
          /** Lines kept back since that it still prints; told to those who read lines. */
          stillPrints: z.number().int(),
        })
        .nullable(),
      may: z.object({ takeIn: ability, publish: ability }),
    }),
    refusals: {},
  }),
  makeSheet: act({
    ...bySecretariat,
    method: 'POST',
    path: '/rounds/:round/sheet',
    does: words.makeSheet,
    records: 'sheet of a round made',
    input: z.object({
      round: id,
      language: z.enum(['en', 'ur']),
      lines: z.number().int().min(1).max(500).default(30),
    }),
    output: sentFile,
    refusals: { 'no-call': words.noCall },
  }),
  previewSheet: act({
    ...bySecretariat,
    method: 'POST',
    path: '/rounds/:round/sheets/preview',
    does: words.previewSheet,
    records: null,
    input: z.object({ round: id, file: fileHash }),
    output: z.object({
      lines: z.array(lineShown.omit({ submission: true, point: true, keptBack: true })),
      known: z.number().int(),
      problems: z.array(problemInSheet),
    }),
    refusals: sheetRefusals,
  }),
  takeSheetIn: act({
    ...bySecretariat,
    method: 'POST',
    path: '/rounds/:round/sheets',
    does: words.takeSheetIn,
    records: 'sheet taken in',
    input: z.object({ round: id, file: fileHash, receivedOn: date }),
    output: takenIn,
    refusals: takeRefusals,
  }),
  typeSheetIn: act({
    ...bySecretariat,
    method: 'POST',
    path: '/rounds/:round/sheets/typed',
    does: words.typeSheetIn,
    records: 'sheet taken in',
    input: z.object({
      round: id,
      receivedOn: date,
      /** As typed, cell by cell: read by the rule that reads a file. */
      rows: z
        .array(z.partialRecord(z.enum(columns), cell))
        .min(1)
        .max(500),
    }),
    output: takenIn,
    refusals: takeRefusals,
  }),
  publishCall: act({
    ...bySecretariat,
    method: 'POST',
    path: '/rounds/:round/call/editions',
    does: words.publishCall,
    records: 'call published',
    input: z.object({
      round: id,
      shows: z.enum(['call', 'answers', 'nothing']),
      /** Of the preview that was read; asked for where answers are published. */
      digest: z.string().max(64).nullable().default(null),
    }),
    output: z.object({ edition: z.number().int() }),
    refusals: {
      'no-call': words.noCall,
      'nothing-published': words.nothingPublished,
      'changed-since-preview': words.changedSincePreview,
      'published-meanwhile': { ...words.publishedMeanwhile, constraint: 'one_edition_of_a_call' },
    },
  }),
}
