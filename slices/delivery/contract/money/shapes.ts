import { z } from 'zod'
import { date, id } from '#kernel/contract/shapes.ts'
import { lineStandings } from '../../rules/money/a-newer-line-replaces-one.ts'
import { moneySources, moneyStates } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { letterShown, namedOffice, someText, whole } from '../shapes.ts'

export const currency = z.string().regex(/^[A-Z]{3}$/)

/** A fiscal year, from its first day to its last; `year` is that in which it begins. */
export const fiscalYearShown = z.object({ year: whole, from: date, to: date })
export type FiscalYearShown = z.output<typeof fiscalYearShown>

/** Exact: `1250000.50`. */
export const amount = z.object({ currency, amount: z.string() })
export type AmountShown = z.output<typeof amount>

export const rate = z.object({
  id,
  currency,
  into: currency,
  rate: z.string(),
  inForceFrom: date,
  document: z.string(),
  enteredOn: date,
  illustrative: z.boolean(),
})
export type RateShown = z.output<typeof rate>

/** A sum in one currency: with the rates that it used, of which day, and what it could not count. */
export const total = amount.extend({
  counted: whole,
  on: date,
  rates: z.array(rate.pick({ currency: true, into: true, rate: true, inForceFrom: true, document: true })),
  leftOut: z.array(amount.extend({ counted: whole })),
})
export type TotalShown = z.output<typeof total>

export const moneySettings = z.object({
  fiscalStartMonth: whole,
  currency,
  setOn: date,
  illustrative: z.boolean(),
})
export type MoneySettings = z.output<typeof moneySettings>

export const moneyLine = z.object({
  id,
  year: fiscalYearShown,
  source: z.enum(moneySources),
  payer: z.string().nullable(),
  state: z.enum(moneyStates),
  money: amount,
  document: z.string(),
  replaces: id.nullable(),
  reason: z.string().nullable(),
  stands: z.enum(lineStandings),
  /** Whose word it is; null where the secretariat entered it from the document. */
  office: namedOffice.nullable(),
  enteredOn: date,
  byLetter: letterShown.nullable(),
  illustrative: z.boolean(),
})
export type MoneyLine = z.output<typeof moneyLine>

/** An activity as pages about money name it. */
export const activityOfMoney = z.object({
  node: id,
  lineage: id,
  code: z.string(),
  title: someText,
  pillar: z.string().nullable(),
  office: namedOffice.nullable(),
  request: id.nullable(),
  starts: date.nullable(),
  ends: date.nullable(),
})
export type ActivityOfMoney = z.output<typeof activityOfMoney>

/** What the plan itself says of cost and funding, in its own words. */
export const planOfMoney = z.object({ cost: someText, funding: someText })
