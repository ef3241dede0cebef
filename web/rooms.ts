import { consultationRoom } from '#slices/consultation/web/routes.tsx'
import { correspondenceRoom } from '#slices/correspondence/web/routes.tsx'
import { deliveryRoom } from '#slices/delivery/web/routes.tsx'
import { evidenceRoom } from '#slices/evidence/web/routes.tsx'
import { identityRoom } from '#slices/identity/web/routes.tsx'
import { portalRoom } from '#slices/portal/web/routes.tsx'
import { resultsRoom } from '#slices/results/web/routes.tsx'
import { strategyRoom } from '#slices/strategy/web/routes.tsx'
import type { Room } from './room.ts'

/** The rooms that the shell mounts, in no particular order: `order` of each entry sorts the menu. */
export const rooms: readonly Room[] = [
  strategyRoom,
  evidenceRoom,
  consultationRoom,
  deliveryRoom,
  resultsRoom,
  portalRoom,
  correspondenceRoom,
  identityRoom,
]
