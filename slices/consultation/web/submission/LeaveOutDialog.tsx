import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { client } from '../calls.ts'
import { words as undecidedWords } from '../undecided/undecided-words.ts'
import { words } from './submission-words.ts'

export interface LeaveOutDialogProps {
  readonly submission: string
  /** One, or several that are left out together. */
  readonly numbers: readonly number[]
  /** The reason that it has, where it is left out already. */
  readonly before?: { readonly en: string; readonly ur: string }
  readonly onClose: () => void
}

/** Changes are left out with one reason, which their sender is told. */
export function LeaveOutDialog({ submission, numbers, before, onClose }: LeaveOutDialogProps) {
  const queries = useQueryClient()
  const [reason, setReason] = useState(before ?? { en: '', ur: '' })
  const isGiven = reason.en.trim() !== '' && reason.ur.trim() !== ''
  const [first] = numbers
  const { mutate, isPending, error } = useMutation<unknown>({
    mutationFn: () =>
      numbers.length === 1 && first !== undefined
        ? client.leaveOutChange({ submission, number: first, reason })
        : client.leaveOutChanges({ submission, numbers: [...numbers], reason }),
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
      means={undecidedWords.leaveOutMeans}
      confirm={words.leaveOut}
      may={{ ok: isGiven, because: isGiven ? null : undecidedWords.reasonsNeeded }}
      busy={isPending}
      error={error}
      onSubmit={send}
      onClose={onClose}
    >
      <BilingualField
        label={undecidedWords.reason}
        rows={3}
        required
        value={reason}
        onChange={(value) => setReason(value)}
      />
    </FormDialog>
  )
}
