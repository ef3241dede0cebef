import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { sameKind, unitOf } from '#kernel/pure/units.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { isSaidInWords } from '../../rules/indicators/what-an-indicator-says.ts'
import { aboutIndicator, indicatorsKept } from '../reading/indicators.ts'
import { reportingOffice } from '../reports/reporting-office.ts'
import { agreesNow, holderKept } from './passports-kept.ts'

type Acts = typeof results.acts

export const answerAsDataHolder: Handler<Acts['answerAsDataHolder'], ResultsRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const { id: holder, strategy, office, indicator } = await holderKept(tx, input.holder)
  const [its] = await indicatorsKept(tx, { indicators: [indicator] })
  if (its === undefined) throw new NotFound()
  const speaks = reportingOffice(session, strategy, office.id, letter)
  if (!speaks.ok) return refuse(speaks.code)
  const { agrees, reason } = input
  const recorded = await record(
    holder,
    { office: office.id, answer: agrees ? 'agreed' : 'declined', reason: reason ?? null },
    { strategy, about: aboutIndicator(its) },
  )
  await tx.db
    .insertInto('results.holder_answers')
    .values({
      ...{ id: randomUUID(), holder, strategy, office: office.id, agrees, reason: reason ?? null },
      ...{ entered_by_letter: letter !== null, said_by: session.person ?? '', ...recorded },
    })
    .execute()
  return { holder }
}

/** A first value, kept apart from the figures: it shows that there is one to be had, and enters no sum. */
export const supplyDryRun: Handler<Acts['supplyDryRun'], ResultsRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const kept = await holderKept(tx, input.holder)
  const { id: holder, strategy, office } = kept
  const [its] = await indicatorsKept(tx, { indicators: [kept.indicator] })
  if (its === undefined) throw new NotFound()
  const speaks = reportingOffice(session, strategy, office.id, letter)
  if (!speaks.ok) return refuse(speaks.code)
  if (agreesNow(kept) !== true) return refuse('not-agreed')
  const unit = input.unit ?? its.unit
  if (!sameKind(unitOf(unit), unitOf(its.unit)))
    return refuse({
      code: 'of-another-unit',
      values: { given: unit, wanted: its.unit },
    })
  const { kind, period, document } = input
  const [value, words] = [input.value ?? null, input.words ?? null]
  if (kind === 'value' && (isSaidInWords(its.measure) ? words : value) === null) return refuse('says-nothing')
  const row = { kind, value, words, unit, document }
  const recorded = await record(
    holder,
    { ...row, office: office.id, from: period.from, until: period.to },
    { strategy, about: aboutIndicator(its) },
  )
  await tx.db
    .insertInto('results.dry_runs')
    .values({
      ...{ ...row, id: randomUUID(), holder, strategy, office: office.id },
      ...{ period_from: period.from, period_until: period.to },
      ...{ entered_by_letter: letter !== null, supplied_by: session.person ?? '', ...recorded },
    })
    .execute()
  return { holder }
}
