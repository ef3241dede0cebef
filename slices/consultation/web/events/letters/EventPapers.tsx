import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { EventRead } from '../../../contract/events/events.ts'
import { client } from '../../calls.ts'
import { eventQuery } from '../calls.ts'
import { words } from './words.ts'

/** Where its agenda, working papers, minutes and press note stand; opened once. */
export function EventPapers({ read }: { readonly read: EventRead }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.openEventPapers({ event: read.event.id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: eventQuery(read.event.id).queryKey }),
  })
  if (read.papers === null && !read.may.plan.ok) return null
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.papers)}
      </Title>
      <Text c="dimmed">{say(words.papersMeans)}</Text>
      <Problem error={error} />
      <Group>
        {read.papers === null ? (
          <AbilityButton may={read.may.plan} variant="default" loading={isPending} onClick={() => mutate()}>
            {say(words.openPapers)}
          </AbilityButton>
        ) : (
          <Button component={Link} to={`/meetings/${read.papers}`} variant="default">
            {say(words.toPapers)}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
