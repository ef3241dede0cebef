import type { Transaction } from '#kernel/database/transaction.ts'
import { changeInWords, isFact } from '#slices/strategy/contract.ts'
import { namesInValues, namesOfField, nodesByIds, type NodeSeen } from '#slices/strategy/index.ts'
import type { Queued } from '../../../contract/breakouts.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { positionsBySector } from '../../agreement/positions-by-sector.ts'

type Tx = Transaction<ConsultationRows>
type Row = Omit<Queued, 'positions' | 'code' | 'value'> & {
  readonly kind: string
  readonly before: string
  readonly after: string
}

/** The proposals of a breakout group that whoever acts may read, newest first, and how many there are in all. */
export async function readQueue(
  tx: Tx,
  {
    breakout,
    round,
    strategy,
    most,
    seen,
  }: {
    readonly breakout: string
    readonly round: string
    readonly strategy: string
    readonly most: number
    readonly seen: readonly NodeSeen[]
  },
): Promise<{ readonly queue: readonly Queued[]; readonly proposals: number; readonly unconcluded: number }> {
  const { rows } = await tx.query<Row & { all: number; open: number }>(
    `select p.id as proposal, p.number, p.node, p.field, p.language, p.kind, p.text_before as before, p.text_after as after,
            left(case p.kind when 'remove' then p.text_before else p.text_after end, 200) as begins, p.sector,
            mine.position as mine, d.outcome, m.kept,
            (select count(*)::int from consultation.merges x where x.kept = p.id and x.separated_at is null) as duplicates,
            (select json_build_object('kind', c.kind, 'sectors', c.sectors, 'said', c.said, 'at', c.concluded_at)
               from consultation.conclusions c where c.proposal = p.id
              order by c.concluded_at desc limit 1) as conclusion,
            count(*) over ()::int as all,
            (count(*) filter (where m.kept is null and d.outcome is null and not exists (
               select from consultation.conclusions c where c.proposal = p.id)) over ())::int as open
       from consultation.proposals p
       join consultation.breakout_nodes n on n.node = p.node and n.breakout = $1
       left join consultation.positions mine on mine.proposal = p.id and mine.person = (select kernel.person())
       left join consultation.dispositions d on d.proposal = p.id
       left join consultation.merges m on m.proposal = p.id and m.separated_at is null
      where p.round = $2
      order by p.number desc limit $3`,
    [breakout, round, most],
  )
  const codes = new Map(seen.map(({ id, code }) => [id, code]))
  const counts = await positionsBySector(
    tx,
    rows.map(({ proposal }) => proposal),
  )
  const named = await namedValues(tx, strategy, rows)
  return {
    queue: rows.map(({ all: _all, open: _open, kind, before, after, ...row }) => ({
      ...row,
      conclusion:
        row.conclusion === null ? null : { ...row.conclusion, at: new Date(row.conclusion.at).toISOString() },
      code: codes.get(row.node) ?? '',
      value: named({ ...row, kind, before, after }),
      positions: counts.get(row.proposal) ?? [],
    })),
    proposals: rows[0]?.all ?? 0,
    unconcluded: rows[0]?.open ?? 0,
  }
}

/** What is proposed in words, where it is none: a name, a day, a list, or that nothing should stand. */
async function namedValues(tx: Tx, strategy: string, rows: readonly Row[]) {
  const names = await namesInValues(
    tx,
    strategy,
    rows.flatMap(({ field, before, after }) => [before, after].map((text) => ({ field, text }))),
  )
  return ({
    field,
    kind,
    before,
    after,
  }: Pick<Row, 'field' | 'kind' | 'before' | 'after'>): Queued['value'] =>
    isFact(field) || (kind === 'text' && after === '')
      ? changeInWords(field, { before, after }, namesOfField(names, field, [before, after]))
      : null
}

/** What the group treats, as far as whoever acts may read it, in the order of the plan. */
export async function nodesTreated(tx: Tx, breakout: string): Promise<readonly NodeSeen[]> {
  const rows = await tx.db
    .selectFrom('consultation.breakout_nodes')
    .select('node')
    .where('breakout', '=', breakout)
    .orderBy('place')
    .execute()
  return nodesByIds(
    tx,
    rows.map(({ node }) => node),
  )
}
