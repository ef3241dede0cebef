import { Button, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf, client } from '../calls.ts'
import { eventsQuery, organisationsQuery } from './calls.ts'
import { words } from './words.ts'

const blank = { en: '', ur: '' }
const isSaid = ({ en, ur }: typeof blank) => en.trim() !== '' && ur.trim() !== ''

/** Where, when, and whose voice is expected. */
export function PlanEventForm({ round, onClose }: { readonly round: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery(organisationsQuery)
  const [title, setTitle] = useState(blank)
  const [place, setPlace] = useState(blank)
  const [days, setDays] = useState({ startsOn: '', endsOn: '' })
  const [voices, setVoices] = useState<readonly { name: typeof blank; bodies: string[] }[]>([])
  const [checked, setChecked] = useState(false)
  const change = (at: number, more: Partial<(typeof voices)[number]>) =>
    setVoices(voices.map((one, place) => (place === at ? { ...one, ...more } : one)))
  const isWhole =
    isSaid(title) &&
    isSaid(place) &&
    days.startsOn !== '' &&
    days.endsOn !== '' &&
    voices.every(({ name, bodies }) => isSaid(name) && bodies.length > 0)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.planEvent({ round, title, place, ...days, expected: voices.map((one) => ({ ...one })) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: eventsQuery(round).queryKey })
      onClose()
    },
  })
  const needed = (text: typeof blank) => (checked && !isSaid(text) ? say(words.needed) : null)
  return (
    <FormDialog
      title={words.plan}
      confirm={words.plan}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (isWhole) mutate()
      }}
      onClose={onClose}
    >
      <BilingualField label={words.title} value={title} onChange={setTitle} required error={needed(title)} />
      <BilingualField label={words.place} value={place} onChange={setPlace} required error={needed(place)} />
      <Group grow>
        {(['startsOn', 'endsOn'] as const).map((day) => (
          <TextInput
            key={day}
            type="date"
            label={say(words[day])}
            value={days[day]}
            onChange={(event) => setDays({ ...days, [day]: event.currentTarget.value })}
            error={checked && days[day] === '' ? say(words.neededDays) : null}
            required
          />
        ))}
      </Group>
      <Text fw={600}>{say(words.expects)}</Text>
      {voices.map(({ name, bodies }, at) => (
        <Stack key={at} gap="xs">
          <BilingualField
            label={words.voice}
            value={name}
            onChange={(next) => change(at, { name: next })}
            error={needed(name)}
          />
          <MultiSelect
            label={say(words.bodies)}
            data={(data?.organisations ?? []).map((one) => ({
              value: one.id,
              label: say(bothOf({ en: one.name.en ?? null, ur: one.name.ur ?? null })),
            }))}
            value={bodies}
            onChange={(next) => change(at, { bodies: next })}
            searchable
            error={checked && bodies.length === 0 ? say(words.bodies) : null}
          />
        </Stack>
      ))}
      <Group>
        <Button variant="default" onClick={() => setVoices([...voices, { name: blank, bodies: [] }])}>
          {say(words.addVoice)}
        </Button>
      </Group>
    </FormDialog>
  )
}
