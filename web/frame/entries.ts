import type { Me } from '../me.ts'
import type { NavigationEntry } from '../room.ts'
import { rooms } from '../rooms.ts'

/** The lines of a person's menu, of all rooms, in their order. */
export function entriesFor(me: Me): readonly NavigationEntry[] {
  return rooms
    .flatMap(({ navigation }) => navigation)
    .filter((entry) => entry.shows(me))
    .toSorted((a, b) => a.order - b.order)
}
