import { Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { sayIn } from '#web/ui/language/say.ts'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { ClockShown } from '../../contract/dispositions/clock.ts'
import { client } from '../calls.ts'
import { words } from './words.ts'

interface ClockOfRoundProps {
  readonly round: string
  readonly clock: ClockShown
  /** Whether anything still waits: a day that passed is no fault once all is answered. */
  readonly isDone: boolean
}

/** By which day everybody is answered, how long that is, and the way to set it. */
export function ClockOfRound({ round, clock, isDone }: ClockOfRoundProps) {
  const { say, formats } = useWords()
  const [asked, setAsked] = useState(false)
  const { answersBy, daysLeft, moved, may } = clock
  return (
    <Stack gap="xs" component="section">
      <Group gap="md">
        <Text fw={600}>
          {answersBy === null ? say(words.noDay) : say(words.answersBy, { day: formats.date(answersBy) })}
        </Text>
        {daysLeft === null || isDone ? null : <DaysMark days={daysLeft} />}
        {may.set.ok ? (
          <AbilityButton may={may.set} variant="default" size="xs" onClick={() => setAsked(true)}>
            {say(answersBy === null ? words.set : words.move)}
          </AbilityButton>
        ) : null}
      </Group>
      {moved.map(({ from, on }) => (
        <Text key={`${from}${on}`} size="sm" c="dimmed">
          {say(words.moved, { from: formats.date(from), on: formats.date(on) })}
        </Text>
      ))}
      {asked ? <SetDay round={round} answersBy={answersBy} onClose={() => setAsked(false)} /> : null}
    </Stack>
  )
}

function DaysMark({ days }: { readonly days: number }) {
  const said = days < 0 ? words.over : words.left
  const values = { count: Math.abs(days) }
  const label = { en: sayIn('en', said, values), ur: sayIn('ur', said, values) }
  return <StatusMark status={{ label, tone: days < 0 ? 'bad' : days <= 7 ? 'warn' : 'plain' }} />
}

interface SetDayProps {
  readonly round: string
  readonly answersBy: string | null
  readonly onClose: () => void
}

function SetDay({ round, answersBy, onClose }: SetDayProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [day, setDay] = useState(answersBy ?? '')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.setAnswersBy({ round, answersBy: day }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  const title = answersBy === null ? words.set : words.move
  return (
    <FormDialog
      title={title}
      means={words.means}
      confirm={title}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <TextInput
        type="date"
        dir="ltr"
        label={say(words.lastDay)}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        required
        data-autofocus
      />
    </FormDialog>
  )
}
