import { Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import { client } from '../calls.ts'
import type { DecisionProps } from './PlaceDialog.tsx'
import { words } from './submission-words.ts'

/** One change as a proposal: how the text would read, word by word, and the reason that the sender gives. */
export function ProposeDialog({ submission, change, onClose }: DecisionProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const at = change.place.at
  // A text of which nothing would be left is for a person to say, too.
  const offered = at?.offered || null
  const needsWords = offered === null
  const [after, setAfter] = useState(offered ?? at?.now ?? '')
  const [rationale, setRationale] = useState(change.remark)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.proposeFromChange({
        ...{ submission, number: change.number },
        ...(after !== offered ? { after } : {}),
        ...(rationale.trim() === '' ? {} : { rationale }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  if (at === null) return null
  const writing = { lang: at.language, dir: directionOf(at.language) }
  return (
    <FormDialog
      title={words.propose}
      means={words.proposeMeans}
      confirm={words.propose}
      busy={isPending}
      error={error}
      onSubmit={send}
      onClose={onClose}
    >
      <DifferenceText before={at.now} after={after} language={at.language} />
      <Textarea
        label={say(words.wording)}
        description={needsWords ? say(words.wordingHint) : undefined}
        value={after}
        onChange={(event) => setAfter(event.currentTarget.value)}
        autosize
        minRows={3}
        required
        {...writing}
      />
      <Textarea
        label={say(words.rationale)}
        value={rationale}
        onChange={(event) => setRationale(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={2}
      />
    </FormDialog>
  )
}
