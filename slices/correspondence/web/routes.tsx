import { IconBook, IconGavel, IconMailbox } from '@tabler/icons-react'
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import type { Room } from '#web/room.ts'
import { letterWords } from './register/letter-words.ts'
import { words as meetingPageWords } from './meetings/words.ts'
import { words } from './words.ts'

export const correspondenceRoom: Room = {
  slice: 'correspondence',
  navigation: [
    {
      path: '/acts-by-letter',
      label: words.list,
      icon: IconMailbox,
      order: 60,
      shows: (me) => holdsMandate(me, 'secretariat', 'oversight', 'focal person', 'participant'),
    },
    {
      path: '/letters',
      label: letterWords.title,
      icon: IconBook,
      order: 61,
      shows: (me) => holdsMandate(me, 'secretariat', 'oversight'),
    },
    {
      path: '/meetings',
      label: meetingPageWords.title,
      icon: IconGavel,
      order: 62,
      shows: (me) => me.mandates.length > 0,
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/acts-by-letter',
      component: lazyRouteComponent(() => import('./ActsByLetterPage.tsx'), 'ActsByLetterPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/acts-by-letter/$act',
      component: lazyRouteComponent(() => import('./act/ActByLetterPage.tsx'), 'ActByLetterPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/letters',
      component: lazyRouteComponent(() => import('./register/LettersPage.tsx'), 'LettersPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/letters/to-sign',
      component: lazyRouteComponent(() => import('./to-sign/LettersToSignPage.tsx'), 'LettersToSignPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/letters/templates',
      component: lazyRouteComponent(() => import('./templates/TemplatesPage.tsx'), 'TemplatesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/meetings',
      component: lazyRouteComponent(() => import('./meetings/MeetingsPage.tsx'), 'MeetingsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/meetings/$meeting',
      component: lazyRouteComponent(() => import('./meetings/MeetingPage.tsx'), 'MeetingPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/letters/$line',
      component: lazyRouteComponent(() => import('./register/LetterPage.tsx'), 'LetterPage'),
    }),
  ],
}

/** Outside the signed-in frame: for the author of an act by letter, who has a link and no account. */
export const openRoutes = (root: AnyRoute): readonly AnyRoute[] => [
  createRoute({
    getParentRoute: () => root,
    path: '/by-letter',
    component: lazyRouteComponent(() => import('./ByLetterPage.tsx'), 'ByLetterPage'),
  }),
]
