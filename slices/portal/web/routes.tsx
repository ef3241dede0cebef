import { IconWorldShare } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import type { Room } from '#web/room.ts'
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
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/publication',
      component: lazyRouteComponent(() => import('./PublicationPage.tsx'), 'PublicationPage'),
    }),
  ],
}
