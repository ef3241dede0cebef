import { Group, Progress, Stack, Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Submission } from '../../contract/intake-shapes.ts'
import { words } from './intake-words.ts'

/** How far a submission is worked through: placed, proposed, left out, and what could not be read. */
export function ProgressShown({ progress }: { readonly progress: Submission['progress'] }) {
  const { say } = useWords()
  const { changes, placed, proposed, points, undecided, leftOut, unread } = progress
  const label = say(words.progress, { placed, changes })
  return (
    <Stack gap={6}>
      <Group gap="md">
        <Text size="sm" fw={600}>
          {label}
        </Text>
        <Text size="sm" c="dimmed">
          {say(words.proposed, { count: proposed })}
        </Text>
        {points > 0 ? (
          <Text size="sm" c="dimmed">
            {say(words.pointsCount, { count: points })}
          </Text>
        ) : null}
        {leftOut > 0 ? (
          <Text size="sm" c="dimmed">
            {say(words.leftOutCount, { count: leftOut })}
          </Text>
        ) : null}
        {undecided > 0 ? (
          <Text size="sm" fw={600}>
            {say(words.undecidedCount, { count: undecided })}
          </Text>
        ) : null}
        {unread > 0 ? (
          <Text size="sm" fw={600}>
            {say(words.unreadCount, { count: unread })}
          </Text>
        ) : null}
      </Group>
      <Progress value={changes === 0 ? 0 : (100 * placed) / changes} size="sm" aria-label={label} />
    </Stack>
  )
}
