import type { OpenRoom, RoomTools, SaidOnCover } from '#kernel/contract/room-tools.ts'
import { type House, slicesMap } from '#kernel/database/project-root.ts'
import type * as identityServer from '#slices/identity/server/index.ts'
import { inArrowOrder } from '#kernel/database/rooms.ts'
import { sourcesOnCover } from '#slices/results/index.ts'

type IdentityServer = Pick<typeof identityServer, 'served' | 'invitationMailJob'>
type RoomModule = Promise<{ readonly open: (tools: RoomTools) => OpenRoom }>

/** Each room is loaded only where the house opens it: a room that is not open has no routes. */
const doors: Readonly<Record<string, () => RoomModule>> = {
  identity: () => import('#slices/identity/server/index.ts').then(openIdentity),
  correspondence: () => import('#slices/correspondence/server/handlers.ts'),
  evidence: () => import('#slices/evidence/server/handlers.ts'),
  strategy: () => import('#slices/strategy/server/handlers.ts'),
  consultation: () => import('#slices/consultation/server/handlers.ts'),
  delivery: () => import('#slices/delivery/server/handlers.ts'),
  results: () => import('#slices/results/server/handlers.ts'),
  portal: () => import('#slices/portal/server/handlers.ts'),
}

/** The rooms that an installation opens, in the order of the arrows. */
export async function openRooms(
  house: House,
  tools: Omit<RoomTools, 'saidOnCover'>,
): Promise<readonly OpenRoom[]> {
  const names = inArrowOrder(slicesMap().houses[house])
  const modules = await Promise.all(names.flatMap((name) => doors[name]?.() ?? []))
  const saidOnCover: SaidOnCover = names.includes('results') ? sourcesOnCover : async () => []
  return modules.map((room) => room.open({ ...tools, saidOnCover }))
}

const openIdentity = ({ served, invitationMailJob }: IdentityServer) => ({
  open: ({ mail, address }: RoomTools): OpenRoom => ({
    served,
    jobs: [invitationMailJob({ mail, baseUrl: address })],
  }),
})
