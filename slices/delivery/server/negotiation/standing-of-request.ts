import { NotFound } from '#kernel/contract/refusal.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import { type RequestFound, getRequest } from '../requests/get-request.ts'
import { type Stood, type Tx, readStandings } from '../standings/read-standings.ts'

export interface RequestStanding {
  readonly request: RequestFound
  readonly stood: Stood
  readonly inForce: boolean
  /** Whether the version has this coordinating body, as far as the one who acts may know. */
  hasBody(body: string): boolean
}

/** A request that the person who acts may see, with where it stands now. Rejects with NotFound. */
export async function standingOfRequest(tx: Tx, id: string): Promise<RequestStanding> {
  const request = await getRequest(tx, id)
  const { stood, bodies } = await readStandings(tx, request.version)
  const one = stood.find(({ asked }) => asked?.request === request.id)
  if (one === undefined) throw new NotFound()
  return {
    request,
    stood: one,
    inForce: faultOfAsking(request.status) !== 'no-longer-in-force',
    hasBody: (body) => bodies.has(body),
  }
}
