import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt, numberOfDay } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Decision } from '../../contract/meetings/meetings.ts'
import { meetingWords as words } from '../../contract/meetings/words.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { openFirst } from '../../rules/meetings/what-is-open-heads-the-list.ts'

interface Row {
  readonly id: string
  readonly number: number
  readonly decision: Bilingual
  readonly office: string | null
  readonly responsible: string | null
  readonly dueOn: string | null
  readonly isDone: boolean
  readonly evidence: string | null
  readonly reportedAt: Date | null
}

/** What a meeting decided, as far as whoever acts may read it: what is open heads the list. */
export async function decisionsOf(
  tx: Transaction<CorrespondenceRows>,
  meeting: { readonly id: string; readonly strategy: string },
  session: Session,
): Promise<Decision[]> {
  const { rows } = await tx.query<Row>(
    `select d.id, d.number, json_build_object('en', d.decision_en, 'ur', d.decision_ur) as decision, d.office,
            d.responsible, d.due_on as "dueOn", coalesce(r.is_done, false) as "isDone", r.evidence,
            r.reported_at as "reportedAt"
       from correspondence.meeting_decisions d
       left join lateral (select x.is_done, x.evidence, x.reported_at from correspondence.decision_reports x
                           where x.decision = d.id order by x.reported_at desc, x.id limit 1) r on true
      where d.meeting = $1`,
    [meeting.id],
  )
  const names = await namesOf(tx, { offices: rows.flatMap(({ office }) => office ?? []) })
  const today = dayAt(new Date())
  return openFirst(rows).map(({ office, responsible, reportedAt, ...row }) => {
    const ok = mayReport(session, meeting.strategy, office)
    const late =
      row.isDone || row.dueOn === null ? 0 : (numberOfDay(today) ?? 0) - (numberOfDay(row.dueOn) ?? 0)
    return {
      ...row,
      who: names.get(office ?? '') ?? { en: responsible ?? '', ur: responsible ?? '' },
      daysLate: Math.max(0, late),
      reportedAt: reportedAt?.toISOString() ?? null,
      may: { report: { ok, because: ok ? null : words.notYours } },
    }
  })
}

/** The secretariat for all, a focal person for what the own office is to do. */
export const mayReport = (session: Session, strategy: string, office: string | null): boolean =>
  session.mandates.some(
    (one) =>
      one.strategy === strategy &&
      (one.kind === 'secretariat' ||
        (one.kind === 'focal person' && one.office !== null && one.office === office)),
  )
