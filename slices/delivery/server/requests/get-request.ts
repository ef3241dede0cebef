import type { About } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { activitiesOf, versionState } from '#slices/strategy/index.ts'
import type { Tx } from '../standings/read-standings.ts'

export interface RequestFound {
  readonly id: string
  readonly strategy: string
  readonly version: string
  readonly node: string
  readonly status: string
  /** The office that was asked, or was given it since. */
  readonly givenTo: string
  /** Accountable today; null for an orphan. */
  readonly office: string | null
}

/** A request that the person who acts may see, with the status of its version. Rejects with NotFound. */
export async function getRequest(tx: Tx, request: string): Promise<RequestFound> {
  const { rows } = await tx.query<Omit<RequestFound, 'status'>>(
    `select q.id, q.strategy, q.version, q.node, a.given_to as "givenTo", a.office
       from delivery.concurrence_requests q join delivery.accountabilities a on a.request = q.id where q.id = $1`,
    [request],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  const version = await versionState(tx, found.version)
  if (version === null) throw new NotFound()
  return { ...found, status: version.status }
}

/** What a letter's answer concerns. A title of the restricted annex does not travel to whoever holds a link. */
export async function aboutRequest(tx: Tx, { id, version, node }: RequestFound): Promise<About | null> {
  const activity = (await activitiesOf(tx, version)).find((one) => one.node === node)
  if (activity === undefined) return null
  const title = activity.level === 'restricted annex' ? { en: null, ur: null } : activity.title
  return { code: activity.code, title, path: `/concurrence/${id}` }
}
