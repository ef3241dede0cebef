import type { Transaction } from '#kernel/database/transaction.ts'
import type { Point } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holderOf } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'

type Tx = Transaction<ConsultationRows>

export interface PointSeen
  extends Pick<Point, 'id' | 'number' | 'label' | 'words' | 'headings' | 'proposals' | 'source'> {
  readonly lineages: readonly string[]
  readonly clauses: readonly string[]
  readonly claimedBy: string | null
  readonly claimedAt: Date | null
  readonly outcome: NonNullable<Point['answer']>['outcome'] | null
  readonly reason: { readonly en: string; readonly ur: string }
  readonly deferredTo: string | null
  readonly owner: string | null
  readonly decidedBy: string
  readonly decidedOn: string
  readonly decidedAt: Date | null
  readonly ledgerEntry: string
}

/** The points of a declaration with what they touch, who works on them, their answers and the proposals made from them. */
export async function pointsSeen(tx: Tx, declaration: string): Promise<readonly PointSeen[]> {
  const { rows } = await tx.query<PointSeen>(
    `select p.id, p.number, p.headings, p.ledger_entry as "ledgerEntry",
            json_build_object('en', e.label, 'ur', u.label) as label,
            json_build_object('en', e.words, 'ur', u.words) as words,
            coalesce(n.lineages, '{}') as lineages, coalesce(a.clauses, '{}') as clauses,
            c.claimed_by as "claimedBy", c.claimed_at as "claimedAt", a.outcome,
            json_build_object('en', a.reason_en, 'ur', a.reason_ur) as reason,
            a.deferred_to::text as "deferredTo", a.owner, a.decided_by as "decidedBy",
            a.decided_at::date::text as "decidedOn", a.decided_at as "decidedAt", f.proposals,
            case when s.point is null then null else json_build_object('submission', s.submission, 'change', s.number,
              'fileName', s.file_name, 'paragraph', s.paragraph, 'sheet', s.sheet, 'row', s.sheet_row,
              'author', s.author, 'about', s.about) end as source
       from consultation.points p
       left join consultation.point_words e on e.point = p.id and e.language = 'en'
       left join consultation.point_words u on u.point = p.id and u.language = 'ur'
       left join lateral (
         select m.lineages from consultation.point_nodes m where m.point = p.id
          order by m.said_at desc, m.id limit 1) n on true
       left join consultation.point_claims c on c.point = p.id and c.released_at is null
       left join consultation.point_answers a on a.point = p.id
       left join consultation.point_sources s on s.point = p.id
       cross join lateral (
         select coalesce(json_agg(json_build_object('id', q.id, 'number', q.number, 'outcome', d.outcome)
                                  order by q.number), '[]') as proposals
           from consultation.point_words w
           join consultation.proposal_sources s on s.submission = w.submission and s.number = any (w.changes)
           join consultation.proposals q on q.id = s.proposal
           left join consultation.dispositions d on d.proposal = q.id
          where w.point = p.id) f
      where p.declaration = $1 order by p.number`,
    [declaration],
  )
  const now = new Date()
  return rows.map((row) => ({ ...row, claimedBy: holderOf(row.claimedBy, row.claimedAt, now) }))
}

export interface ViewSeen {
  readonly id: string
  readonly point: string
  readonly kind: Point['views'][number]['kind']
  readonly completion: Point['views'][number]['completion']
  readonly words: string
  readonly evidenceOn: string | null
  readonly saidOn: string
  readonly saidAt: Date
  readonly saidBy: string | null
  /** Who signed the letter, where row security shows it: to the secretariat alone. */
  readonly signatory: string | null
  readonly reply: { readonly en: string; readonly ur: string; readonly on: string } | null
}

/** What signatories say of the points of a declaration, oldest first, with the secretariat's replies. */
export async function viewsSeen(tx: Tx, declaration: string): Promise<readonly ViewSeen[]> {
  const { rows } = await tx.query<ViewSeen>(
    `select v.id, v.point, v.kind, v.completion, v.words, v.evidence_on::text as "evidenceOn",
            v.said_at::date::text as "saidOn", v.said_at as "saidAt", v.said_by as "saidBy", l.signatory,
            case when r.view is null then null else json_build_object('en', r.words_en, 'ur', r.words_ur,
              'on', r.replied_at::date::text) end as reply
       from consultation.signatory_views v
       join consultation.points p on p.id = v.point
       left join consultation.letters_behind_views l on l.view = v.id
       left join consultation.secretariat_replies r on r.view = v.id
      where p.declaration = $1 order by v.said_at, v.id`,
    [declaration],
  )
  return rows
}
