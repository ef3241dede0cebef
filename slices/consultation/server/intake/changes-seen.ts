import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { pointsOfChanges } from '../undecided/points-of-changes.ts'
import type { FoundInFile } from '../intake-files/found.ts'
import type { PlaceAsked } from './texts-of-round.ts'

/** Why it was not taken up, by whom, and on which day; neither is known of what was left out long ago. */
export interface LeftOut {
  readonly en: string
  readonly ur: string
  readonly by: string | null
  readonly on: string | null
  /** The entry of the ledger that says so. */
  readonly entry: string
}

/** A change as it is kept, with where it stands and what became of it. */
export interface ChangeKept extends FoundInFile {
  readonly submission: string
  readonly number: number
  readonly certainty: 'same' | 'likely' | 'nowhere' | 'by a person'
  readonly at: PlaceAsked | null
  readonly placedBy: string | null
  readonly leftOut: LeftOut | null
  /** The point that it became or stands in. */
  readonly point: string | null
  readonly proposal: { readonly id: string; readonly number: number } | null
}

type Row = Omit<ChangeKept, 'at' | 'proposal' | 'point'> & {
  readonly node: string | null
  readonly field: string | null
  readonly language: string | null
  readonly proposalId: string | null
  readonly proposalNumber: number | null
}

/** The changes of a round or of one submission, or one change of it; in the order of the files. */
export async function changesSeen(
  tx: Transaction<ConsultationRows>,
  which: { readonly round: string } | { readonly submission: string; readonly number?: number },
): Promise<readonly ChangeKept[]> {
  const [condition, values] =
    'round' in which
      ? ['s.round = $1', [which.round]]
      : which.number === undefined
        ? ['s.id = $1', [which.submission]]
        : ['s.id = $1 and c.number = $2', [which.submission, which.number]]
  const { rows } = await tx.query<Row>(
    `select c.submission, c.number, c.kind, c.author, c.said_at as "saidAt", c.part, c.paragraph, c.sheet,
            c.sheet_row as row, c.sheet_column as column, c.reference, c.numbers, c.headings, c.before, c.after, c.remark, c.about,
            c.answers, c.is_resolved as "isResolved", c.moved_to as "movedTo", c.follows, c.touches, c.spans, c.alike, c.others,
            p.certainty, p.node, p.field, p.language, p.placed_by as "placedBy", p.proposal as "proposalId", q.number as "proposalNumber",
            case when p.left_out_en is null then null else json_build_object('en', p.left_out_en, 'ur', p.left_out_ur,
              'by', p.left_out_by, 'on', p.left_out_at::date::text, 'entry', p.ledger_entry) end as "leftOut"
       from consultation.submission_changes c
       join consultation.submissions s on s.id = c.submission
       join consultation.change_places p on p.submission = c.submission and p.number = c.number
       left join consultation.proposals q on q.id = p.proposal
      where ${condition}
      order by s.received_on, s.taken_at, s.id, c.number`,
    values,
  )
  const points = await pointsOfChanges(tx, [...new Set(rows.map(({ submission }) => submission))])
  return rows.map(({ node, field, language, proposalId, proposalNumber, ...row }) => ({
    ...row,
    point: points.get(`${row.submission} ${row.number}`) ?? null,
    at: node === null || field === null || language === null ? null : { node, field, language },
    proposal:
      proposalId === null || proposalNumber === null ? null : { id: proposalId, number: proposalNumber },
  }))
}
