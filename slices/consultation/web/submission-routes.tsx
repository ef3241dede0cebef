import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

/** What others sent in to a round: taking it in, what collides, and its points with their tracker. */
export const submissionRoutes = (parent: AnyRoute): readonly AnyRoute[] => [
  createRoute({
    getParentRoute: () => parent,
    path: '/rounds/$round/submissions',
    component: lazyRouteComponent(() => import('./intake/SubmissionsPage.tsx'), 'SubmissionsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/rounds/$round/submissions/new',
    component: lazyRouteComponent(() => import('./intake/EnterSubmissionPage.tsx'), 'EnterSubmissionPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/rounds/$round/collisions',
    component: lazyRouteComponent(() => import('./intake/CollisionsPage.tsx'), 'CollisionsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/submissions/$submission',
    component: lazyRouteComponent(() => import('./submission/SubmissionPage.tsx'), 'SubmissionPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/submissions/$submission/editions',
    component: lazyRouteComponent(() => import('./intake/EditionsPage.tsx'), 'EditionsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/submissions/$submission/split',
    component: lazyRouteComponent(() => import('./split/SplitPage.tsx'), 'SplitPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/submissions/$submission/points',
    component: lazyRouteComponent(() => import('./points/PointsPage.tsx'), 'PointsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/submissions/$submission/tracker',
    component: lazyRouteComponent(() => import('./tracker/TrackerPage.tsx'), 'TrackerPage'),
  }),
]
