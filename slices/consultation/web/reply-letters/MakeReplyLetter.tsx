import { Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { useLetterHead } from '#web/ui/letters/letter-head.ts'
import { LetterHeadFields } from '#web/ui/letters/LetterHeadFields.tsx'
import { client } from '../calls.ts'
import { words } from './words.ts'

export interface MakeReplyLetterProps {
  readonly proposal: string
  readonly onClose: () => void
}

/** A letter that answers one proposal, or all of its author's in this round. */
export function MakeReplyLetter({ proposal, onClose }: MakeReplyLetterProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const draft = useLetterHead()
  const [head, setHead] = useState(draft.start)
  const [allOfAuthor, setAll] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.makeReplyLetter({ proposal, ...head, allOfAuthor }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation', 'reply-letters'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.make}
      means={words.means}
      confirm={words.make}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <LetterHeadFields
        value={head}
        onChange={(next) => {
          setHead(next)
          draft.keep(next)
        }}
      />
      <Checkbox
        label={say(words.allOfAuthor)}
        checked={allOfAuthor}
        onChange={(event) => setAll(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
