import type { Transaction } from '#kernel/database/transaction.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { decimalOf, zero } from '#kernel/pure/decimal.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { JointOperationSeen } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { OperationSaid } from '../../rules/joint-operations/shares-make-up-the-whole.ts'
import { letterShown, lettersAbout } from '../reading/letters.ts'

export type Tx = Transaction<ResultsRows>

interface Row {
  readonly id: string
  readonly number: number
  readonly office: JointOperationSeen['office']
  readonly name: string
  readonly beganOn: Day
  readonly endedOn: Day
  readonly document: string
  readonly isByLetter: boolean
  readonly ledgerEntry: string
  readonly results: readonly (Omit<JointOperationSeen['results'][number], 'indicator'> & {
    readonly indicator: Omit<JointOperationSeen['results'][number]['indicator'], 'unitName'> & {
      readonly unit: string
    }
  })[]
}

const named = (office: string) =>
  `json_build_object('id', ${office}.id, 'name', json_build_object(
     'en', coalesce(${office}.name_en, ${office}.name_ur), 'ur', coalesce(${office}.name_ur, ${office}.name_en)))`

/** Joint operations of a strategy, the last that ended first. */
export async function jointOperationsKept(tx: Tx, strategy: string): Promise<readonly JointOperationSeen[]> {
  const { rows } = await tx.query<Row>(
    `select j.id, j.number, ${named('o')} as office, j.name, j.began_on as "beganOn", j.ended_on as "endedOn", j.document,
            j.is_by_letter as "isByLetter", j.ledger_entry as "ledgerEntry",
            (select coalesce(json_agg(json_build_object(
                'indicator', json_build_object('id', i.id, 'code', i.code,
                  'name', json_build_object('en', i.name_en, 'ur', i.name_ur), 'unit', i.unit),
                'total', r.total::text,
                'shares', (select coalesce(json_agg(json_build_object('office', ${named('p')}, 'value', s.share::text)
                    order by s.share desc, p.name_en), '[]') from results.joint_shares s join identity.offices p on p.id = s.office
                   where s.operation = r.operation and s.indicator = r.indicator)) order by i.code), '[]')
               from results.joint_results r join results.indicators i on i.id = r.indicator where r.operation = j.id) as results
       from results.joint_operations j join identity.offices o on o.id = j.office
      where j.strategy = $1 order by j.ended_on desc, j.number desc`,
    [strategy],
  )
  const letters = await lettersAbout(
    tx,
    rows.flatMap(({ isByLetter, ledgerEntry }) => (isByLetter ? [ledgerEntry] : [])),
  )
  return rows.map(({ number, isByLetter: _, ledgerEntry, results, ...row }) => {
    const byLetter = letterShown(letters.get(ledgerEntry))
    return {
      ...{ ...row, reference: `J-${number}`, byLetter },
      counts: byLetter?.contest !== 'unanswered' && byLetter?.contest !== 'upheld',
      results: results.map(({ indicator: { unit, ...indicator }, total, shares }) => ({
        ...{ indicator: { ...indicator, unitName: { ...unitOf(unit).name } }, total, shares },
      })),
    }
  })
}

/** The same as the rule asks for it. */
export const operationSaid = ({
  reference,
  endedOn,
  counts,
  results,
}: JointOperationSeen): OperationSaid => ({
  ...{ reference, endedOn, counts },
  results: results.map(({ indicator, total, shares }) => ({
    indicator: indicator.id,
    total: decimalOf(total) ?? zero,
    shares: shares.map(({ office, value }) => ({ office: office.id, value: decimalOf(value) ?? zero })),
  })),
})
