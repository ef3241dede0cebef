import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { decimalText, shortest } from '#kernel/pure/decimal.ts'
import { parseNumber } from '#kernel/pure/digits.ts'
import type { delivery } from '../../contract.ts'
import { moneyWords } from '../../contract/money/words.ts'
import { words } from '../../contract/words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { isSecretariat, may } from '../standings/shown.ts'
import { today } from '../standings/read-standings.ts'
import { ratesOf, settingsOf } from './read-money.ts'

type Acts = typeof delivery.acts

export const setMoneySettings: Handler<Acts['setMoneySettings'], DeliveryRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const { strategy, currency, fiscalStartMonth } = input
  const said = { fiscal_start_month: fiscalStartMonth, currency }
  const recorded = await record(strategy, said, { strategy })
  await tx.db
    .insertInto('delivery.money_settings')
    .values({ strategy, ...said, set_by: session.person, ...recorded })
    .execute()
  return { fiscalStartMonth, currency, setOn: today(), illustrative: false }
}

export const enterRate: Handler<Acts['enterRate'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { strategy, currency, document } = input
  const settings = await settingsOf(tx, strategy)
  if (settings === null) return refuse('no-money-settings')
  if (currency === settings.currency) return refuse('rate-of-the-same-currency')
  const read = parseNumber(input.rate)
  const rate = read.ok ? shortest(read.value) : null
  // Twelve digits before the point and eight after it are what a rate is kept in.
  if (rate === null || rate.digits <= 0n || rate.scale > 8 || decimalText(rate).length > 20)
    return refuse({ code: 'rate-unreadable', values: { rate: input.rate, currency } })
  const said = {
    ...{ currency, into_currency: settings.currency, rate: decimalText(rate) },
    ...{ in_force_from: input.inForceFrom, document },
  }
  const recorded = await record(strategy, said, { strategy })
  const id = randomUUID()
  await tx.db
    .insertInto('delivery.exchange_rates')
    .values({ id, strategy, ...said, entered_by: session.person, ...recorded })
    .execute()
  return { rate: id }
}

export const listRates: Handler<Acts['listRates'], DeliveryRows> = async ({ input, tx, session }) => {
  const settings = await settingsOf(tx, input.strategy)
  const rates = await ratesOf(tx, input.strategy)
  const bySecretariat = isSecretariat(session, input.strategy) ? null : words.onlyTheSecretariat
  return {
    settings,
    rates: rates.map(({ number: _, ...rate }) => rate),
    may: {
      set: may(bySecretariat),
      enterRate: may(bySecretariat, settings === null ? moneyWords.noSettings : null),
    },
  }
}
