import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { Finding } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { stalenessOf } from '../../rules/a-finding-past-its-review-is-stale.ts'

type Tx = Transaction<EvidenceRows>

export interface FindingsAsked {
  readonly strategy?: string
  readonly ids?: readonly string[]
  readonly number?: number
  /** A source. */
  readonly drawnFrom?: string
  readonly successorOf?: string
}

type Row = Omit<Finding, 'reference' | 'stale' | 'recordedAt'> & {
  readonly number: number
  readonly recorded_at: Date
  readonly superseded: boolean
  readonly source_superseded: boolean
}

const columns = `f.id, f.number, f.strategy, f.openness, f.kind, f.confidence, f.supersedes, f.recorded_at,
  json_build_object('en', f.statement_en, 'ur', f.statement_ur) as statement,
  json_build_object('en', f.confidence_reason_en, 'ur', f.confidence_reason_ur) as "confidenceReason",
  f.as_of::text as "asOf", f.review_by::text as "reviewBy",
  case when w.position is null then null else json_build_object('yardstick', w.yardstick, 'position', w.position,
    'of', json_build_object('en', y.name_en, 'ur', y.name_ur), 'word', json_build_object('en', w.word_en, 'ur', w.word_ur),
    'range', w.range, 'from', w.from_percent, 'to', w.to_percent) end as likelihood,
  f.id = any (evidence.superseded(array[f.id])) as superseded,
  cardinality(evidence.superseded(array(select g.source from evidence.finding_sources g where g.finding = f.id))) > 0
    as source_superseded`

/** Findings that may be read, the newest first, each with why it is stale if it is. */
export async function findingsSeen(tx: Tx, asked: FindingsAsked): Promise<Finding[]> {
  const { rows } = await tx.query<Row>(
    `select ${columns} from evidence.findings f
       left join evidence.yardstick_words w on w.yardstick = f.yardstick and w.position = f.word
       left join evidence.yardsticks y on y.id = f.yardstick
      where ($1::uuid is null or f.strategy = $1) and ($2::uuid[] is null or f.id = any ($2::uuid[]))
        and ($3::bigint is null or f.number = $3) and ($5::uuid is null or f.supersedes = $5)
        and ($4::uuid is null
          or f.id in (select g.finding from evidence.finding_sources g where g.source = $4))
      order by f.number desc`,
    [
      asked.strategy ?? null,
      asked.ids ?? null,
      asked.number ?? null,
      asked.drawnFrom ?? null,
      asked.successorOf ?? null,
    ],
  )
  const today = dayAt(new Date())
  return rows.map(({ number, recorded_at, superseded, source_superseded, ...row }) => ({
    ...row,
    reference: referenceOf(number),
    stale: stalenessOf(
      { reviewBy: row.reviewBy, isSuperseded: superseded, hasSupersededSource: source_superseded },
      today,
    ),
    recordedAt: recorded_at.toISOString(),
  }))
}

export const referenceOf = (number: number): string => `E-${number}`

/** 12 of `E-12`; null for what is no reference. */
export function numberOf(reference: string): number | null {
  const found = /^[Ee]-(\d{1,15})$/.exec(reference.trim())
  return found === null ? null : Number(found[1])
}
