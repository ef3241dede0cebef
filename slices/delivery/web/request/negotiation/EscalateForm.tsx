import { Select, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { client } from '../../calls.ts'
import { requestWords as words } from '../request-words.ts'
import type { NegotiationFormProps } from './OfferForm.tsx'

export interface EscalateFormProps extends NegotiationFormProps {
  readonly bodies: readonly { readonly id: string; readonly name: Bilingual }[]
  /** The office whose letter takes it there; null where the one who acts does. */
  readonly byLetterOf: string | null
}

/** Takes the matter to a coordinating body, with the question and by when. */
export function EscalateForm({ request, bodies, byLetterOf, onDone, onClose }: EscalateFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { body: null as string | null, question: '', dueOn: '' } })
  const [letter, setLetter] = useState(emptyLetter)
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: { typed: typeof form.values; letter: Letter | null }) => {
      const { body, question, dueOn } = input.typed
      return client.escalate({
        ...{ request, body: body ?? '', question, dueOn },
        ...(input.letter === null ? {} : { letter: input.letter }),
      })
    },
    onSuccess: onDone,
  })
  const submit = (typed: typeof form.values) => {
    setChecked(true)
    const entered = byLetterOf === null ? null : letterOf({ ...letter, office: byLetterOf })
    if (byLetterOf === null || entered !== null) mutate({ typed, letter: entered })
  }
  const title = byLetterOf === null ? words.escalate : words.enterEscalation
  return (
    <FormDialog
      title={title}
      means={words.escalateMeans}
      confirm={title}
      may={bodies.length === 0 ? { ok: false, because: words.noBodies } : { ok: true, because: null }}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      {bodies.length === 0 ? <Text>{say(words.noBodies)}</Text> : null}
      <Select
        label={say(words.body)}
        data={bodies.map(({ id, name }) => ({ value: id, label: say(name) }))}
        required
        {...form.getInputProps('body')}
      />
      <Textarea
        label={say(words.question)}
        dir="auto"
        autosize
        minRows={3}
        required
        {...form.getInputProps('question')}
      />
      <TextInput
        label={say(words.decisionBy)}
        type="date"
        dir="ltr"
        required
        {...form.getInputProps('dueOn')}
      />
      {byLetterOf === null ? null : <ByLetterFields value={letter} onChange={setLetter} checked={checked} />}
    </FormDialog>
  )
}
