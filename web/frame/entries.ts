import type { Me } from '../me.ts'
import type { NavigationEntry, Room } from '../room.ts'
import { rooms } from '../rooms.ts'

/** The rooms that work here: on the laptop of a workshop those that were made for it. */
export const roomsFor = ({ workspace }: Me): readonly Room[] =>
  workspace.isWorkshop
    ? rooms.filter(({ navigation }) => navigation.some(({ inWorkshop }) => inWorkshop))
    : rooms

/** The lines of a person's menu, of all rooms, in their order. */
export function entriesFor(me: Me): readonly NavigationEntry[] {
  return roomsFor(me)
    .flatMap(({ navigation }) => navigation)
    .filter(({ inWorkshop }) => inWorkshop ?? !me.workspace.isWorkshop)
    .filter((entry) => entry.shows(me))
    .toSorted((a, b) => a.order - b.order)
}
