import type { Transaction } from '#kernel/database/transaction.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import type { DisruptionSeen } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  type DisruptionState,
  type Grade,
  standingOfDisruption,
} from '../../rules/disruptions/where-a-disruption-stands.ts'
import { letterShown, lettersAbout } from '../reading/letters.ts'

export type Tx = Transaction<ResultsRows>

interface Row {
  readonly id: string
  readonly number: number
  readonly strategy: string
  readonly office: string
  readonly officeName: { readonly en: string; readonly ur: string }
  readonly supports: DisruptionSeen['supports']
  readonly pillar: string
  readonly target: DisruptionSeen['target']
  readonly happenedOn: Day
  readonly proposed: DisruptionSeen['proposed']
  readonly effect: string
  readonly ownReference: string
  readonly isByLetter: boolean
  readonly submittedBy: string
  readonly ledgerEntry: string
  readonly gradings: DisruptionSeen['gradings']
}

export interface DisruptionKept extends Row {
  readonly byLetter: DisruptionSeen['byLetter']
  readonly state: DisruptionState
  readonly grade: Grade | null
}

/** Disruptions of a strategy, or one of them, the newest first, each with where it stands on a day. */
export async function disruptionsKept(
  tx: Tx,
  { strategy, disruption }: { readonly strategy?: string; readonly disruption?: string },
  today: Day,
): Promise<readonly DisruptionKept[]> {
  const { rows } = await tx.query<Row>(
    `select d.id, d.number, d.strategy, d.office,
            json_build_object('en', coalesce(o.name_en, o.name_ur), 'ur', coalesce(o.name_ur, o.name_en)) as "officeName",
            coalesce((select json_agg(json_build_object('id', s.office, 'name',
                json_build_object('en', coalesce(p.name_en, p.name_ur), 'ur', coalesce(p.name_ur, p.name_en))) order by p.name_en)
               from results.disruption_supports s join identity.offices p on p.id = s.office where s.disruption = d.id),
              '[]') as supports,
            d.pillar, d.target_kind as target, d.happened_on as "happenedOn", d.proposed, d.effect,
            d.own_reference as "ownReference", d.is_by_letter as "isByLetter", d.submitted_by as "submittedBy",
            d.ledger_entry as "ledgerEntry",
            coalesce((select json_agg(json_build_object('kind', g.kind, 'grade', g.grade, 'reason', g.reason, 'minutes', g.minutes,
                'decidedOn', g.decided_on) order by g.made_at) from results.disruption_gradings g where g.disruption = d.id),
              '[]') as gradings
       from results.disruptions d join identity.offices o on o.id = d.office
      where d.strategy = coalesce($1, d.strategy) and d.id = coalesce($2, d.id)
      order by d.happened_on desc, d.number desc`,
    [strategy ?? null, disruption ?? null],
  )
  const letters = await lettersAbout(
    tx,
    rows.flatMap(({ isByLetter, ledgerEntry }) => (isByLetter ? [ledgerEntry] : [])),
  )
  return rows.map((row) => {
    const byLetter = letterShown(letters.get(row.ledgerEntry))
    const graded = (kind: 'moderated' | 'reviewed') =>
      row.gradings.find((one) => one.kind === kind)?.grade ?? null
    const standing = standingOfDisruption(
      {
        happenedOn: row.happenedOn,
        counts: byLetter?.contest !== 'unanswered' && byLetter?.contest !== 'upheld',
        ...{ moderated: graded('moderated'), reviewed: graded('reviewed') },
      },
      today,
    )
    return { ...row, byLetter, ...standing }
  })
}
