import { lazyRouteComponent } from '@tanstack/react-router'
import { createRoute } from '@tanstack/react-router'
import {
  IconChartHistogram,
  IconFileDescription,
  IconHome2,
  IconMailbox,
  IconMessages,
  IconTargetArrow,
} from '@tabler/icons-react'
import type { Room } from '../room.ts'

const everybody = () => true

/**
 * Stands in for the rooms when the pieces are looked at or checked in a browser
 * (`journeys/browser/gallery.ts`). Nothing that is shipped imports this folder.
 */
export const rooms: readonly Room[] = [
  {
    slice: 'gallery',
    navigation: [
      {
        path: '/pieces',
        label: { en: 'My work', ur: 'میرا کام' },
        icon: IconHome2,
        order: 10,
        shows: everybody,
      },
      {
        path: '/table',
        label: { en: 'Plan', ur: 'منصوبہ' },
        icon: IconFileDescription,
        order: 20,
        shows: everybody,
      },
      {
        path: '/forms',
        label: { en: 'Consultation', ur: 'مشاورت' },
        icon: IconMessages,
        order: 30,
        shows: everybody,
      },
      {
        path: '/states',
        label: { en: 'Delivery', ur: 'عمل درآمد' },
        icon: IconTargetArrow,
        order: 40,
        shows: everybody,
      },
      {
        path: '/none',
        label: { en: 'Results', ur: 'نتائج' },
        icon: IconChartHistogram,
        order: 50,
        shows: everybody,
      },
      {
        path: '/post',
        label: { en: 'Correspondence', ur: 'مراسلت' },
        icon: IconMailbox,
        order: 60,
        shows: everybody,
      },
    ],
    routes: (parent) => [
      createRoute({
        getParentRoute: () => parent,
        path: '/pieces',
        component: lazyRouteComponent(() => import('./PiecesPage.tsx'), 'PiecesPage'),
      }),
      createRoute({
        getParentRoute: () => parent,
        path: '/table',
        component: lazyRouteComponent(() => import('./TablePage.tsx'), 'TablePage'),
      }),
      createRoute({
        getParentRoute: () => parent,
        path: '/forms',
        component: lazyRouteComponent(() => import('./FormsPage.tsx'), 'FormsPage'),
      }),
      createRoute({
        getParentRoute: () => parent,
        path: '/states',
        component: lazyRouteComponent(() => import('./StatesPage.tsx'), 'StatesPage'),
      }),
    ],
  },
]
