import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../../calls.ts'
import { words as ofConcurrence } from '../../words.ts'
import { requestWords as words } from '../request-words.ts'
import { noTermsTyped, TermsFields, termsOf } from './TermsFields.tsx'

export interface NegotiationFormProps {
  readonly request: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Offers the office other terms, or asks it again for the same. */
export function OfferForm({ request, onDone, onClose }: NegotiationFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { ...noTermsTyped, reason: '', dueOn: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (typed: typeof form.values) =>
      client.replyToOffice({
        ...{ request, reply: 'offers', ...termsOf(typed) },
        ...(typed.reason.trim() === '' ? {} : { reason: typed.reason }),
        ...(typed.dueOn === '' ? {} : { dueOn: typed.dueOn }),
      }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.offer}
      means={words.offerMeans}
      confirm={words.offer}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((typed) => mutate(typed))}
      onClose={onClose}
    >
      <Textarea
        label={say(words.offerReason)}
        dir="auto"
        autosize
        minRows={3}
        required
        {...form.getInputProps('reason')}
      />
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
