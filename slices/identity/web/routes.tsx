import { IconBuildingBank, IconUsersGroup } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import type { Room } from '#web/room.ts'
import { officeWords } from './office-words.ts'
import { peopleWords } from './people/people-words.ts'

export const identityRoom: Room = {
  slice: 'identity',
  navigation: [
    {
      path: '/offices',
      label: officeWords.title,
      icon: IconBuildingBank,
      order: 70,
      shows: (me) => me.person !== null,
    },
    {
      path: '/people',
      label: peopleWords.title,
      icon: IconUsersGroup,
      order: 71,
      shows: (me) => holdsMandate(me, 'administrator', 'secretariat'),
    },
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: '/offices',
      component: lazyRouteComponent(() => import('./OfficesPage.tsx'), 'OfficesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/people',
      component: lazyRouteComponent(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
    }),
  ],
}
