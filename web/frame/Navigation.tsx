import { Drawer, UnstyledButton } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link, useRouterState } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { NavigationEntry } from '../room.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { useMe } from '../use-me.ts'
import { entriesFor, groupsOf } from './entries.ts'
import { StrategyChoice } from './header/Header.tsx'
import classes from './Navigation.module.css'
import { words } from './words.ts'

/** Whether a page lies in the room of a line of the menu. */
const isWithin = ({ path, also = [] }: NavigationEntry, page: string): boolean =>
  [path, ...also].some((start) => page === start || page.startsWith(`${start}/`))

interface EntryProps {
  readonly entry: NavigationEntry
  readonly className: string | undefined
  readonly onClick?: () => void
}

function Entry({ entry, className, onClick }: EntryProps) {
  const { say } = useWords()
  const isHere = useRouterState({ select: ({ location }) => isWithin(entry, location.pathname) })
  const Picture = entry.icon
  return (
    <Link
      to={entry.path}
      className={className ?? ''}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
      {...(onClick ? { onClick } : {})}
    >
      <Picture size={20} stroke={1.7} aria-hidden />
      <span>{say(entry.label)}</span>
    </Link>
  )
}

/** The lines of the menu, under a small heading each where they are many. */
function Lines({ onClick }: { readonly onClick?: () => void }) {
  const { say } = useWords()
  const id = useId()
  return groupsOf(entriesFor(useMe())).map(({ key, name, entries }) => (
    <div
      key={key}
      className={classes.group}
      {...(name ? { role: 'group', 'aria-labelledby': `${id}-${key}` } : {})}
    >
      {name ? (
        <span id={`${id}-${key}`} className={classes.caption}>
          {say(name)}
        </span>
      ) : null}
      {entries.map((entry) => (
        <Entry key={entry.path} entry={entry} className={classes.line} {...(onClick ? { onClick } : {})} />
      ))}
    </div>
  ))
}

export function SideNavigation() {
  const { say } = useWords()
  return (
    <nav className={classes.side} aria-label={say(words.navigation)}>
      <Lines />
    </nav>
  )
}

/** On a phone: the first four under the thumb, all of them behind the fifth. */
export function BottomNavigation() {
  const { say, direction } = useWords()
  const entries = entriesFor(useMe())
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <nav className={classes.bottom} aria-label={say(words.navigation)}>
        {entries.slice(0, 4).map((entry) => (
          <Entry key={entry.path} entry={entry} className={classes.tab} />
        ))}
        <UnstyledButton className={classes.tab} onClick={() => setOpened(true)} aria-expanded={opened}>
          <IconDots size={20} stroke={1.7} aria-hidden />
          <span>{say(words.more)}</span>
        </UnstyledButton>
      </nav>
      <Drawer
        opened={opened}
        onClose={close}
        position={direction === 'rtl' ? 'left' : 'right'}
        size="82%"
        title={<StrategyChoice />}
        closeButtonProps={{ 'aria-label': say(words.close) }}
      >
        <nav className={classes.drawer} aria-label={say(words.navigation)}>
          <Lines onClick={close} />
        </nav>
      </Drawer>
    </>
  )
}
