import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { versionsOf } from '#slices/strategy/index.ts'
import type { ListedSnapshot, portal } from '../../contract.ts'
import type { PortalRows } from '../../database/rows.ts'
import { words } from '../../contract/words.ts'
import { offeredVersion, publishes } from './preview-publication.ts'

export const listSnapshots: Handler<typeof portal.acts.listSnapshots, PortalRows> = async ({
  input,
  tx,
  session,
}) => {
  const versions = await versionsOf(tx, input.strategy)
  const rows = await tx.db
    .selectFrom('portal.snapshots as s')
    .leftJoin('portal.withdrawals as w', 'w.snapshot', 's.id')
    .select(['s.id', 's.version', 's.number', 's.address', 's.title_en', 's.title_ur', 's.illustrative'])
    .select(['s.published_on', 's.embargo_until', 'w.reason_en', 'w.reason_ur', 'w.withdrawn_on'])
    .select(({ selectFrom, fn }) =>
      selectFrom('portal.parts as p')
        .whereRef('p.snapshot', '=', 's.id')
        .select(fn.countAll<number>().as('parts'))
        .as('parts'),
    )
    .where('s.strategy', '=', input.strategy)
    .orderBy('s.number', 'desc')
    .execute()
  const today = dayAt(new Date())
  const mayAtAll = publishes(session, input.strategy)
  return {
    versions: versions.map(offeredVersion),
    snapshots: rows.map((row): ListedSnapshot => {
      const isWithdrawn = row.withdrawn_on !== null
      return {
        id: row.id,
        version: row.version,
        versionNumber: versions.find(({ id }) => id === row.version)?.number ?? null,
        number: row.number,
        address: row.address,
        title: { en: row.title_en, ur: row.title_ur },
        illustrative: row.illustrative,
        publishedOn: row.published_on,
        embargoUntil: row.embargo_until,
        state: stateOf(isWithdrawn, row.embargo_until, today),
        withdrawal:
          row.withdrawn_on === null
            ? null
            : { reason: { en: row.reason_en ?? '', ur: row.reason_ur ?? '' }, on: row.withdrawn_on },
        parts: Number(row.parts ?? 0),
        may: { withdraw: mayWithdraw(mayAtAll, isWithdrawn) },
      }
    }),
  }
}

function stateOf(isWithdrawn: boolean, embargoUntil: string | null, today: string): ListedSnapshot['state'] {
  if (isWithdrawn) return 'withdrawn'
  return embargoUntil !== null && embargoUntil > today ? 'under embargo' : 'public'
}

function mayWithdraw(mayAtAll: boolean, isWithdrawn: boolean): ListedSnapshot['may']['withdraw'] {
  if (isWithdrawn) return { ok: false, because: words.alreadyWithdrawn }
  return mayAtAll ? { ok: true, because: null } : { ok: false, because: words.onlyThoseWhoPublish }
}
