import type { Transaction } from '#kernel/database/transaction.ts'
import type { Source } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'

type Tx = Transaction<EvidenceRows>

export interface SourcesAsked {
  readonly strategy?: string
  readonly ids?: readonly string[]
}

const columns = `s.id, s.strategy, s.openness, json_build_object('en', s.title_en, 'ur', s.title_ur) as title,
  s.publisher, s.dated, s.licence, s.link, s.supersedes, s.registered_at,
  case when s.file_sha256 is null then null
    else json_build_object('sha256', s.file_sha256, 'name', s.file_name) end as file,
  json_build_object('reliability', s.reliability, 'credibility', s.credibility, 'reason', s.grade_reason) as grade`

/** Sources that may be read, the newest first. */
export async function sourcesSeen(tx: Tx, { strategy, ids }: SourcesAsked): Promise<Source[]> {
  const { rows } = await tx.query<Omit<Source, 'isSuperseded' | 'registeredAt'> & { registered_at: Date }>(
    `select ${columns} from evidence.sources s
      where ($1::uuid is null or s.strategy = $1) and ($2::uuid[] is null or s.id = any ($2::uuid[]))
      order by s.registered_at desc, s.ledger_row, s.id`,
    [strategy ?? null, ids ?? null],
  )
  const superseded = await supersededAmong(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map(({ registered_at, ...row }) => ({
    ...row,
    isSuperseded: superseded.has(row.id),
    registeredAt: registered_at.toISOString(),
  }))
}

/** Which of these have a successor, also one that the reader may not read. */
export async function supersededAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ ids: string[] }>('select evidence.superseded($1::uuid[]) as ids', [ids])
  return new Set(rows[0]?.ids)
}
