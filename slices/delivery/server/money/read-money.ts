import { type Day } from '#kernel/pure/calendar.ts'
import { type Decimal, decimalOf, decimalText, shortest } from '#kernel/pure/decimal.ts'
import { minorPlaces, amountText } from '#kernel/pure/money.ts'
import { fiscalYear } from '#kernel/pure/periods.ts'
import { type LetterBehindAct, lettersForEntries } from '#slices/correspondence/index.ts'
import type {
  FiscalYearShown,
  MoneyLine,
  MoneySettings,
  RateShown,
  TotalShown,
} from '../../contract/money/shapes.ts'
import { type LineStanding, standingsOfLines } from '../../rules/money/a-newer-line-replaces-one.ts'
import type { Rate, Total } from '../../rules/money/a-total-says-its-rates-and-what-it-leaves-out.ts'
import type { MoneySource, MoneyState } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { contestOf, type Tx } from '../standings/read-standings.ts'
import { letterShown, officeShown } from '../standings/shown.ts'

/** How money is counted in a strategy; null until the secretariat has said it. */
export async function settingsOf(tx: Tx, strategy: string): Promise<MoneySettings | null> {
  const { rows } = await tx.query<MoneySettings>(
    `select fiscal_start_month as "fiscalStartMonth", currency, set_on as "setOn", is_illustrative as illustrative
       from delivery.money_settings where strategy = $1 order by number desc limit 1`,
    [strategy],
  )
  return rows[0] ?? null
}

/** Every rate of a strategy, the newest day first. */
export async function ratesOf(
  tx: Tx,
  strategy: string,
): Promise<readonly (RateShown & { number: number })[]> {
  const { rows } = await tx.query<RateShown & { number: number }>(
    `select id, number, currency, into_currency as into, rate::text as rate, in_force_from as "inForceFrom", document,
            entered_on as "enteredOn", is_illustrative as illustrative
       from delivery.exchange_rates where strategy = $1 order by in_force_from desc, number desc`,
    [strategy],
  )
  return rows.map((row) => ({ ...row, rate: decimalText(shortest(exact(row.rate))) }))
}

export const rateGiven = (row: RateShown & { readonly number: number }): Rate => ({
  ...{ currency: row.currency, into: row.into, rate: exact(row.rate), from: row.inForceFrom },
  ...{ document: row.document, number: row.number },
})

/** What a database wrote is a decimal. */
export function exact(text: string): Decimal {
  const read = decimalOf(text)
  if (read === undefined) throw new Error(`Not a decimal: ${text}`)
  return read
}

export interface LineRow {
  readonly id: string
  readonly strategy: string
  readonly lineage: string
  readonly year_from: Day
  readonly source: MoneySource
  readonly payer: string | null
  readonly state: MoneyState
  readonly currency: string
  readonly amount: string
  readonly document: string
  readonly replaces: string | null
  readonly reason: string | null
  readonly office: string | null
  readonly entered_on: Day
  readonly illustrative: boolean
  readonly ledger_entry: string
}

export interface Line extends LineRow {
  readonly stands: LineStanding
  readonly exactly: Decimal
}

export interface LinesRead {
  readonly lines: readonly Line[]
  readonly letters: ReadonlyMap<string, LetterBehindAct>
}

/** Lines of these activities, newest first, each with whether it counts today. */
export async function linesOf(tx: Tx, lineages: readonly string[]): Promise<LinesRead> {
  const { rows } = await tx.query<LineRow>(
    `select id, strategy, lineage, year_from, source, payer, state, currency, amount::text as amount, document, replaces,
            reason, office, entered_on, is_illustrative as illustrative, ledger_entry
       from delivery.money_lines where lineage = any ($1::uuid[]) order by number desc`,
    [lineages],
  )
  const letters = await lettersForEntries(
    tx,
    rows.flatMap(({ office, ledger_entry }) => (office === null ? [] : [ledger_entry])),
  )
  const standings = standingsOfLines(
    rows.map(({ id, replaces, ledger_entry }) => ({
      ...{ id, replaces },
      contest: contestOf(letters.get(ledger_entry)),
    })),
  )
  const lines = rows.map((row) => ({
    ...row,
    stands: standings.get(row.id) ?? 'counts',
    exactly: exact(row.amount),
  }))
  return { lines, letters }
}

export const yearShown = (from: Day): FiscalYearShown => {
  const [year = 0, month = 1] = from.split('-').map(Number)
  return { year, ...fiscalYear(year, month) }
}

/** With the decimals that the currency has. */
export const amountShown = (currency: string, amount: Decimal) => ({
  currency,
  amount: amountText({ currency, minor: minorOf(amount, currency) }),
})

function minorOf(amount: Decimal, currency: string): bigint {
  const { digits, scale } = shortest(amount)
  const places = minorPlaces(currency)
  if (scale > places) throw new Error(`${decimalText(amount)} is finer than ${currency}`)
  return digits * 10n ** BigInt(places - scale)
}

export const lineShown = (
  line: Line,
  { letters, names }: Pick<LinesRead, 'letters'> & { readonly names: Parameters<typeof officeShown>[1] },
): MoneyLine => ({
  id: line.id,
  year: yearShown(line.year_from),
  ...{ source: line.source, payer: line.payer, state: line.state },
  money: amountShown(line.currency, line.exactly),
  ...{ document: line.document, replaces: line.replaces, reason: line.reason, stands: line.stands },
  office: line.office === null ? null : officeShown(line.office, names),
  enteredOn: line.entered_on,
  byLetter: letterShown(line.ledger_entry, letters),
  illustrative: line.illustrative,
})

export const totalShown = ({ currency, amount, counted, on, rates, leftOut }: Total): TotalShown => ({
  ...amountShown(currency, amount),
  ...{ counted, on },
  rates: rates.map((used) => ({
    ...{ currency: used.currency, into: used.into, rate: decimalText(used.rate) },
    ...{ inForceFrom: used.from, document: used.document },
  })),
  leftOut: leftOut.map((left) => ({ ...amountShown(left.currency, left.amount), counted: left.counted })),
})
