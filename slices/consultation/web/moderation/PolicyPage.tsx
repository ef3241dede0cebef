import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { DoorFrame } from '#web/sign-in/DoorFrame.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { policyQuery } from './calls.ts'
import { words } from './words.ts'

/** The published policy, for everybody: it opens without an account, in every edition that ever held. */
export function PolicyPage() {
  const { strategy = '' }: { strategy?: string } = useParams({ strict: false })
  const { say, formats } = useWords()
  const [edition, setEdition] = useState<number | undefined>()
  const { data, isLoading } = useQuery(policyQuery(strategy, edition))
  if (isLoading) return null
  if (!data) return <DoorFrame title={words.noPolicy} next={words.noPolicyNext} children={null} />
  const { publishedOn, text, grounds, editions } = data
  const others = editions.filter((one) => one.edition !== data.edition)
  return (
    <DoorFrame title={words.policy} next={words.policyPurpose}>
      <Stack gap="md" mt="lg">
        <Text c="dimmed">
          {publishedOn === null
            ? say(words.forAStart)
            : say(words.edition, { edition: data.edition, day: formats.date(publishedOn) })}
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap' }}>{say(text)}</Text>
        <Title order={2} size="h3">
          {say(words.grounds)}
        </Title>
        <Stack component="ol" gap="sm" m={0} ps="lg">
          {grounds.map(({ name, meaning }, place) => (
            <li key={place}>
              <Text fw={600}>{say(name)}</Text>
              <Text>{say(meaning)}</Text>
            </li>
          ))}
        </Stack>
        {others.length === 0 ? null : (
          <Group gap="sm">
            <Text>{say(words.otherEditions)}:</Text>
            {others.map((one) => (
              <Anchor
                key={one.edition}
                component="button"
                type="button"
                onClick={() => setEdition(one.edition)}
              >
                {say(words.editionNumber, { edition: one.edition })}
              </Anchor>
            ))}
          </Group>
        )}
      </Stack>
    </DoorFrame>
  )
}
