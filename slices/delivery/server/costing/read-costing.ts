import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { decimalText, rounded, shortest } from '#kernel/pure/decimal.ts'
import { minorPlaces } from '#kernel/pure/money.ts'
import { fiscalYear } from '#kernel/pure/periods.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { CostingShown, delivery, MoneySettings } from '../../contract.ts'
import { moneyWords } from '../../contract/money/words.ts'
import { words } from '../../contract/words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { costOf, totalsByYear, yearWritten } from '../../rules/money/a-costing-adds-inputs-by-year.ts'
import { fiscalYearsFor } from '../../rules/money/a-day-lies-in-a-fiscal-year.ts'
import { activityShown, findActivity } from '../money/activity-of-money.ts'
import { amountShown, linesOf, settingsOf, yearShown } from '../money/read-money.ts'
import { today, type Tx } from '../standings/read-standings.ts'
import {
  isSecretariat,
  letterShown,
  may,
  officeShown,
  ownOffices,
  wordsOfVersion,
} from '../standings/shown.ts'
import { chooseVersion, shown } from '../standings/versions.ts'
import { type CostingKept, costingOf } from './costings-kept.ts'

async function costingShown(
  tx: Tx,
  { id, currency, document, office, entered_on, ledger_entry, letters, inputs }: CostingKept,
  { fiscalStartMonth }: MoneySettings,
): Promise<CostingShown> {
  const names = await namesOf(tx, { offices: office === null ? [] : [office] })
  const yearOf = (year: number) => yearShown(fiscalYear(year, fiscalStartMonth).from)
  return {
    ...{ id, currency, document, enteredOn: entered_on },
    office: office === null ? null : officeShown(office, names),
    byLetter: letterShown(ledger_entry, letters),
    inputs: inputs.map((input) => ({
      ...{ input: input.input, unit: input.unit, basis: input.basis, yearOf: yearOf(input.year) },
      ...{ quantity: decimalText(shortest(input.quantity)), unitCost: decimalText(shortest(input.unitCost)) },
      year: yearWritten(input.year, fiscalStartMonth),
      cost: amountShown(currency, rounded(costOf(input), minorPlaces(currency))),
    })),
    totals: totalsByYear(inputs, currency).map(({ year, amount }) => ({
      ...{ year: yearOf(year), total: amountShown(currency, amount) },
    })),
  }
}

/** Estimates that count and come from no sheet: beside one they would be counted twice. */
async function estimatedByHand(tx: Tx, lineage: string) {
  const { lines } = await linesOf(tx, [lineage])
  const { rows } = await tx.query<{ id: string }>(
    'select id from delivery.money_lines where lineage = $1 and costing is not null',
    [lineage],
  )
  const ofSheets = new Set(rows.map(({ id }) => id))
  return lines
    .filter(({ id, stands, state }) => stands === 'counts' && state === 'estimated' && !ofSheets.has(id))
    .map(({ year_from, currency, exactly, document }) => ({
      ...{ year: yearShown(year_from), money: amountShown(currency, exactly), document },
    }))
}

export const readCosting: Handler<typeof delivery.acts.readCosting, DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { version } = await chooseVersion(tx, input)
  if (version === null) throw new NotFound()
  const found = await findActivity(tx, version.id, input.lineage)
  const { one } = found
  const settings = await settingsOf(tx, input.strategy)
  const { costing, inAll } = await costingOf(tx, input.lineage)
  const isOwn = one.office !== null && ownOffices(session, input.strategy).includes(one.office)
  const bySecretariat = isSecretariat(session, input.strategy) ? null : words.onlyTheSecretariat
  const common = [wordsOfVersion(version.status), settings === null ? moneyWords.noSettings : null] as const
  const asked = one.isAsked ? null : words.notAskedYet
  return {
    ...{ version: shown(version), activity: activityShown(one, found.names), settings },
    years:
      settings === null
        ? []
        : fiscalYearsFor(one.activity, today(), settings.fiscalStartMonth).map((year) =>
            yearShown(fiscalYear(year, settings.fiscalStartMonth).from),
          ),
    costing: costing === null || settings === null ? null : await costingShown(tx, costing, settings),
    earlier: Math.max(0, inAll - 1),
    byHand: await estimatedByHand(tx, input.lineage),
    may: {
      enter: may(isOwn ? asked : bySecretariat, ...common),
      enterLetter: may(
        bySecretariat,
        one.office === null ? words.noAccountableOffice : null,
        asked,
        ...common,
      ),
    },
  }
}
