import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../../calls.ts'
import { words as ofConcurrence } from '../../words.ts'
import { requestWords as words } from '../request-words.ts'
import type { NegotiationFormProps } from './OfferForm.tsx'
import { noTermsTyped, TermsFields, termsOf } from './TermsFields.tsx'

/** Writes down what a coordinating body decided, and asks the office again. */
export function DecisionForm({ request, onDone, onClose }: NegotiationFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { ...noTermsTyped, decision: '', minutes: '', dueOn: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (typed: typeof form.values) => {
      const { decision, minutes, dueOn } = typed
      return client.recordDecision({ request, decision, minutes, dueOn, ...termsOf(typed) })
    },
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.decide}
      means={words.decideMeans}
      confirm={words.decide}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((typed) => mutate(typed))}
      onClose={onClose}
    >
      <Textarea
        label={say(words.decision)}
        dir="auto"
        autosize
        minRows={3}
        required
        {...form.getInputProps('decision')}
      />
      <TextInput label={say(words.minutesReference)} dir="auto" required {...form.getInputProps('minutes')} />
      <TermsFields form={form} />
      <TextInput
        label={say(ofConcurrence.lastDay)}
        type="date"
        dir="ltr"
        required
        {...form.getInputProps('dueOn')}
      />
    </FormDialog>
  )
}
