import { IconMessages } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Room } from '#web/room.ts'
import { words } from './words.ts'

export const consultationRoom: Room = {
  slice: 'consultation',
  navigation: [
    {
      path: '/rounds',
      also: ['/proposals'],
      label: words.rounds,
      icon: IconMessages,
      order: 20,
      shows: (me) => me.mandates.length > 0,
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds',
      component: lazyRouteComponent(() => import('./rounds/RoundsPage.tsx'), 'RoundsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round',
      component: lazyRouteComponent(() => import('./rounds/RoundPage.tsx'), 'RoundPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/propose',
      component: lazyRouteComponent(() => import('./propose/ProposePage.tsx'), 'ProposePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/proposals/$proposal',
      component: lazyRouteComponent(() => import('./proposal/ProposalPage.tsx'), 'ProposalPage'),
    }),
  ],
}
