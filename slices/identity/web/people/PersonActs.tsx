import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconDots, IconKeyOff, IconTransfer } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Person } from '../../contract/people.ts'
import { bothOf } from '../calls.ts'
import { keyWords } from './key-words.ts'
import { moveWords } from './move-words.ts'
import { peopleWords as words } from './people-words.ts'

export interface PersonActsProps {
  readonly person: Person
  readonly onGive: () => void
  readonly onMove: () => void
  readonly onDestroyKey: () => void
}

/** What can be done with a person: the usual act in the open, the rare ones behind a menu, the one that is lost for ever last. */
export function PersonActs({ person, onGive, onMove, onDestroyKey }: PersonActsProps) {
  const { say } = useWords()
  const name = say(bothOf(person.name))
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-sm" variant="default" aria-label={`${say(words.give)}: ${name}`} onClick={onGive}>
        {say(words.give)}
      </Button>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`${say(keyWords.more)}: ${name}`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTransfer size={17} aria-hidden />} onClick={onMove}>
            {say(moveWords.move)}
          </Menu.Item>
          {person.destroyKey === null ? null : (
            <Menu.Item
              leftSection={<IconKeyOff size={17} aria-hidden />}
              color="var(--su-bad)"
              onClick={onDestroyKey}
            >
              {say(keyWords.destroy)}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
