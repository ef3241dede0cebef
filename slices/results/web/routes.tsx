import { IconChartBar, IconScale, IconTableDown } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import type { Room } from '#web/room.ts'
import { words } from './words.ts'

export const resultsRoom: Room = {
  slice: 'results',
  navigation: [
    {
      ...{ path: '/indicators', label: words.indicators, icon: IconChartBar, order: 40 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/figures', label: words.figures, icon: IconTableDown, order: 41 },
      shows: (me) => me.mandates.length > 0,
    },
    {
      ...{ path: '/checks', label: words.checks, icon: IconScale, order: 42 },
      shows: (me) =>
        holdsMandate(
          me,
          ...(['secretariat', 'administrator', 'approving authority', 'focal person'] as const),
          ...(['verifier', 'approver', 'evaluator', 'oversight'] as const),
        ),
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/indicators',
      component: lazyRouteComponent(() => import('./indicators/IndicatorsPage.tsx'), 'IndicatorsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/indicators/$indicator',
      component: lazyRouteComponent(() => import('./indicators/IndicatorPage.tsx'), 'IndicatorPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/figures',
      component: lazyRouteComponent(() => import('./figures/FiguresPage.tsx'), 'FiguresPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/figures/import',
      component: lazyRouteComponent(() => import('./figures/ImportPage.tsx'), 'ImportPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/figures/$reference',
      component: lazyRouteComponent(() => import('./figures/FigurePage.tsx'), 'FigurePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/checks',
      component: lazyRouteComponent(() => import('./checks/ChecksPage.tsx'), 'ChecksPage'),
    }),
  ],
  commands: ({ go, me }) =>
    holdsMandate(me, 'secretariat', 'focal person')
      ? [{ id: 'results.import', label: words.import, run: () => go('/figures/import') }]
      : [],
}
