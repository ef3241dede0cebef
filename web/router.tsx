import { Button } from '@mantine/core'
import { IconDoorOff, IconMapOff } from '@tabler/icons-react'
import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  Link,
  lazyRouteComponent,
  Navigate,
  Outlet,
} from '@tanstack/react-router'
import { Frame } from './frame/Frame.tsx'
import { entriesFor } from './frame/entries.ts'
import { words } from './frame/words.ts'
import { hallRoutes } from '#slices/consultation/web/routes.tsx'
import { openRoutes } from '#slices/correspondence/web/routes.tsx'
import { rooms } from './rooms.ts'
import { SignInPage } from './sign-in/SignInPage.tsx'
import { useWords } from './ui/language/LanguageProvider.tsx'
import { EmptyState } from './ui/page/EmptyState.tsx'
import { LoadingBlocks } from './ui/page/LoadingBlocks.tsx'
import { Problem } from './ui/page/Problem.tsx'
import { useMe } from './use-me.ts'

function NotFound() {
  const { say } = useWords()
  return (
    <EmptyState
      icon={IconMapOff}
      title={words.notFound}
      next={words.notFoundNext}
      isPage
      action={
        <Button component={Link} to="/" variant="default">
          {say(words.home)}
        </Button>
      }
    />
  )
}

function Failed({ error, reset }: ErrorComponentProps) {
  return <Problem error={error} again={reset} />
}

/** The first page is the first line of the person's own menu. */
function Home() {
  const [first] = entriesFor(useMe())
  if (first) return <Navigate to={first.path} replace />
  return <EmptyState icon={IconDoorOff} title={words.noRooms} next={words.noRoomsNext} isPage />
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Failed })

const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })

const home = createRoute({ getParentRoute: () => frame, path: '/', component: Home })

const lost = createRoute({ getParentRoute: () => frame, path: '$', component: NotFound })

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./sign-in/InvitationPage.tsx'), 'InvitationPage'),
})

const firstAdministrator = createRoute({
  getParentRoute: () => root,
  path: '/first-administrator',
  component: lazyRouteComponent(
    () => import('./sign-in/FirstAdministratorPage.tsx'),
    'FirstAdministratorPage',
  ),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
})

export const router = createRouter({
  routeTree: root.addChildren([
    frame.addChildren([home, lost, ...rooms.flatMap((room) => room.routes(frame))]),
    invitation,
    firstAdministrator,
    signIn,
    ...openRoutes(root),
    ...hallRoutes(root),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: Failed,
  defaultPendingComponent: () => <LoadingBlocks count={3} height={72} />,
  scrollRestoration: true,
})
