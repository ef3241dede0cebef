import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { paperLanguages } from '#kernel/contract/papers.ts'
import { ability, bilingual, date, fileHash, id, text, textOrNothing } from '#kernel/contract/shapes.ts'
import {
  costingColumns,
  longestOfCosting,
  mostInputs,
} from '../../rules/money/a-costing-adds-inputs-by-year.ts'
import { moneySources } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { sayingMoney } from '../money/lines.ts'
import { activityOfMoney, amount, currency, fiscalYearShown, moneySettings } from '../money/shapes.ts'
import { moneyByLetter, moneyWords } from '../money/words.ts'
import { everyone, letterShown, namedOffice, ofVersion, versionShown, whole } from '../shapes.ts'
import { costingWords as words } from './costing-words.ts'

/** As typed; what cannot be read is told by cell. */
const cells = z.object({
  input: textOrNothing(longestOfCosting.input),
  unit: textOrNothing(longestOfCosting.unit),
  quantity: textOrNothing(40),
  unitCost: textOrNothing(40),
  year: textOrNothing(20),
  basis: textOrNothing(longestOfCosting.basis),
})

const inputShown = cells.extend({ yearOf: fiscalYearShown, cost: amount })
export type CostingInputShown = z.output<typeof inputShown>

const costing = z.object({
  id,
  currency,
  document: z.string(),
  /** Whose word it is; null where the secretariat entered it from the document. */
  office: namedOffice.nullable(),
  enteredOn: date,
  byLetter: letterShown.nullable(),
  inputs: z.array(inputShown),
  totals: z.array(z.object({ year: fiscalYearShown, total: amount })),
})
export type CostingShown = z.output<typeof costing>

const faultShown = z.object({
  /** Of the rows given, from 0; null where none of them can be meant. */
  at: whole.nullable(),
  column: z.enum(costingColumns).nullable(),
  message: bilingual,
})
export type CostingFaultShown = z.output<typeof faultShown>

/** Input x quantity x unit cost x year, on screen and in a spreadsheet. */
export const costingActs = {
  readCosting: act({
    method: 'GET',
    path: '/activities/:lineage/costing',
    does: words.read,
    who: everyone,
    records: null,
    byLetter: false,
    input: z.object({ ...ofVersion, lineage: id }),
    output: z.object({
      version: versionShown,
      activity: activityOfMoney,
      settings: moneySettings.nullable(),
      years: z.array(fiscalYearShown),
      /** The newest that its office does not contest; null where there is none. */
      costing: costing.nullable(),
      /** Sheets whose place it took. */
      earlier: whole,
      /** Estimates that were entered by hand and count besides. */
      byHand: z.array(z.object({ year: fiscalYearShown, money: amount, document: z.string() })),
      may: z.object({ enter: ability, enterLetter: ability }),
    }),
    refusals: {},
  }),
  enterCosting: act({
    method: 'POST',
    path: '/versions/:version/activities/:lineage/costing',
    does: words.enter,
    who: ['secretariat', 'focal person'],
    records: 'costing sheet entered',
    byLetter: { ...moneyByLetter, done: words.sheet },
    input: z.object({
      version: id,
      lineage: id,
      currency,
      /** Where the money of its estimates would come from. */
      source: z.enum(moneySources),
      payer: text(200).optional(),
      document: text(300),
      rows: z.array(cells).min(1).max(mostInputs),
    }),
    output: z.object({ costing: id, years: whole }),
    refusals: {
      ...sayingMoney,
      'costing-unreadable': words.unreadable,
      'costing-empty': words.empty,
      'payer-missing': { ...moneyWords.payerMissing, constraint: 'donor_money_names_its_payer' },
      'replaced-already': { ...moneyWords.replacedAlready, constraint: 'a_money_line_is_replaced_once' },
    },
  }),
  tryCosting: act({
    method: 'POST',
    path: '/costings/try',
    does: words.try,
    who: ['secretariat', 'focal person'],
    records: null,
    byLetter: false,
    input: z.object({ strategy: id, file: fileHash }),
    output: z.object({
      /** As the sheet has them, blank rows left out. */
      rows: z.array(cells),
      faults: z.array(faultShown),
    }),
    refusals: { 'not-a-costing-sheet': words.notASheet, 'no-money-settings': moneyWords.noSettings },
  }),
  makeCostingSheet: act({
    method: 'POST',
    path: '/activities/:lineage/costing/sheet',
    does: words.make,
    who: ['secretariat', 'focal person'],
    records: 'costing sheet made',
    byLetter: false,
    input: z.object({ ...ofVersion, lineage: id, language: z.enum(paperLanguages).default('both') }),
    output: z.object({ paper: id }),
    refusals: { 'no-money-settings': moneyWords.noSettings },
  }),
} as const
