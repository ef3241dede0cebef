import type { Transaction } from '#kernel/database/transaction.ts'
import type { KeptKind, Submission } from '../../contract/intake-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'

interface Row {
  readonly id: string
  readonly strategy: string
  readonly round: string
  readonly version: string
  readonly kind: KeptKind
  readonly title: Submission['title']
  readonly from: Submission['from']
  readonly sector: string | null
  readonly receivedOn: string
  readonly theirReference: string | null
  readonly file: { readonly sha256: string; readonly name: string }
  readonly summary: string | null
  readonly earlier: string | null
  readonly later: string | null
  readonly paragraphs: number
  readonly found: number
  readonly progress: Submission['progress']
}

/** Submissions with their senders' names and how far they are worked through, the newest first. */
export async function submissionsSeen(
  tx: Transaction<ConsultationRows>,
  which: { readonly round?: string; readonly submission?: string },
): Promise<Submission[]> {
  const [column, value] = which.round === undefined ? ['s.id', which.submission] : ['s.round', which.round]
  const { rows } = await tx.query<Row>(
    `select s.id, s.strategy, s.round, s.version, s.kind, s.received_on::text as "receivedOn",
            s.their_reference as "theirReference", s.summary, s.earlier, l.id as later, s.paragraphs, s.found,
            json_build_object('en', s.title_en, 'ur', s.title_ur) as title,
            json_build_object('en', coalesce(o.name_en, g.name_en, s.sender),
                              'ur', coalesce(o.name_ur, g.name_ur, s.sender)) as "from",
            coalesce(g.sector, og.sector) as sector,
            json_build_object('sha256', s.file_sha256, 'name', s.file_name) as file,
            json_build_object('changes', p.changes, 'placed', p.placed, 'proposed', p.proposed,
                              'leftOut', p.left_out, 'points', w.points, 'undecided', w.undecided,
                              'unread', u.unread) as progress
       from consultation.submissions s
       left join identity.offices o on o.id = s.office
       left join identity.organisations og on og.id = o.organisation
       left join identity.organisations g on g.id = s.organisation
       left join consultation.submissions l on l.earlier = s.id
       cross join lateral (
         select count(*)::int as changes, count(c.proposal)::int as proposed, count(c.left_out_en)::int as left_out,
                (count(*) filter (where c.node is not null or c.left_out_en is not null))::int as placed
           from consultation.change_places c where c.submission = s.id) p
       cross join lateral (
         select (select count(*)::int from consultation.undecided_of(s.id)) as undecided,
                (select count(*)::int from consultation.point_words k where k.submission = s.id) as points) w
       cross join lateral (
         select count(*)::int as unread from consultation.submission_unread n where n.submission = s.id) u
      where ${column} = $1::uuid
      order by s.received_on desc, s.taken_at desc`,
    [value],
  )
  return rows.map((row) => ({ ...row }))
}
