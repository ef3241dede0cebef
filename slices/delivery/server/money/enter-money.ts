import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { amountText, parseMoney } from '#kernel/pure/money.ts'
import { fiscalYear } from '#kernel/pure/periods.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { today } from '../standings/read-standings.ts'
import { aboutMoney, findActivity, speaksOfMoney } from './activity-of-money.ts'
import { linesOf, settingsOf } from './read-money.ts'

export const enterMoney: Handler<typeof delivery.acts.enterMoney, DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const found = await findActivity(tx, input.version, input.lineage)
  const { activity } = found.one
  const { faults, office } = speaksOfMoney(found, session, letter)
  const [fault, ...others] = faults
  if (fault !== undefined) return refuse(fault, ...others)
  const settings = await settingsOf(tx, found.strategy)
  if (settings === null) return refuse('no-money-settings')
  const { currency, source, state } = input
  const read = parseMoney(input.amount, currency)
  if (!read.ok || read.value.minor < 0n)
    return refuse({ code: 'amount-unreadable', values: { amount: input.amount, currency } })
  if (input.replaces !== undefined) {
    const { lines } = await linesOf(tx, [input.lineage])
    const old = lines.find(({ id }) => id === input.replaces)
    if (old === undefined || (old.stands !== 'counts' && old.stands !== 'replaced'))
      return refuse('nothing-to-replace')
    if (old.stands === 'replaced') return refuse('replaced-already')
  }
  const line = {
    year_from: fiscalYear(input.year, settings.fiscalStartMonth).from,
    ...{ source, payer: input.payer ?? null, state, currency },
    amount: amountText(read.value),
    document: input.document,
    ...{ replaces: input.replaces ?? null, reason: input.reason ?? null, office },
    entered_on: letter?.dated ?? today(),
  }
  const recorded = await record(
    activity.lineage,
    { lineage: activity.lineage, ...line },
    { strategy: found.strategy, ...(letter !== null && { about: aboutMoney(found) }) },
  )
  const id = randomUUID()
  await tx.db
    .insertInto('delivery.money_lines')
    .values({
      ...{
        id,
        strategy: found.strategy,
        node: activity.node,
        lineage: activity.lineage,
        level: activity.level,
      },
      ...line,
      is_by_letter: letter !== null,
      entered_by: letter === null ? session.person : null,
      ...recorded,
    })
    .execute()
  return { line: id }
}
