import { Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterHead } from '#web/ui/letters/letter-head.ts'
import { LetterDialog } from '#web/ui/letters/LetterDialog.tsx'
import { client } from '../calls.ts'
import type { Answered } from './answered.ts'
import { words } from './words.ts'

export interface MakeReplyLetterProps {
  readonly answered: Answered
  readonly onClose: () => void
}

/** A letter that answers one proposal or all of its author's in this round, one point or all of a declaration. */
export function MakeReplyLetter({ answered, onClose }: MakeReplyLetterProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [allOfAuthor, setAll] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (head: LetterHead) =>
      'proposal' in answered
        ? client.makeReplyLetter({ proposal: answered.proposal, ...head, allOfAuthor })
        : client.makeReplyToDeclaration({ ...answered, ...head }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation', 'reply-letters'] })
      onClose()
    },
  })
  return (
    <LetterDialog
      title={words.make}
      means={'submission' in answered ? words.meansToSignatories : words.means}
      confirm={words.make}
      busy={isPending}
      error={error}
      onMake={mutate}
      onClose={onClose}
      below={
        'proposal' in answered ? (
          <Checkbox
            label={say(words.allOfAuthor)}
            checked={allOfAuthor}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
        ) : null
      }
    />
  )
}
