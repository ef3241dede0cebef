import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { eventsQuery } from './calls.ts'
import { words as changeWords } from './changes/words.ts'
import { PlanEventForm } from './PlanEventForm.tsx'
import { words } from './words.ts'

/** The events of a round, on the page of its workshop. */
export function Events({ round }: { readonly round: string }) {
  const { say, formats } = useWords()
  const { data, error } = useQuery(eventsQuery(round))
  const [plans, setPlans] = useState(false)
  return (
    <Stack component="section" gap="sm" mt="xl">
      <Title order={2} size="h3">
        {say(words.events)}
      </Title>
      <Text c="dimmed">{say(words.eventsMeans)}</Text>
      <Problem error={error} />
      {data?.events.length === 0 ? <Text>{say(words.noEvents)}</Text> : null}
      {data?.events.map(({ id, title, place, startsOn, endsOn, isCancelled }) => (
        <Card key={id}>
          <Group justify="space-between">
            <div>
              <Title order={3} size="h4">
                {say(title)}
              </Title>
              <Text c="dimmed">
                {isCancelled ? <strong>{say(changeWords.cancelled)} · </strong> : null}
                {say(place)} · {formats.period({ from: startsOn, to: endsOn })}
              </Text>
            </div>
            <Button component={Link} to={`/events/${id}`} variant="default">
              {say(words.agenda)}
            </Button>
          </Group>
        </Card>
      ))}
      {data ? (
        <Group>
          <AbilityButton may={data.may.plan} variant="default" onClick={() => setPlans(true)}>
            {say(words.plan)}
          </AbilityButton>
        </Group>
      ) : null}
      {plans ? <PlanEventForm round={round} onClose={() => setPlans(false)} /> : null}
    </Stack>
  )
}
