import { ActionIcon, Group, Menu } from '@mantine/core'
import { IconCalendarOff, IconCalendarTime, IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { EventRead } from '../../../contract/events/events.ts'
import { words as eventWords } from '../words.ts'
import { CancelEventForm, ChangeEventForm } from './ChangeEventForm.tsx'
import { words } from './words.ts'

/** The agenda is set in the open; what is rare and is told to all who were invited stands behind a menu. */
export function EventActs({
  read,
  onSetAgenda,
}: {
  readonly read: EventRead
  readonly onSetAgenda: () => void
}) {
  const { say } = useWords()
  const [doing, setDoing] = useState<'change' | 'cancel' | null>(null)
  const close = () => setDoing(null)
  return (
    <Group gap="xs" wrap="nowrap">
      <AbilityButton may={read.may.plan} onClick={onSetAgenda}>
        {say(eventWords.setAgenda)}
      </AbilityButton>
      {read.may.change.ok ? (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="default" size="lg" aria-label={say(words.more)}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconCalendarTime size={17} aria-hidden />}
              onClick={() => setDoing('change')}
            >
              {say(words.change)}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCalendarOff size={17} aria-hidden />}
              color="var(--su-bad)"
              onClick={() => setDoing('cancel')}
            >
              {say(words.cancel)}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {doing === 'change' ? <ChangeEventForm read={read} onClose={close} /> : null}
      {doing === 'cancel' ? <CancelEventForm read={read} onClose={close} /> : null}
    </Group>
  )
}
