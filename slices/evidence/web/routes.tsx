import { IconFileSearch, IconRadar } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import type { Room } from '#web/room.ts'
import { findingWords } from './findings/finding-words.ts'
import { sourceWords } from './sources/source-words.ts'
import { words } from './words.ts'

interface Search {
  readonly supersedes?: string
}

/** `?supersedes=`: what the entry that is being written takes the place of. */
const superseding = ({ supersedes }: Readonly<Record<string, unknown>>): Search =>
  typeof supersedes === 'string' ? { supersedes } : {}

export const evidenceRoom: Room = {
  slice: 'evidence',
  navigation: [
    {
      ...{ path: '/evidence', label: words.evidence, icon: IconFileSearch, order: 50 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/threats', label: words.threats, icon: IconRadar, order: 51 },
      shows: (me) => me.mandates.length > 0,
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/evidence',
      component: lazyRouteComponent(() => import('./findings/FindingsPage.tsx'), 'FindingsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/evidence/record',
      validateSearch: superseding,
      component: lazyRouteComponent(() => import('./findings/RecordFindingPage.tsx'), 'RecordFindingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/evidence/findings/$reference',
      component: lazyRouteComponent(() => import('./findings/FindingPage.tsx'), 'FindingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/evidence/sources',
      component: lazyRouteComponent(() => import('./sources/SourcesPage.tsx'), 'SourcesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/evidence/sources/register',
      validateSearch: superseding,
      component: lazyRouteComponent(() => import('./sources/RegisterSourcePage.tsx'), 'RegisterSourcePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/evidence/sources/$source',
      component: lazyRouteComponent(() => import('./sources/SourcePage.tsx'), 'SourcePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/evidence/yardsticks',
      component: lazyRouteComponent(() => import('./yardsticks/YardsticksPage.tsx'), 'YardsticksPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/threats',
      component: lazyRouteComponent(() => import('./threats/ThreatsPage.tsx'), 'ThreatsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/threats/record',
      component: lazyRouteComponent(() => import('./threats/RecordPicturePage.tsx'), 'RecordPicturePage'),
    }),
  ],
  commands: ({ go, me }) =>
    holdsMandate(me, 'secretariat')
      ? [
          { id: 'evidence.record', label: findingWords.record, run: () => go('/evidence/record') },
          { id: 'evidence.source', label: sourceWords.register, run: () => go('/evidence/sources/register') },
        ]
      : [],
}
