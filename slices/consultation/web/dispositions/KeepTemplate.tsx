import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import { words } from './words.ts'

export interface KeepTemplateProps {
  readonly strategy: string
  readonly reason: Bilingual
}

/** Keeps the reason that stands in the form under a name, for the next time. */
export function KeepTemplate({ strategy, reason }: KeepTemplateProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => client.keepReasonTemplate({ strategy, name, reason }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['consultation', 'desk'] }),
  })
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="sm">
        <TextInput
          label={say(words.templateName)}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          dir="auto"
          maxLength={120}
        />
        <Button variant="default" onClick={() => mutate()} loading={isPending} disabled={name.trim() === ''}>
          {say(words.keepTemplate)}
        </Button>
      </Group>
      {isSuccess ? <Text role="status">{say(words.templateKept)}</Text> : null}
      <Problem error={error} />
    </Stack>
  )
}
