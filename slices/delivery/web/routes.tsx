import {
  IconClipboardList,
  IconBuildingBridge,
  IconCoins,
  IconFlag,
  IconTimeline,
  IconHomeQuestion,
  IconStairsUp,
  IconWritingSign,
} from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import type { Room } from '#web/room.ts'
import { escalatedWords } from './escalated/escalated-words.ts'
import { ganttWords } from './gantt/gantt-words.ts'
import { moneyPageWords } from './money/money-words.ts'
import { filtersIn } from './recommendations/filters-in-the-address.ts'
import { recommendationPageWords } from './recommendations/page-words.ts'
import { officeRequestPageWords } from './office-requests/page-words.ts'
import { orphanWords } from './orphans/orphan-words.ts'
import { words } from './words.ts'
import { workPageWords } from './work/work-page-words.ts'

export const deliveryRoom: Room = {
  slice: 'delivery',
  navigation: [
    {
      path: '/concurrence',
      label: words.title,
      icon: IconWritingSign,
      order: 30,
      shows: (me) => me.mandates.length > 0,
    },
    {
      path: '/escalated',
      label: escalatedWords.menu,
      icon: IconStairsUp,
      order: 33,
      shows: (me) => holdsMandate(me, 'secretariat', 'approving authority', 'oversight', 'focal person'),
    },
    {
      path: '/milestones',
      label: workPageWords.menu,
      icon: IconFlag,
      order: 32,
      shows: (me) => me.mandates.length > 0,
    },
    {
      path: '/timetable',
      label: ganttWords.title,
      icon: IconTimeline,
      order: 34,
      shows: (me) => me.mandates.length > 0,
    },
    {
      path: '/money',
      label: moneyPageWords.menu,
      icon: IconCoins,
      order: 35,
      shows: (me) => me.mandates.length > 0,
    },
    {
      path: '/recommendations',
      label: recommendationPageWords.menu,
      icon: IconClipboardList,
      order: 36,
      shows: (me) => me.mandates.length > 0,
    },
    {
      path: '/office-requests',
      label: officeRequestPageWords.title,
      icon: IconBuildingBridge,
      order: 33.5,
      shows: (me) => holdsMandate(me, 'secretariat', 'approving authority', 'oversight', 'focal person'),
    },
    {
      path: '/orphans',
      label: orphanWords.menu,
      icon: IconHomeQuestion,
      order: 31,
      shows: (me) => holdsMandate(me, 'secretariat', 'approving authority', 'oversight'),
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/concurrence',
      component: lazyRouteComponent(() => import('./ConcurrencePage.tsx'), 'ConcurrencePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/concurrence/$request',
      component: lazyRouteComponent(() => import('./request/RequestPage.tsx'), 'RequestPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/milestones',
      component: lazyRouteComponent(() => import('./work/MilestonesPage.tsx'), 'MilestonesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/money',
      component: lazyRouteComponent(() => import('./money/questions/MoneyPage.tsx'), 'MoneyPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/exchange-rates',
      component: lazyRouteComponent(() => import('./money/RatesPage.tsx'), 'RatesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/money/$lineage',
      component: lazyRouteComponent(() => import('./money/ActivityMoneyPage.tsx'), 'ActivityMoneyPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/money/$lineage/costing',
      component: lazyRouteComponent(() => import('./costing/CostingPage.tsx'), 'CostingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/recommendations',
      component: lazyRouteComponent(
        () => import('./recommendations/RecommendationsPage.tsx'),
        'RecommendationsPage',
      ),
      validateSearch: filtersIn,
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/recommendations/$recommendation',
      component: lazyRouteComponent(
        () => import('./recommendations/RecommendationPage.tsx'),
        'RecommendationPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/timetable',
      component: lazyRouteComponent(() => import('./gantt/TimetablePage.tsx'), 'TimetablePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/office-requests',
      component: lazyRouteComponent(
        () => import('./office-requests/OfficeRequestsPage.tsx'),
        'OfficeRequestsPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/office-requests/$request',
      component: lazyRouteComponent(
        () => import('./office-requests/OfficeRequestPage.tsx'),
        'OfficeRequestPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/orphans',
      component: lazyRouteComponent(() => import('./orphans/OrphansPage.tsx'), 'OrphansPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/escalated',
      component: lazyRouteComponent(() => import('./escalated/EscalatedPage.tsx'), 'EscalatedPage'),
    }),
  ],
}
