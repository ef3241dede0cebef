import { type Change, type ServedStream, serveStreams, type Feed } from '#kernel/contract/stream.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { breakoutStream, type LiveMessage } from '../../contract/breakouts.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getBreakout } from './breakout/get-breakout.ts'
import { positionsBySector } from '../agreement/positions-by-sector.ts'

type Tx = Transaction<ConsultationRows>

interface WorkshopChange extends Change {
  readonly round: string
  readonly kind: string
  readonly subject: string
  /** What a proposal is about, and who may read it; null where the change is about a group or a round. */
  readonly node: string | null
  readonly level: string | null
  readonly positions?: LiveMessage['counts'][number]['positions']
}

/**
 * The cursor is the oldest transaction still running, taken in the same snapshot as the changes: one that commits later
 * is at or after it, so that asking again from there leaves none out.
 */
const feed: Feed<WorkshopChange> = async (tx, since) => {
  const { rows } = await tx.query<{ cursor: number; changes: WorkshopChange[] }>(
    `select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as cursor,
            (select coalesce(json_agg(c), '[]') from consultation.changes_since($1) c) as changes`,
    [since ?? Number.MAX_SAFE_INTEGER],
  )
  const { cursor, changes } = rows[0] ?? { cursor: 0, changes: [] }
  const counted = changes.filter(({ kind }) => kind === 'position').map(({ subject }) => subject)
  const counts = await positionsBySector(tx as unknown as Tx, [...new Set(counted)])
  return {
    cursor,
    changes: changes.map((change) =>
      change.kind === 'position' ? { ...change, positions: counts.get(change.subject) ?? [] } : change,
    ),
  }
}

const breakoutLive: ServedStream<WorkshopChange> = {
  stream: breakoutStream,
  listen: async ({ input, tx: asked }) => {
    const tx = asked as unknown as Tx
    const breakout = await getBreakout(tx, String(input.breakout))
    const { rows } = await tx.query<{ levels: string[]; nodes: string[] }>(
      `select consultation.levels_read_in($2) as levels,
              (select coalesce(json_agg(n.node), '[]') from consultation.breakout_nodes n where n.breakout = $1) as nodes`,
      [breakout.id, breakout.strategy],
    )
    const { levels, nodes } = rows[0] ?? { levels: [], nodes: [] }
    const treated = new Set(nodes)
    const concerns = ({ round, subject, node, level }: WorkshopChange) =>
      round === breakout.round &&
      (level === null
        ? [breakout.id, breakout.round].includes(subject)
        : levels.includes(level) && treated.has(node ?? ''))
    return {
      key: `${breakout.id} ${levels.join()}`,
      told: (changes) => messageOf(changes.filter(concerns)),
    }
  },
}

/** Positions go out as counts, for they come by the hundred; of all else the screen asks what it needs. */
function messageOf(changes: readonly WorkshopChange[]): LiveMessage | null {
  if (changes.length === 0) return null
  const counts = new Map<string, LiveMessage['counts'][number]>()
  const others = new Map<string, LiveMessage['changes'][number]>()
  for (const { kind, subject, positions } of changes) {
    if (kind === 'position') counts.set(subject, { proposal: subject, positions: positions ?? [] })
    else others.set(`${kind} ${subject}`, { kind, subject })
  }
  return { changes: [...others.values()], counts: [...counts.values()] }
}

export const liveStreams = serveStreams(feed, [breakoutLive])
