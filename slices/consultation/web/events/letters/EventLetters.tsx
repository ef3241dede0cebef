import { Group, MultiSelect, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterHead } from '#web/ui/letters/letter-head.ts'
import { LetterDialog } from '#web/ui/letters/LetterDialog.tsx'
import { LettersMade } from '#web/ui/letters/LettersMade.tsx'
import { type EventLetterKind, eventLetterKinds } from '../../../contract/events/event-letters.ts'
import type { EventRead } from '../../../contract/events/events.ts'
import { client } from '../../calls.ts'
import { organisationsQuery } from '../calls.ts'
import { letterNames, words } from './words.ts'

/** Below the nominations: requests, invitations and reminders, many at once. */
export function EventLetters({ read }: { readonly read: EventRead }) {
  const { say } = useWords()
  const [makes, setMakes] = useState(false)
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.title)}
      </Title>
      <Text c="dimmed">{say(words.means)}</Text>
      <Group>
        <AbilityButton may={read.may.plan} variant="default" onClick={() => setMakes(true)}>
          {say(words.make)}
        </AbilityButton>
      </Group>
      {makes ? <MakeEventLetters read={read} onClose={() => setMakes(false)} /> : null}
    </Stack>
  )
}

function MakeEventLetters({ read, onClose }: { readonly read: EventRead; readonly onClose: () => void }) {
  const { say } = useWords()
  const [kind, setKind] = useState<EventLetterKind>('nomination')
  const [organisations, setOrganisations] = useState(() => [
    ...new Set(read.expected.flatMap(({ bodies }) => bodies.map(({ organisation }) => organisation))),
  ])
  const [awaitedBy, setAwaitedBy] = useState('')
  const register = useQuery(organisationsQuery)
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (head: LetterHead) =>
      client.makeEventLetters({
        ...{ event: read.event.id, kind, ...head },
        ...(kind === 'nomination' ? { organisations } : {}),
        ...(kind === 'reminder' && awaitedBy !== '' ? { awaitedBy } : {}),
      }),
  })
  if (data) {
    return (
      <LettersMade letters={data.letters} onClose={onClose}>
        {data.withoutLetter > 0 ? (
          <Text>{say(words.withoutLetter, { count: data.withoutLetter })}</Text>
        ) : null}
      </LettersMade>
    )
  }
  return (
    <LetterDialog
      title={words.make}
      means={letterNames[kind].to}
      confirm={words.make}
      busy={isPending}
      error={error}
      onMake={mutate}
      onClose={onClose}
    >
      <Select<EventLetterKind>
        label={say(words.which)}
        allowDeselect={false}
        data={eventLetterKinds.map((value) => ({ value, label: say(letterNames[value].name) }))}
        value={kind}
        onChange={(value) => setKind(value ?? kind)}
      />
      {kind === 'nomination' ? (
        <MultiSelect
          label={say(words.organisations)}
          searchable
          data={(register.data?.organisations ?? []).map(({ id, name }) => ({
            value: id,
            label: say({ en: name.en ?? name.ur ?? '', ur: name.ur ?? name.en ?? '' }),
          }))}
          value={organisations}
          onChange={setOrganisations}
        />
      ) : null}
      {kind === 'reminder' ? (
        <TextInput
          label={say(words.awaitedBy)}
          type="date"
          dir="ltr"
          required
          value={awaitedBy}
          onChange={(event) => setAwaitedBy(event.currentTarget.value)}
        />
      ) : null}
    </LetterDialog>
  )
}
