import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Submission } from '../../contract/intake-shapes.ts'
import { words } from './undecided-words.ts'

/** Whether the version waits for this file, and for how much of it; where what became points is answered. */
export function UndecidedPanel({ submission }: { readonly submission: Submission }) {
  const { say } = useWords()
  const { id, round, progress } = submission
  const waits = progress.undecided > 0
  return (
    <Alert
      color={waits ? 'warn' : 'good'}
      icon={waits ? <IconHandStop aria-hidden /> : <IconCircleCheck aria-hidden />}
      title={waits ? say(words.waits, { count: progress.undecided }) : undefined}
    >
      <Stack gap="xs">
        <Text size="sm">{say(waits ? words.waitsMeans : words.allDecided)}</Text>
        {progress.points === 0 ? null : (
          <Group gap="md">
            <Anchor component={Link} to={`/submissions/${id}/points`} size="sm">
              {say(words.toPoints)} ({progress.points})
            </Anchor>
            <Anchor component={Link} to={`/rounds/${round}/answers`} size="sm">
              {say(words.toDesk)}
            </Anchor>
          </Group>
        )}
      </Stack>
    </Alert>
  )
}
