import type { Transaction } from '#kernel/database/transaction.ts'
import type { Declaration } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'

interface Which {
  readonly round?: string
  /** Either language of it. */
  readonly submission?: string
}

/** Declarations with how many of their points have an answer; the one in the other language is no second one. */
export async function declarationsSeen(
  tx: Transaction<ConsultationRows>,
  which: Which,
): Promise<readonly Declaration[]> {
  const [condition, value] =
    which.round === undefined
      ? [
          `d.submission = (select coalesce(o.same_as, o.submission) from consultation.declarations o where o.submission = $1)`,
          which.submission,
        ]
      : ['d.round = $1::uuid', which.round]
  const { rows } = await tx.query<Declaration>(
    `select d.submission, d.strategy, d.round, d.version, d.received_on::text as "receivedOn",
            json_build_object('en', coalesce(d.title_en, t.title_en), 'ur', coalesce(d.title_ur, t.title_ur)) as title,
            json_build_object('en', coalesce(d.sender_en, t.sender_en), 'ur', coalesce(d.sender_ur, t.sender_ur)) as "from",
            c.points, c.answered
       from consultation.declarations d
       left join lateral (
         select o.title_en, o.title_ur, o.sender_en, o.sender_ur from consultation.declarations o
          where o.same_as = d.submission order by o.split_at limit 1) t on true
       cross join lateral (
         select count(*)::int as points, count(a.point)::int as answered
           from consultation.points p left join consultation.point_answers a on a.point = p.id
          where p.declaration = d.submission) c
      where ${condition} and d.same_as is null
      order by d.received_on desc, d.split_at desc`,
    [value],
  )
  return rows.map((row) => ({ ...row }))
}
