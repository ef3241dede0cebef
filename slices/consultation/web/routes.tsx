import { IconMessages } from '@tabler/icons-react'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Room } from '#web/room.ts'
import { proposeBesidePlan } from './beside-plan.tsx'
import { WaysToCauses } from './proposal/WaysToCauses.tsx'
import { WayToHold } from './undecided/WayToHold.tsx'
import { submissionRoutes } from './submission-routes.tsx'
import { words } from './words.ts'

export const consultationRoom: Room = {
  slice: 'consultation',
  navigation: [
    {
      path: '/rounds',
      also: ['/proposals', '/breakouts', '/events', '/submissions', '/moderation'],
      label: words.rounds,
      icon: IconMessages,
      order: 20,
      shows: (me) => me.mandates.length > 0,
      inWorkshop: true,
    },
  ],
  beside: { 'plan actions': proposeBesidePlan, 'way to a hold': WayToHold, 'ways to causes': WaysToCauses },
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
      path: '/rounds/$round/papers',
      component: lazyRouteComponent(() => import('./papers/RoundPapersPage.tsx'), 'RoundPapersPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/agreement',
      component: lazyRouteComponent(() => import('./agreement/AgreementPage.tsx'), 'AgreementPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/hidden-authors',
      component: lazyRouteComponent(
        () => import('./hidden-authors/HiddenAuthorsPage.tsx'),
        'HiddenAuthorsPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/moderation/$strategy',
      component: lazyRouteComponent(() => import('./moderation/ModerationPage.tsx'), 'ModerationPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/answers',
      component: lazyRouteComponent(() => import('./dispositions/DeskPage.tsx'), 'DeskPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/propose',
      component: lazyRouteComponent(() => import('./propose/ProposePage.tsx'), 'ProposePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/call',
      component: lazyRouteComponent(() => import('./kinds/CallPage.tsx'), 'CallPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/type',
      component: lazyRouteComponent(() => import('./kinds/sheet/TypeSheetPage.tsx'), 'TypeSheetPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/workshop',
      component: lazyRouteComponent(() => import('./workshop/WorkshopPage.tsx'), 'WorkshopPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/participation',
      component: lazyRouteComponent(
        () => import('./participation/ParticipationPage.tsx'),
        'ParticipationPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/laptop',
      component: lazyRouteComponent(() => import('./laptop/LaptopPage.tsx'), 'LaptopPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/rounds/$round/arrivals',
      component: lazyRouteComponent(() => import('./arrivals/ArrivalsPage.tsx'), 'ArrivalsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/breakouts/$breakout',
      component: lazyRouteComponent(() => import('./workshop/FacilitatorPage.tsx'), 'FacilitatorPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/events/$event',
      component: lazyRouteComponent(() => import('./events/EventPage.tsx'), 'EventPage'),
    }),
    ...submissionRoutes(parent),
    createRoute({
      getParentRoute: () => parent,
      path: '/proposals/$proposal',
      component: lazyRouteComponent(() => import('./proposal/ProposalPage.tsx'), 'ProposalPage'),
    }),
  ],
}

/** The projector's screen, the sheets to print and the published policy have no frame around them. */
export const hallRoutes = (root: AnyRoute): readonly AnyRoute[] => [
  createRoute({
    getParentRoute: () => root,
    path: '/hall/$breakout',
    component: lazyRouteComponent(() => import('./workshop/HallPage.tsx'), 'HallPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/moderation-policy/$strategy',
    component: lazyRouteComponent(() => import('./moderation/PolicyPage.tsx'), 'PolicyPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/round-sheet/$round',
    component: lazyRouteComponent(() => import('./kinds/sheet/PrintedSheet.tsx'), 'PrintedSheet'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sheet/$event',
    component: lazyRouteComponent(() => import('./events/SheetPage.tsx'), 'SheetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sheet/$event/apart',
    component: lazyRouteComponent(() => import('./events/SheetPage.tsx'), 'SheetAtRiskPage'),
  }),
]
