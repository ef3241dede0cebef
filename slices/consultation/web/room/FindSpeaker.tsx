import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { consultation } from '../../contract.ts'
import { client } from '../calls.ts'
import { words } from './words.ts'

export type Speaker = NonNullable<OutputOf<(typeof consultation)['acts']['findSpeaker']>['found']>

interface FindSpeakerProps {
  readonly breakout: string
  readonly value: Speaker | null
  readonly onChange: (speaker: Speaker | null) => void
  readonly checked: boolean
}

/** Somebody in the room, by the address that they say: nobody is shown a list of who takes part. */
export function FindSpeaker({ breakout, value, onChange, checked }: FindSpeakerProps) {
  const { say } = useWords()
  const [email, setEmail] = useState('')
  const find = useMutation({
    mutationFn: () => client.findSpeaker({ breakout, email: email.trim() }),
    onSuccess: ({ found }) => onChange(found),
  })
  const hint = useId()
  const isMissing = checked && value === null && !find.isError && find.data === undefined
  const isAddress = /^\S+@\S+\.\S+$/.test(email.trim())
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="sm" wrap="nowrap">
        <TextInput
          flex={1}
          label={say(words.address)}
          type="email"
          value={email}
          onChange={({ currentTarget }) => {
            setEmail(currentTarget.value)
            find.reset()
            onChange(null)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (isAddress) find.mutate()
          }}
          error={isMissing}
          aria-describedby={hint}
          dir="ltr"
          maxLength={254}
          autoComplete="off"
          required
        />
        <Button
          variant="default"
          disabled={!isAddress}
          loading={find.isPending}
          onClick={() => find.mutate()}
        >
          {say(words.find)}
        </Button>
      </Group>
      <Text id={hint} size="xs" c={isMissing ? 'bad' : 'dimmed'}>
        {isMissing ? say(words.findFirst) : `${say(words.addressMeans)} ${say(words.isRecorded)}`}
      </Text>
      <div aria-live="polite">
        {value === null ? null : <Text fw={600}>{say(words.found, { name: say(value.name) })}</Text>}
        {find.data?.found === null ? <Text c="bad">{say(words.foundNobody)}</Text> : null}
      </div>
      <Problem error={find.error} />
    </Stack>
  )
}
