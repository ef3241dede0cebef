import { IconWorldShare } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import type { Room } from '#web/room.ts'
import { PublicationOfTracker } from './trackers/PublicationOfTracker.tsx'
import { words } from './words.ts'

export const portalRoom: Room = {
  slice: 'portal',
  navigation: [
    {
      path: '/publication',
      label: words.menu,
      icon: IconWorldShare,
      order: 70,
      shows: (me) =>
        holdsMandate(me, 'secretariat', 'approver', 'approving authority', 'oversight', 'administrator'),
    },
  ],
  beside: { 'publication of a tracker': PublicationOfTracker },
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/publication/trackers/$declaration',
      component: lazyRouteComponent(
        () => import('./trackers/TrackerPublicationPage.tsx'),
        'TrackerPublicationPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/publication',
      component: lazyRouteComponent(() => import('./PublicationPage.tsx'), 'PublicationPage'),
    }),
  ],
}
