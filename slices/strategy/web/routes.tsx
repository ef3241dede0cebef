import { IconListTree } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Room } from '#web/room.ts'
import { words } from './version/version-words.ts'

/** `/plan` is the version that matters now; `/plan/<version>` any other; `/nodes/<node>` a node of one; `/lint-rules/<code>` a rule of the lint. */
export const strategyRoom: Room = {
  slice: 'strategy',
  navigation: [
    {
      path: '/plan',
      also: ['/nodes', '/lint-rules'],
      label: words.plan,
      icon: IconListTree,
      order: 10,
      shows: (me) => me.mandates.length > 0,
      inWorkshop: true,
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/plan',
      component: lazyRouteComponent(() => import('./version/PlanPage.tsx'), 'PlanPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version',
      component: lazyRouteComponent(() => import('./version/PlanPage.tsx'), 'VersionOfPath'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/import',
      component: lazyRouteComponent(() => import('./plan-import/ImportPlanPage.tsx'), 'ImportPlanPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/lint',
      component: lazyRouteComponent(() => import('./findings/LintPage.tsx'), 'LintPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/lint/report',
      component: lazyRouteComponent(() => import('./findings/LintReport.tsx'), 'LintReport'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/crosswalk',
      component: lazyRouteComponent(() => import('./crosswalk/CrosswalkPage.tsx'), 'CrosswalkPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/lint-rules/$code',
      component: lazyRouteComponent(() => import('./rule/RulePage.tsx'), 'RulePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/compare/$earlier',
      component: lazyRouteComponent(() => import('./compare/ComparePage.tsx'), 'ComparePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/approval',
      component: lazyRouteComponent(() => import('./approval/ApprovalPathPage.tsx'), 'ApprovalPathPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/papers',
      component: lazyRouteComponent(() => import('./papers/PapersPage.tsx'), 'PapersPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/changes',
      component: lazyRouteComponent(() => import('./changes/ChangesPage.tsx'), 'ChangesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/translations',
      component: lazyRouteComponent(() => import('./translations/TranslationsPage.tsx'), 'TranslationsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/decisions',
      component: lazyRouteComponent(() => import('./decision-log/DecisionsPage.tsx'), 'DecisionsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/risks',
      component: lazyRouteComponent(() => import('./risks/RisksPage.tsx'), 'RisksPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/bodies',
      component: lazyRouteComponent(() => import('./bodies/BodiesPage.tsx'), 'BodiesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/assumptions',
      component: lazyRouteComponent(() => import('./preview/AssumptionsPage.tsx'), 'AssumptionsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/$version/preview',
      component: lazyRouteComponent(() => import('./preview/PreviewPage.tsx'), 'PreviewPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/plan/on',
      component: lazyRouteComponent(() => import('./changes/PlanOnPage.tsx'), 'PlanOnPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/nodes/$node',
      component: lazyRouteComponent(() => import('./node/NodePage.tsx'), 'NodePage'),
    }),
  ],
}
