import { Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import { leavesNothing, withStretch } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import { client, nodeQuery } from '../calls.ts'
import type { DecisionProps } from './PlaceDialog.tsx'
import { words } from './submission-words.ts'

type At = NonNullable<DecisionProps['change']['place']['at']>

/** One change as a proposal: how the text would read, word by word, and the reason that the sender gives. */
export function ProposeDialog(props: DecisionProps) {
  const { at } = props.change.place
  const { data, error } = useQuery(nodeQuery(at?.node ?? ''))
  if (at === null) return null
  if (!data) return error ? <Problem error={error} /> : <LoadingBlocks count={1} height={60} />
  const standing = data.texts.find(({ field, language }) => field === at.field && language === at.language)
  return <ProposeForm {...props} at={at} standing={standing?.text ?? ''} />
}

/** The whole text as the change has it; null where a person must say, also where nothing would be left. */
function wholeAsOffered(standing: string, { from, now, offered }: At): string | null {
  if (offered === null || leavesNothing(standing, { from, now, offered })) return null
  return withStretch(standing, { from, now, offered })
}

function ProposeForm(props: DecisionProps & { readonly at: At; readonly standing: string }) {
  const { submission, change, onClose, at, standing } = props
  const { say } = useWords()
  const queries = useQueryClient()
  const offered = wholeAsOffered(standing, at)
  const [after, setAfter] = useState(offered ?? standing)
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
      <DifferenceText before={standing} after={after} language={at.language} />
      <Textarea
        label={say(words.wording)}
        description={offered === null ? say(words.wordingHint) : undefined}
        value={after}
        onChange={(event) => setAfter(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={16}
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
