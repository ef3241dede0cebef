import { Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { BreakoutRead } from '../../contract/breakouts.ts'
import { bothOf, client, register } from '../calls.ts'
import { breakoutQuery } from './calls.ts'
import { words } from './words.ts'

/** Who runs the group besides the secretariat, named and relieved by it. */
export function Facilitators({ read }: { readonly read: BreakoutRead }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [names, setNames] = useState(false)
  const breakout = read.breakout.id
  const relieve = useMutation({
    mutationFn: (person: string) => client.relieveFacilitator({ breakout, person }),
    onSuccess: () => queries.invalidateQueries({ queryKey: breakoutQuery(breakout).queryKey }),
  })
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.facilitators)}
      </Title>
      <Text>{say(words.theSecretariat)}</Text>
      {read.facilitators.map(({ person, name }) => (
        <Group key={person}>
          <bdi>{name === null ? person : say(name)}</bdi>
          <Button variant="subtle" loading={relieve.isPending} onClick={() => relieve.mutate(person)}>
            {say(words.relieve)}
          </Button>
        </Group>
      ))}
      <Problem error={relieve.error} />
      <Group>
        <Button variant="default" onClick={() => setNames(true)}>
          {say(words.nameFacilitator)}
        </Button>
      </Group>
      {names ? <NameForm read={read} onClose={() => setNames(false)} /> : null}
    </Stack>
  )
}

function NameForm({ read, onClose }: { readonly read: BreakoutRead; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [person, setPerson] = useState<string | null>(null)
  const { strategy } = read.round
  const { data } = useQuery({
    queryKey: ['people', strategy],
    queryFn: () => register.listPeople({ strategy }),
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.nameFacilitator({ breakout: read.breakout.id, person: person ?? '' }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: breakoutQuery(read.breakout.id).queryKey })
      onClose()
    },
  })
  const options = (data?.people ?? [])
    .filter(({ mandates }) => mandates.some(({ holdsToday }) => holdsToday))
    .map(({ id, name }) => ({
      value: id,
      label: say(bothOf({ en: name.en ?? null, ur: name.ur ?? null })),
    }))
  return (
    <FormDialog
      title={words.nameFacilitator}
      means={words.nameFacilitatorMeans}
      confirm={words.nameFacilitator}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        if (person !== null) mutate()
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.whom)}
        data={options}
        value={person}
        onChange={setPerson}
        searchable
        required
      />
    </FormDialog>
  )
}
