import { Button, Stack, Text, Textarea, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ShownActByLetter } from '../../contract.ts'
import { words } from '../words.ts'
import { ContestShown } from './ContestShown.tsx'

export interface ContestFormProps<After> {
  /** By the link of the copy, or as the author who is signed in. */
  readonly send: (reason: string) => Promise<After>
  readonly contest: ShownActByLetter['contest']
  readonly ifUpheld: ShownActByLetter['ifUpheld']
  readonly onContested: (after: After) => void
}

/** Contests an act once; afterwards shows that it is contested, and why. */
export function ContestForm<After>({ send, contest, ifUpheld, onContested }: ContestFormProps<After>) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => send(reason),
    onSuccess: onContested,
  })
  if (contest) {
    return (
      <ContestShown
        contest={contest}
        title={words.contested}
        ifUpheld={ifUpheld}
        waiting={words.contestedNext}
      />
    )
  }
  const submit = () => {
    setChecked(true)
    if (reason.trim() !== '') mutate()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack gap="md">
        <div>
          <Title order={2} size="h4">
            {say(words.contestTitle)}
          </Title>
          <Text>{say(words.contestNext)}</Text>
        </div>
        <Textarea
          label={say(words.reason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={checked && reason.trim() === '' ? say(words.reasonNeeded) : null}
          dir="auto"
          autosize
          minRows={3}
          maxLength={4000}
          required
        />
        <Problem error={error} />
        <div>
          <Button type="submit" color="bad" loading={isPending}>
            {say(words.contest)}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
