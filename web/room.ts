import type { Icon } from '@tabler/icons-react'
import type { AnyRoute } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Pieces } from './ui/places/pieces.tsx'
import type { Me } from './me.ts'

/** A line of the menu. `shows` spares people dead ends; the server decides what they may read. */
export interface NavigationEntry {
  readonly path: string
  /** Where else the same room goes on, beside what lies below `path`: its line stays marked there. */
  readonly also?: readonly string[]
  readonly label: Bilingual
  readonly icon: Icon
  /** Smaller comes first, across rooms; the tens tell its group in a long menu (`frame/entries.ts`). */
  readonly order: number
  readonly shows: (me: Me) => boolean
  /** The room works on the laptop of a workshop too, which holds one round and the version that it is about. */
  readonly inWorkshop?: true
}

/** Something the command palette can do. The label begins with a verb. */
export interface Command {
  readonly id: string
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly run: () => void
}

export interface CommandContext {
  readonly me: Me
  readonly go: (path: string) => void
}

/**
 * What a slice hands to the shell, from `slices/<slice>/web/routes.tsx`. Import pages lazily
 * (`lazyRouteComponent(() => import('./PlanPage.tsx'), 'PlanPage')`), so that each room is its own chunk.
 */
export interface Room {
  readonly slice: string
  readonly navigation: readonly NavigationEntry[]
  /** Routes below the signed-in frame. `parent` goes into `getParentRoute: () => parent`. */
  readonly routes: (parent: AnyRoute) => readonly AnyRoute[]
  /** Pieces for places that other rooms leave on their pages. Lazy too. */
  readonly beside?: Pieces
  readonly commands?: (context: CommandContext) => readonly Command[]
}
