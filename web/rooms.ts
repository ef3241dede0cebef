import { correspondenceRoom } from '#slices/correspondence/web/routes.tsx'
import type { Room } from './room.ts'

/** The rooms that the shell mounts, in no particular order: `order` of each entry sorts the menu. */
export const rooms: readonly Room[] = [correspondenceRoom]
