import { List, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dayAt } from '#kernel/pure/calendar.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterToSign } from '../../contract/letters-to-sign.ts'
import { client } from '../calls.ts'
import { words } from './words.ts'

export interface SayLettersSentProps {
  readonly strategy: string
  readonly letters: readonly LetterToSign[]
  readonly onSent: () => void
  readonly onClose: () => void
}

/** Registers the chosen letters as outgoing, all of them or none. */
export function SayLettersSent({ strategy, letters, onSent, onClose }: SayLettersSentProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [sentOn, setSentOn] = useState(() => dayAt(new Date()))
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.sayLettersSent({ strategy, letters: letters.map(({ id }) => id), sentOn }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['letters-to-sign'] })
      await queries.invalidateQueries({ queryKey: ['letters'] })
      onSent()
    },
  })
  const means = say(words.wentOutMeans, { count: letters.length })
  return (
    <FormDialog
      title={words.wentOut}
      means={{ en: means, ur: means }}
      confirm={words.wentOut}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <List size="sm">
        {letters.slice(0, 12).map((one) => (
          <List.Item key={one.id}>
            <bdi>{say(one.addressee)}</bdi>
          </List.Item>
        ))}
      </List>
      {letters.length > 12 ? <Text size="sm">… {letters.length - 12}</Text> : null}
      <TextInput
        label={say(words.sentOn)}
        type="date"
        dir="ltr"
        required
        value={sentOn}
        onChange={(event) => setSentOn(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
