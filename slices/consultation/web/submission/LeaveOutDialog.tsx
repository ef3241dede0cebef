import { Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import type { DecisionProps } from './PlaceDialog.tsx'
import { words } from './submission-words.ts'

/** A change is left out, with the reason that everyone who reads the submission sees. */
export function LeaveOutDialog({ submission, change, onClose }: DecisionProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState(change.leftOut ?? '')
  const isGiven = reason.trim() !== ''
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.leaveOutChange({ submission, number: change.number, reason }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  return (
    <FormDialog
      title={words.leaveOut}
      means={words.leaveOutMeans}
      confirm={words.leaveOut}
      may={{ ok: isGiven, because: isGiven ? null : words.needed }}
      busy={isPending}
      error={error}
      onSubmit={send}
      onClose={onClose}
    >
      <Textarea
        label={say(words.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={3}
        required
      />
    </FormDialog>
  )
}
