import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconDots, IconKeyOff } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Person } from '../../contract/people.ts'
import { bothOf } from '../calls.ts'
import { keyWords } from './key-words.ts'
import { peopleWords as words } from './people-words.ts'

export interface PersonActsProps {
  readonly person: Person
  readonly onGive: () => void
  readonly onDestroyKey: () => void
}

/** What can be done with a person: the usual act in the open, the one that is lost for ever behind a menu. */
export function PersonActs({ person, onGive, onDestroyKey }: PersonActsProps) {
  const { say } = useWords()
  const name = say(bothOf(person.name))
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-sm" variant="default" aria-label={`${say(words.give)}: ${name}`} onClick={onGive}>
        {say(words.give)}
      </Button>
      {person.destroyKey === null ? null : (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" aria-label={`${say(keyWords.more)}: ${name}`}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconKeyOff size={17} aria-hidden />}
              color="var(--su-bad)"
              onClick={onDestroyKey}
            >
              {say(keyWords.destroy)}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  )
}
