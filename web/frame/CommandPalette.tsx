import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Command, CommandContext } from '../room.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { useMe } from '../use-me.ts'
import { entriesFor, roomsFor } from './entries.ts'
import { signOut } from './header/sign-out.ts'
import { words } from './words.ts'

function useShellCommands(): readonly Command[] {
  const { language, choose } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light'
  return [
    {
      id: 'language',
      label: { en: 'Switch to Urdu', ur: 'انگریزی میں دیکھیے' },
      run: () => choose(language === 'en' ? 'ur' : 'en'),
    },
    { id: 'scheme', label: words[other], run: () => setColorScheme(other) },
    { id: 'sign-out', label: words.signOut, run: () => void signOut('here') },
  ]
}

/** Ctrl K: every page and act that is open to the person, found by its name in either language. */
export function CommandPalette() {
  const { say } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const shell = useShellCommands()
  const context: CommandContext = { me, go: (path) => void navigate({ to: path }) }

  const pages = entriesFor(me).map((entry): SpotlightActionData => {
    const Picture = entry.icon
    return {
      id: entry.path,
      label: say(entry.label),
      keywords: [entry.label.en, entry.label.ur],
      leftSection: <Picture size={19} stroke={1.7} aria-hidden />,
      onClick: () => context.go(entry.path),
    }
  })
  const commands = [...roomsFor(me).flatMap((room) => room.commands?.(context) ?? []), ...shell]
  const acts = commands.map(
    (command): SpotlightActionData => ({
      id: command.id,
      label: say(command.label),
      keywords: [command.label.en, command.label.ur],
      ...(command.hint ? { description: say(command.hint) } : {}),
      onClick: command.run,
    }),
  )
  return (
    <Spotlight
      actions={[
        { group: say(words.pages), actions: pages },
        { group: say(words.acts), actions: acts },
      ]}
      shortcut={['mod + K']}
      nothingFound={say(words.nothing)}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={19} aria-hidden />,
        placeholder: say(words.search),
        'aria-label': say(words.search),
      }}
    />
  )
}
