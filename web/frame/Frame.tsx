import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { SignInPage } from '../sign-in/SignInPage.tsx'
import { StrategyProvider } from '../strategy.tsx'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { LoadingPage } from '../ui/page/LoadingPage.tsx'
import { Problem } from '../ui/page/Problem.tsx'
import { meQuery } from '../use-me.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { ExampleBanner } from './ExampleBanner.tsx'
import classes from './Frame.module.css'
import { Header } from './header/Header.tsx'
import { BottomNavigation, SideNavigation } from './Navigation.tsx'
import { words } from './words.ts'

/** After going to another page the keyboard and the screen reader start at its content, not at the old link. */
function useFocusOnPage() {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const main = useRef<HTMLElement>(null)
  const last = useRef(path)
  useEffect(() => {
    if (last.current !== path) main.current?.focus({ preventScroll: true })
    last.current = path
  }, [path])
  return main
}

function Rooms() {
  const { say } = useWords()
  const main = useFocusOnPage()
  return (
    <StrategyProvider>
      <a href="#content" className={classes.skip}>
        {say(words.skip)}
      </a>
      <div className={classes.frame}>
        <Header />
        <ExampleBanner />
        <div className={classes.columns}>
          <SideNavigation />
          <main id="content" ref={main} tabIndex={-1} className={classes.content}>
            <Outlet />
          </main>
        </div>
      </div>
      <BottomNavigation />
      <CommandPalette />
    </StrategyProvider>
  )
}

/**
 * Header, navigation and content of everybody who is signed in. Who is not signs in here, at the address that was
 * asked for, and is then where they wanted to be.
 */
export function Frame() {
  const me = useQuery(meQuery)
  if (me.data?.person) return <Rooms />
  if (me.data) return <SignInPage />
  return (
    <main className={classes.waiting}>
      {me.error ? (
        <Problem error={me.error} again={() => void me.refetch()} />
      ) : (
        <LoadingPage count={3} height={72} />
      )}
    </main>
  )
}
