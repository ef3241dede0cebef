import { Button, Card, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { AgendaItem, EventRead } from '../../contract/events/events.ts'
import { client } from '../calls.ts'
import { breakoutsQuery } from '../workshop/calls.ts'
import { eventQuery } from './calls.ts'
import { words } from './words.ts'

const blank = { en: '', ur: '' }

/** The annotated agenda as a whole: what is saved is a new edition. */
export function AgendaForm({ read, onClose }: { readonly read: EventRead; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const empty = (): AgendaItem => ({
    ...{
      day: read.event.startsOn,
      startsAt: '09:00',
      endsAt: null,
      title: blank,
      note: blank,
      breakouts: [],
    },
  })
  const [items, setItems] = useState<readonly AgendaItem[]>(
    read.agenda.items.length > 0 ? read.agenda.items : [empty()],
  )
  const { data } = useQuery(breakoutsQuery(read.event.round))
  const groups = (data?.breakouts ?? []).map(({ id, title }) => ({ value: id, label: say(title) }))
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.setAgenda({ event: read.event.id, items: items.map((one) => ({ ...one })) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: eventQuery(read.event.id).queryKey })
      onClose()
    },
  })
  const change = (at: number, more: Partial<AgendaItem>) =>
    setItems(items.map((one, place) => (place === at ? { ...one, ...more } : one)))
  return (
    <FormDialog
      title={words.setAgenda}
      means={words.setAgendaMeans}
      confirm={words.setAgenda}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      {items.map((item, at) => (
        <Card key={at} withBorder>
          <Stack gap="xs">
            <Text fw={600}>{say(words.item, { number: at + 1 })}</Text>
            <Group grow>
              <TextInput
                type="date"
                label={say(words.day)}
                value={item.day}
                onChange={(event) => change(at, { day: event.currentTarget.value })}
              />
              <TextInput
                type="time"
                label={say(words.from)}
                value={item.startsAt}
                onChange={(event) => change(at, { startsAt: event.currentTarget.value })}
              />
              <TextInput
                type="time"
                label={say(words.until)}
                value={item.endsAt ?? ''}
                onChange={(event) => change(at, { endsAt: event.currentTarget.value || null })}
              />
            </Group>
            <BilingualField
              label={words.title}
              value={item.title}
              onChange={(title) => change(at, { title })}
              required
            />
            <BilingualField label={words.note} value={item.note} onChange={(note) => change(at, { note })} />
            <MultiSelect
              label={say(words.groups)}
              data={groups}
              value={item.breakouts}
              onChange={(breakouts) => change(at, { breakouts })}
            />
            <Button
              variant="subtle"
              onClick={() => setItems(items.filter((_, place) => place !== at))}
              disabled={items.length === 1}
            >
              {say(words.removeItem)}
            </Button>
          </Stack>
        </Card>
      ))}
      <Button variant="default" onClick={() => setItems([...items, empty()])}>
        {say(words.addItem)}
      </Button>
    </FormDialog>
  )
}
