import { IconBuildingBank, IconStack2, IconUsersGroup } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import type { Room } from '#web/room.ts'
import { accountWords } from './account/account-words.ts'
import { officeWords } from './office-words.ts'
import { organisationWords } from './organisations/organisation-words.ts'
import { peopleWords } from './people/people-words.ts'
import { strategyWords } from './strategies/strategy-words.ts'

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
    {
      path: '/strategies',
      label: strategyWords.title,
      icon: IconStack2,
      order: 72,
      shows: (me) => holdsMandate(me, 'administrator'),
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
      path: '/offices/organisations',
      component: lazyRouteComponent(
        () => import('./organisations/OrganisationsPage.tsx'),
        'OrganisationsPage',
      ),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/people',
      component: lazyRouteComponent(() => import('./people/PeoplePage.tsx'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/strategies',
      component: lazyRouteComponent(() => import('./strategies/StrategiesPage.tsx'), 'StrategiesPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/account',
      component: lazyRouteComponent(() => import('./account/AccountPage.tsx'), 'AccountPage'),
    }),
  ],
  commands: ({ me, go }) => [
    ...(me.person === null
      ? []
      : [{ id: 'organisations', label: organisationWords.title, run: () => go('/offices/organisations') }]),
    { id: 'account', label: accountWords.title, run: () => go('/account') },
  ],
}
