import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { compare, type Decimal, decimalText, integer, shortest, sum } from '#kernel/pure/decimal.ts'
import { parseNumber } from '#kernel/pure/digits.ts'
import type { delivery } from '../../contract.ts'
import type { DonorFunction } from '../../contract/money/questions.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import { warningsOf } from '../../rules/money/who-pays-after-the-donor.ts'
import { readStandings, type Standings, type Tx } from '../standings/read-standings.ts'
import { chooseVersion } from '../standings/versions.ts'
import { activityShown, findActivity } from './activity-of-money.ts'

type Acts = typeof delivery.acts

interface Approved {
  readonly document: string | null
  readonly decidedOn: Day | null
  readonly illustrative: boolean
  /** In percent, by pillar. */
  readonly shares: ReadonlyMap<string, number>
}

/** What was approved for the pillars, by the newest document. */
export async function approvedBalance(tx: Tx, strategy: string): Promise<Approved> {
  const { rows } = await tx.query<
    Omit<Approved, 'shares'> & { readonly pillar: string; readonly percent: string }
  >(
    `select b.document, b.decided_on as "decidedOn", b.is_illustrative as illustrative, s.pillar,
            s.percent::text as percent
       from delivery.approved_shares s join delivery.approved_balances b on b.id = s.balance
      where b.id = (select id from delivery.approved_balances where strategy = $1 order by number desc limit 1)`,
    [strategy],
  )
  const [first] = rows
  return {
    ...{ document: first?.document ?? null, decidedOn: first?.decidedOn ?? null },
    illustrative: first?.illustrative ?? false,
    shares: new Map(rows.map(({ pillar, percent }) => [pillar, Number(percent)])),
  }
}

const percentOf = (text: string): Decimal | null => {
  const read = parseNumber(text)
  if (!read.ok) return null
  const percent = shortest(read.value)
  const fits = percent.scale <= 2 && percent.digits >= 0n && compare(percent, integer(100)) <= 0
  return fits ? percent : null
}

export const approveShares: Handler<Acts['approveShares'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { strategy, document, decidedOn } = input
  const { version } = await chooseVersion(tx, { strategy })
  const { stood } = version === null ? { stood: [] } : await readStandings(tx, version.id)
  const known = new Set(stood.map(({ pillar }) => pillar))
  const shares = input.shares.map(({ pillar, percent }) => {
    // Taken out once it was named, so that it cannot be named twice.
    if (!known.delete(pillar)) return refuse({ code: 'no-such-pillar', values: { pillar } })
    const read = percentOf(percent)
    return read === null
      ? refuse({ code: 'percent-unreadable', values: { percent } })
      : { pillar, percent: read }
  })
  const whole = sum(shares.map(({ percent }) => percent))
  if (compare(whole, integer(100)) > 0)
    return refuse({ code: 'shares-above-whole', values: { sum: decimalText(whole) } })
  const said = shares.map(({ pillar, percent }) => ({ pillar, percent: decimalText(percent) }))
  const recorded = await record(strategy, { document, decided_on: decidedOn, shares: said }, { strategy })
  const id = randomUUID()
  await tx.db
    .insertInto('delivery.approved_balances')
    .values({ id, strategy, document, decided_on: decidedOn, entered_by: session.person, ...recorded })
    .execute()
  await tx.db
    .insertInto('delivery.approved_shares')
    .values(said.map((share) => ({ balance: id, strategy, ...share })))
    .execute()
  return { balance: id }
}

interface FunctionRow extends Omit<DonorFunction, 'activity' | 'warnings'> {
  readonly lineage: string
}

/** What donors pay for in these activities and nothing newer has replaced. */
export async function donorFunctionsOf(
  tx: Tx,
  { stood, names }: Pick<Standings, 'stood' | 'names'>,
): Promise<readonly DonorFunction[]> {
  const { rows } = await tx.query<FunctionRow>(
    `select f.id, f.lineage, f.payer, f.what, f.pays_salaries as "paysSalaries", f.is_permanent as "isPermanent",
            f.paid_until as "paidUntil", f.after_payer as "afterPayer", f.after_from as "afterFrom", f.document,
            f.is_illustrative as illustrative
       from delivery.donor_functions f
      where f.lineage = any ($1::uuid[])
        and not exists (select from delivery.donor_functions newer where newer.replaces = f.id)
      order by f.paid_until nulls last, f.number`,
    [stood.map(({ activity }) => activity.lineage)],
  )
  return rows.flatMap(({ lineage, ...row }) => {
    const one = stood.find(({ activity }) => activity.lineage === lineage)
    return one === undefined
      ? []
      : [{ ...row, activity: activityShown(one, names), warnings: [...warningsOf(row)] }]
  })
}

export const enterDonorFunction: Handler<Acts['enterDonorFunction'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const found = await findActivity(tx, input.version, input.lineage)
  const fault = faultOfAsking(found.status)
  if (fault !== null) return refuse(fault)
  if (input.replaces !== undefined) {
    const standing = await donorFunctionsOf(tx, { stood: [found.one], names: found.names })
    if (!standing.some(({ id }) => id === input.replaces)) return refuse('nothing-to-replace')
  }
  const { activity } = found.one
  const said = {
    ...{ payer: input.payer, what: input.what, document: input.document },
    ...{ pays_salaries: input.paysSalaries, is_permanent: input.isPermanent },
    ...{ paid_until: input.paidUntil ?? null, after_payer: input.afterPayer ?? null },
    ...{
      after_from: input.afterFrom ?? null,
      replaces: input.replaces ?? null,
      reason: input.reason ?? null,
    },
  }
  const recorded = await record(activity.lineage, said, { strategy: found.strategy })
  const id = randomUUID()
  await tx.db
    .insertInto('delivery.donor_functions')
    .values({
      ...{
        id,
        strategy: found.strategy,
        node: activity.node,
        lineage: activity.lineage,
        level: activity.level,
      },
      ...said,
      entered_by: session.person,
      ...recorded,
    })
    .execute()
  return { entry: id }
}
