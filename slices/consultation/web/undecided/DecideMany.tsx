import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { SubmissionChange } from '../../contract/intake-shapes.ts'
import { client } from '../calls.ts'
import { LeaveOutDialog } from '../submission/LeaveOutDialog.tsx'
import { words } from './undecided-words.ts'

export interface DecideManyProps {
  readonly submission: string
  /** Those that are shown; what has a decision is passed over. */
  readonly shown: readonly SubmissionChange[]
}

/** Everything that is shown and undecided, in one act: its comments become points, or all of it is left out with one reason. */
export function DecideMany({ submission, shown }: DecideManyProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState<'points' | 'leave out' | null>(null)
  const open = shown.filter(({ isUndecided, may }) => isUndecided && may.leaveOut.ok)
  const remarks = open.filter(({ may }) => may.makePoint.ok)
  const numbersOf = (changes: readonly SubmissionChange[]) => changes.map(({ number }) => number)
  if (open.length === 0) return null
  return (
    <Group gap="sm">
      {remarks.length === 0 ? null : (
        <Button variant="default" onClick={() => setAsked('points')}>
          {say(words.makePoints, { count: remarks.length })}
        </Button>
      )}
      <Button variant="default" onClick={() => setAsked('leave out')}>
        {say(words.leaveOutAll, { count: open.length })}
      </Button>
      {asked === 'points' ? (
        <MakePoints submission={submission} numbers={numbersOf(remarks)} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'leave out' ? (
        <LeaveOutDialog submission={submission} numbers={numbersOf(open)} onClose={() => setAsked(null)} />
      ) : null}
    </Group>
  )
}

export interface MakePointsProps {
  readonly submission: string
  readonly numbers: readonly number[]
  readonly onClose: () => void
}

/** Said before it is done: a point is answered once, and is never a mere comment again. */
export function MakePoints({ submission, numbers, onClose }: MakePointsProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.makePointsOfChanges({ submission, numbers: [...numbers] }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      opened
      title={words.makePoint}
      confirm={words.makePoint}
      busy={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <Text mb="xs" fw={600}>
        {say(words.makePoints, { count: numbers.length })}
      </Text>
      {say(words.makePointsMeans)}
      <Problem error={error} />
    </ConfirmDialog>
  )
}
