import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Me } from '../me.ts'
import type { NavigationEntry, Room } from '../room.ts'
import { rooms } from '../rooms.ts'
import { groupNames } from './words.ts'

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

export interface EntryGroup {
  readonly key: string
  /** Null where the menu is short enough to be read without. */
  readonly name: Bilingual | null
  readonly entries: readonly NavigationEntry[]
}

/** Up to so many lines are read at a glance. */
const atAGlance = 8

/** Groups of the menu by the order from which each begins; the last one takes the rest. */
const groups: readonly (readonly [from: number, name: keyof typeof groupNames])[] = [
  [0, 'plan'],
  [29, 'delivery'],
  [40, 'results'],
  [50, 'evidence'],
  [60, 'letters'],
  [70, 'house'],
]

/** The menu of somebody with many rooms, in groups that can be skimmed. */
export function groupsOf(entries: readonly NavigationEntry[]): readonly EntryGroup[] {
  if (entries.length <= atAGlance) return [{ key: 'all', name: null, entries }]
  return groups.flatMap(([from, key], at) => {
    const until = groups[at + 1]?.[0] ?? Number.POSITIVE_INFINITY
    const its = entries.filter(({ order }) => order >= from && order < until)
    return its.length === 0 ? [] : [{ key, name: groupNames[key], entries: its }]
  })
}
