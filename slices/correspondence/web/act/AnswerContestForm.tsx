import { Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ReadActByLetter } from '../../contract.ts'
import { client } from '../calls.ts'
import { words } from '../words.ts'

export interface AnswerContestFormProps {
  readonly act: string
  readonly may: NonNullable<ReadActByLetter['mayAnswer']>
  /** What becomes of this act when the contest is upheld. */
  readonly ifUpheld: Bilingual | null
  readonly onAnswered: () => void
}

/** The secretariat's answer to a contest: the act is set aside or kept, with a reason that its author reads. */
export function AnswerContestForm({ act, may, ifUpheld, onAnswered }: AnswerContestFormProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const { mutate, variables, isPending, error } = useMutation({
    mutationFn: (upheld: boolean) =>
      client.answerContest({ act, upheld, ...(reason.trim() === '' ? {} : { reason }) }),
    onSuccess: onAnswered,
  })
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h4">
          {say(words.answerTitle)}
        </Title>
        <Text>{say(words.answerNext)}</Text>
        <Text mt="xs">
          {say(words.ifUpheld)} {say(ifUpheld ?? words.setAside)}
        </Text>
      </div>
      <Textarea
        label={say(words.answerReason)}
        description={say(words.answerReasonHint)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={3}
        maxLength={4000}
        required
        disabled={!may.ok}
      />
      <Problem error={error} />
      <Group align="flex-start">
        <AbilityButton may={may} loading={isPending && variables} onClick={() => mutate(true)}>
          {say(words.uphold)}
        </AbilityButton>
        <AbilityButton
          may={may}
          variant="default"
          loading={isPending && !variables}
          onClick={() => mutate(false)}
        >
          {say(words.keep)}
        </AbilityButton>
      </Group>
    </Stack>
  )
}
