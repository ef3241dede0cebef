import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, count, date, id, text } from '#kernel/contract/shapes.ts'
import { partSaid } from './breakdowns/part.ts'
import { figureByLetter } from './read-back.ts'
import { reopeningWords } from './periodic/reopening-words.ts'
import { useKinds } from './periodic/reopenings.ts'
import { words } from './words.ts'
import {
  decimal,
  discrepancy,
  everyone,
  figure,
  figureKinds,
  letters,
  officials,
  reference,
  refusalsOfLetters,
} from './shapes.ts'

export const figureActs = {
  listFigures: act({
    method: 'GET',
    path: '/figures',
    does: words.listFigures,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({
      strategy: id,
      indicator: id.optional(),
      office: id.optional(),
      report: id.optional(),
      /** The number of the last figure of the page before. */
      before: count.optional(),
    }),
    output: z.object({ figures: z.array(figure), letters, next: z.number().int().nullable() }),
    refusals: {},
  }),
  readFigure: act({
    method: 'GET',
    path: '/figures/:reference',
    does: words.readFigure,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ reference }),
    output: z.object({
      figure,
      /** From the first statement to the last, this one included. */
      corrections: z.array(figure),
      letters,
      /** By sex and age, as it says them; none where it says none, and for those who are no officials. */
      parts: z.array(partSaid),
      /** By whatever carried this figure or one that it corrects. */
      usedIn: z.array(
        z.object({
          kind: z.enum(['resolution', 'correction', ...useKinds]),
          what: z.string(),
          says: bilingual,
          /** The page of what used it; null where there is none of its own. */
          path: z.string().nullable(),
        }),
      ),
      may: z.object({ correct: z.object({ ok: z.boolean(), because: bilingual.nullable() }) }),
    }),
    refusals: {},
  }),
  correctFigure: act({
    method: 'POST',
    path: '/figures/:reference/correction',
    does: words.correctFigure,
    who: ['focal person', 'secretariat'],
    records: 'figure corrected',
    byLetter: figureByLetter,
    input: z.object({
      reference,
      kind: z.enum(figureKinds),
      value: decimal.optional(),
      words: text(500).optional(),
      unit: text(60).optional(),
      document: text(1_000),
      status: z.enum(['provisional', 'final']).default('final'),
    }),
    output: z.object({ reference: z.string() }),
    refusals: {
      'already-corrected': { ...words.alreadyCorrected, constraint: 'one_correction_per_figure' },
      'value-does-not-fit-kind': {
        ...words.valueDoesNotFitKind,
        constraint: 'only_what_was_reported_has_a_value',
      },
      'nothing-changed': words.nothingChanged,
      'report-approved': reopeningWords.locked,
      'office-not-yours': words.officeNotYours,
      'office-needed': words.officeNeeded,
      ...refusalsOfLetters,
    },
  }),
  checkFigures: act({
    method: 'GET',
    path: '/checks',
    does: words.checkFigures,
    who: officials,
    records: null,
    byLetter: false,
    input: z.object({
      strategy: id,
      indicator: id.optional(),
      from: date.optional(),
      until: date.optional(),
    }),
    output: z.object({
      discrepancies: z.array(discrepancy),
      /** How much was looked at: a clean page that looked at nothing says so. */
      checked: z.object({
        figures: z.number().int(),
        documents: z.number().int(),
        totals: z.number().int(),
        totalsWithAllParts: z.number().int(),
        funnels: z.number().int(),
      }),
    }),
    refusals: { 'too-many-to-check': words.tooManyToCheck },
  }),
  resolveDiscrepancy: act({
    method: 'POST',
    path: '/discrepancies/resolution',
    does: words.resolveDiscrepancy,
    who: ['secretariat'],
    records: 'discrepancy resolved',
    byLetter: false,
    input: z.object({
      strategy: id,
      /** As the checks give it. */
      discrepancy: text(2_000),
      /** The figure that stands, or none of them. */
      stands: reference.optional(),
      reason: text(5_000),
    }),
    output: z.object({ resolution: id }),
    refusals: {
      'already-resolved': { ...words.alreadyResolved, constraint: 'one_resolution_per_discrepancy' },
      'no-longer-found': words.noLongerFound,
      'not-one-of-them': words.notOneOfThem,
    },
  }),
} as const
