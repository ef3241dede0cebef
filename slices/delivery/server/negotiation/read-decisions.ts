import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Block, StandingShown } from '../../contract.ts'
import { readStandings, type Tx } from '../standings/read-standings.ts'
import { type officeShown, standingShown } from '../standings/shown.ts'
import { chooseVersion } from '../standings/versions.ts'
import { blocksShown, workSeen } from '../work/work-shown.ts'

type Version = NonNullable<Awaited<ReturnType<typeof chooseVersion>>['version']>

/** What waits for a decision: activities on which an office does not concur, and what stands in the way of work. */
export interface Decisions {
  readonly version: Version | null
  readonly bodies: {
    readonly id: string
    readonly body: Bilingual | null
    waiting: StandingShown[]
    blocked: Block[]
  }[]
  readonly offices: { readonly office: ReturnType<typeof officeShown>; blocked: Block[] }[]
  /** Whether any of it is of the restricted annex. */
  readonly isRestricted: boolean
}

/** As far as the one who acts may read it: bodies first, the one that waits longest before the others. */
export async function readDecisions(
  tx: Tx,
  session: Session,
  asked: { readonly strategy: string; readonly version?: string | undefined },
): Promise<Decisions> {
  const { version } = await chooseVersion(tx, asked)
  if (version === null) return { version, bodies: [], offices: [], isRestricted: false }
  const { stood, ...about } = await readStandings(tx, version.id)
  const escalated = stood
    .filter(({ state }) => state === 'escalated')
    .map((one) => ({
      body: one.reply?.body ?? '',
      shown: standingShown(one, about, session, version.status),
    }))
    .toSorted((a, b) => (a.shown.dueOn ?? '').localeCompare(b.shown.dueOn ?? ''))
  const seen = await workSeen(tx, version)
  const standing = new Set(seen.blocks.flatMap(({ id, stands }) => (stands ? [id] : [])))
  const blocked = blocksShown(seen, session).filter(({ id }) => standing.has(id))
  const bodyOf = new Map(seen.blocks.map(({ id, body }) => [id, body]))
  const before = (body: string) => ({
    waiting: escalated.flatMap((one) => (one.body === body ? [one.shown] : [])),
    blocked: blocked.filter(({ id }) => bodyOf.get(id) === body),
  })
  const asking = new Set([
    ...escalated.map(({ body }) => body),
    ...blocked.flatMap(({ id }) => bodyOf.get(id) ?? []),
  ])
  const codes = new Set([...escalated.map(({ shown }) => shown.code), ...blocked.map(({ code }) => code)])
  return {
    version,
    bodies: [...asking]
      .map((body) => ({ id: body, body: about.bodies.get(body) ?? null, ...before(body) }))
      .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b))),
    offices: byOffice(blocked),
    isRestricted: stood.some(
      ({ activity }) => activity.level === 'restricted annex' && codes.has(activity.code),
    ),
  }
}

const firstDay = ({ waiting, blocked }: { waiting: readonly StandingShown[]; blocked: readonly Block[] }) =>
  [...waiting, ...blocked].map(({ dueOn }) => dueOn ?? '').toSorted()[0] ?? ''

function byOffice(blocked: readonly Block[]): Decisions['offices'] {
  const offices = new Map(
    blocked.flatMap(({ unblocker }) => (unblocker === null ? [] : [[unblocker.id, unblocker] as const])),
  )
  return [...offices.values()].map((office) => ({
    office,
    blocked: blocked.filter(({ unblocker }) => unblocker?.id === office.id),
  }))
}
