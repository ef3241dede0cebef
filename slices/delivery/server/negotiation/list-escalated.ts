import type { Handler } from '#kernel/contract/handler.ts'
import type { Block, delivery, StandingShown } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { standingShown } from '../standings/shown.ts'
import { readStandings } from '../standings/read-standings.ts'
import { chooseVersion, shown } from '../standings/versions.ts'
import { blocksShown, workSeen } from '../work/work-shown.ts'

/** What waits for a decision: activities on which an office does not concur, and what stands in the way of work. */
export const listEscalated: Handler<typeof delivery.acts.listEscalated, DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { version } = await chooseVersion(tx, input)
  if (version === null) return { version, bodies: [], offices: [] }
  const { stood, ...about } = await readStandings(tx, version.id)
  const escalated = stood
    .filter(({ state }) => state === 'escalated')
    .map((one) => ({
      body: one.reply?.body ?? '',
      shown: standingShown(one, about, session, version.status),
    }))
    .toSorted((a, b) => (a.shown.dueOn ?? '').localeCompare(b.shown.dueOn ?? ''))
  const seen = await workSeen(tx, version)
  const blocked = blocksShown(seen, session).filter(({ ended }) => ended === null)
  const bodyOf = new Map(seen.blocks.map(({ id, body }) => [id, body ?? '']))
  const before = (body: string) => ({
    waiting: escalated.flatMap((one) => (one.body === body ? [one.shown] : [])),
    blocked: blocked.filter(({ id, isBeforeABody }) => isBeforeABody && bodyOf.get(id) === body),
  })
  const asked = new Set([
    ...escalated.map(({ body }) => body),
    ...blocked.flatMap(({ id, isBeforeABody }) => (isBeforeABody ? [bodyOf.get(id) ?? ''] : [])),
  ])
  return {
    version: shown(version),
    bodies: [...asked]
      .map((body) => ({ body: about.bodies.get(body) ?? null, ...before(body) }))
      .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b))),
    offices: byOffice(blocked),
  }
}

/** The body that waits longest comes first. */
const firstDay = ({ waiting, blocked }: { waiting: readonly StandingShown[]; blocked: readonly Block[] }) =>
  [...waiting, ...blocked].map(({ dueOn }) => dueOn ?? '').toSorted()[0] ?? ''

function byOffice(blocked: readonly Block[]) {
  const offices = new Map(
    blocked.flatMap(({ unblocker }) => (unblocker === null ? [] : [[unblocker.id, unblocker] as const])),
  )
  return [...offices.values()].map((office) => ({
    office,
    blocked: blocked.filter(({ unblocker }) => unblocker?.id === office.id),
  }))
}
