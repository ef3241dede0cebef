import {
  ActionIcon,
  Kbd,
  Select,
  Text,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { useStrategy } from '../../strategy.tsx'
import { useWords } from '../../ui/language/LanguageProvider.tsx'
import { LanguageSwitch } from '../../ui/language/LanguageSwitch.tsx'
import { useMe } from '../../use-me.ts'
import { entriesFor } from '../entries.ts'
import { AccountMenu } from './AccountMenu.tsx'
import classes from './Header.module.css'
import { PillarLogo } from './PillarLogo.tsx'
import { houses, product, words } from '../words.ts'

/** The product, and whose machine this is: every page names its host. */
function Name() {
  const { say } = useWords()
  const { workspace } = useMe()
  return (
    <Link to="/" className={classes.name}>
      <PillarLogo />
      <span className={classes.lines}>
        <span className={classes.product}>{say(product)}</span>
        <span className={classes.host}>
          <span className={classes.house}>{say(houses[workspace.house])} · </span>
          <bdi>{workspace.host}</bdi>
        </span>
      </span>
    </Link>
  )
}

/** A page of the menu speaks of the other strategy at once; a page of one thing in this strategy is left. */
export function StrategyChoice() {
  const { say } = useWords()
  const me = useMe()
  const { strategies } = me
  const { strategy, choose } = useStrategy()
  const navigate = useNavigate()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const turnTo = (id: string) => {
    choose(id)
    if (!entriesFor(me).some((entry) => entry.path === path)) void navigate({ to: '/' })
  }
  if (!strategy) return null
  if (strategies.length === 1) return <Text className={classes.strategy}>{say(strategy.name)}</Text>
  return (
    <Select
      aria-label={say(words.strategy)}
      size="sm"
      allowDeselect={false}
      data={strategies.map(({ id, name }) => ({ value: id, label: say(name) }))}
      value={strategy.id}
      onChange={(id) => id && turnTo(id)}
    />
  )
}

export function SchemeSwitch() {
  const { say } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  const now = useComputedColorScheme('light')
  const other = now === 'light' ? 'dark' : 'light'
  return (
    <ActionIcon
      variant="subtle"
      size={36}
      aria-label={say(words[other])}
      onClick={() => setColorScheme(other)}
    >
      {other === 'dark' ? <IconMoon size={19} stroke={1.7} /> : <IconSun size={19} stroke={1.7} />}
    </ActionIcon>
  )
}

export function Header() {
  const { say } = useWords()
  return (
    <header className={classes.header}>
      <div className={classes.inner}>
        <Name />
        <div className={classes.middle}>
          <StrategyChoice />
        </div>
        <div className={classes.tools}>
          <UnstyledButton className={classes.search} onClick={spotlight.open} aria-label={say(words.search)}>
            <IconSearch size={18} stroke={1.8} aria-hidden />
            <span className={classes.searchWord}>{say(words.search)}</span>
            <Kbd size="xs" className={classes.keys} dir="ltr">
              Ctrl K
            </Kbd>
          </UnstyledButton>
          <LanguageSwitch />
          <span className={classes.wide}>
            <SchemeSwitch />
          </span>
          <AccountMenu />
        </div>
      </div>
    </header>
  )
}
