import { Group, TextInput, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { EventRead } from '../../../contract/events/events.ts'
import { client } from '../../calls.ts'
import { words as eventWords } from '../words.ts'
import { words } from './words.ts'

export interface ChangeFormProps {
  readonly read: EventRead
  readonly onClose: () => void
}

/** Other days, another place, another title; with the reason. */
export function ChangeEventForm({ read, onClose }: ChangeFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { event } = read
  const [title, setTitle] = useState(event.title)
  const [place, setPlace] = useState(event.place)
  const [days, setDays] = useState({ startsOn: event.startsOn, endsOn: event.endsOn })
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const isSaid = (both: typeof title) => both.en.trim() !== '' && both.ur.trim() !== ''
  const isWhole =
    isSaid(title) && isSaid(place) && days.startsOn !== '' && days.endsOn !== '' && reason.trim() !== ''
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.changeEvent({ event: event.id, title, place, ...days, reason: reason.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  const needed = (both: typeof title) => (checked && !isSaid(both) ? say(eventWords.needed) : null)
  return (
    <FormDialog
      title={words.change}
      means={words.changeMeans}
      confirm={words.change}
      may={read.may.change}
      busy={isPending}
      error={error}
      onSubmit={(submitted) => {
        submitted.preventDefault()
        setChecked(true)
        if (isWhole) mutate()
      }}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        {(['startsOn', 'endsOn'] as const).map((day) => (
          <TextInput
            key={day}
            type="date"
            label={say(eventWords[day])}
            value={days[day]}
            onChange={(changed) => setDays({ ...days, [day]: changed.currentTarget.value })}
            error={checked && days[day] === '' ? say(eventWords.neededDays) : null}
            required
          />
        ))}
      </Group>
      <BilingualField
        label={eventWords.place}
        value={place}
        onChange={setPlace}
        required
        error={needed(place)}
      />
      <BilingualField
        label={eventWords.title}
        value={title}
        onChange={setTitle}
        required
        error={needed(title)}
      />
      <ReasonField value={reason} onChange={setReason} checked={checked} />
    </FormDialog>
  )
}

/** Cancels an event for good, with the reason. */
export function CancelEventForm({ read, onClose }: ChangeFormProps) {
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.cancelEvent({ event: read.event.id, reason: reason.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.cancel}
      means={words.cancelMeans}
      confirm={words.cancel}
      tone="bad"
      may={read.may.change}
      busy={isPending}
      error={error}
      onSubmit={(submitted) => {
        submitted.preventDefault()
        setChecked(true)
        if (reason.trim() !== '') mutate()
      }}
      onClose={onClose}
    >
      <ReasonField value={reason} onChange={setReason} checked={checked} />
    </FormDialog>
  )
}

interface ReasonFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly checked: boolean
}

function ReasonField({ value, onChange, checked }: ReasonFieldProps) {
  const { say } = useWords()
  return (
    <Textarea
      label={say(words.reason)}
      description={say(words.reasonHint)}
      dir="auto"
      autosize
      minRows={2}
      required
      value={value}
      onChange={(changed) => onChange(changed.currentTarget.value)}
      error={checked && value.trim() === '' ? say(words.neededReason) : null}
    />
  )
}
