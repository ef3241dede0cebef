import { randomUUID } from 'node:crypto'
import type { InputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { decimalOf, decimalText, shortest, sum, zero } from '#kernel/pure/decimal.ts'
import { calendarYear } from '#kernel/pure/periods.ts'
import { unitOf } from '#kernel/pure/units.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { results } from '../../contract.ts'
import { words as resultsWords } from '../../contract/words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { countedOnce, faultOfShares } from '../../rules/joint-operations/shares-make-up-the-whole.ts'
import { holds, may } from '../reading/abilities.ts'
import { indicatorsKept } from '../reading/indicators.ts'
import { reportingOffice } from '../reports/reporting-office.ts'
import { jointOperationsKept, operationSaid, type Tx } from './joint-operations-kept.ts'

type Acts = typeof results.acts
type Said = InputOf<Acts['reportJointOperation']>

const listJointOperations: Handler<Acts['listJointOperations'], ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const { strategy } = input
  const all = await jointOperationsKept(tx, strategy)
  const years = [...new Set(all.map(({ endedOn }) => Number(endedOn.slice(0, 4))))].sort((a, b) => b - a)
  const year = input.year ?? years[0] ?? null
  const within = all.filter(({ endedOn }) => Number(endedOn.slice(0, 4)) === year)
  const counted = countedOnce(within.map(operationSaid), calendarYear(year ?? 1900))
  const indicators = new Map(
    within.flatMap((one) => one.results.map(({ indicator }) => [indicator.id, indicator] as const)),
  )
  const bySecretariat = holds(session, strategy, 'secretariat')
  return {
    ...{ years, year, operations: [...within] },
    totals: [...counted].flatMap(([id, { total, operations }]) => {
      const indicator = indicators.get(id)
      return indicator === undefined
        ? []
        : [{ indicator, total: decimalText(shortest(total)), operations: [...operations] }]
    }),
    may: {
      report: may(bySecretariat || holds(session, strategy, 'focal person'), resultsWords.onlyReporters),
      isByLetter: bySecretariat,
    },
  }
}

const exactly = (text: string) => decimalOf(text) ?? zero

type Fault =
  | { readonly code: 'no-such-indicator' | 'no-such-office' | 'one-office-alone' }
  | {
      readonly code: 'has-no-sum' | 'shares-are-not-the-whole' | 'share-of-nobody'
      readonly values: Readonly<Record<string, string>>
    }

/** Why the results cannot stand as they were said; null where they can. */
async function faultOf(
  tx: Tx,
  { strategy, results: said }: Said,
  kept: Awaited<ReturnType<typeof indicatorsKept>>,
): Promise<Fault | null> {
  const named = new Set(said.map(({ indicator }) => indicator))
  const own = kept.filter((one) => one.strategy === strategy)
  if (named.size < said.length || own.length < named.size) return { code: 'no-such-indicator' }
  const offices = [...new Set(said.flatMap(({ shares }) => shares.map(({ office }) => office)))]
  if (offices.length < 2) return { code: 'one-office-alone' }
  const names = await namesOf(tx, { offices })
  if (offices.some((office) => !names.has(office))) return { code: 'no-such-office' }
  for (const { indicator, total, shares } of said) {
    const its = own.find(({ id }) => id === indicator)
    const code = its?.code ?? ''
    if (its?.measure !== 'number' || !unitOf(its.unit).addable)
      return { code: 'has-no-sum', values: { code } }
    const values = shares.map(({ office, value }) => ({ office, value: exactly(value) }))
    const fault = faultOfShares(exactly(total), values)
    if (fault === 'not-the-whole') {
      const added = decimalText(sum(values.map(({ value }) => value)))
      return { code: 'shares-are-not-the-whole', values: { code, added, total } }
    }
    if (fault !== null) return { code: 'share-of-nobody', values: { code } }
  }
  return null
}

/** Everything of an operation at once, under one entry of the ledger; the office that led says it for all. */
const reportJointOperation: Handler<Acts['reportJointOperation'], ResultsRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const { strategy, name, document } = input
  const reporter = reportingOffice(session, strategy, input.office, letter)
  if (!reporter.ok) return refuse(reporter.code)
  if (reporter.office === null || session.person === null) return refuse('office-needed')
  const kept = await indicatorsKept(tx, { indicators: input.results.map(({ indicator }) => indicator) })
  const fault = await faultOf(tx, input, kept)
  if (fault !== null) return refuse(fault)
  const operation = randomUUID()
  const said = { office: reporter.office, name, document, began_on: input.beganOn, ended_on: input.endedOn }
  const recorded = await record(
    operation,
    { ...said, results: input.results.map(({ shares, ...one }) => ({ ...one, shares: [...shares] })) },
    {
      strategy,
      ...(letter !== null && {
        about: { code: 'J', title: { en: name, ur: null }, path: '/joint-operations' },
      }),
    },
  )
  await tx.db
    .insertInto('results.joint_operations')
    .values({
      ...{ ...said, id: operation, strategy, is_by_letter: letter !== null, submitted_by: session.person },
      ...{ submitted_on: dayAt(new Date()), ...recorded },
    })
    .execute()
  const opennessOf = new Map(kept.map(({ id, openness }) => [id, openness]))
  await tx.db
    .insertInto('results.joint_results')
    .values(
      input.results.map(({ indicator, total }) => ({
        ...{ operation, strategy, indicator, total, openness: opennessOf.get(indicator) ?? '' },
      })),
    )
    .execute()
  await tx.db
    .insertInto('results.joint_shares')
    .values(
      input.results.flatMap(({ indicator, shares }) =>
        shares.map(({ office, value }) => ({ operation, strategy, indicator, office, share: value })),
      ),
    )
    .execute()
  return { operation }
}

export const jointOperationHandlers = { listJointOperations, reportJointOperation }
