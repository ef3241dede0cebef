import { Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { mandates } from '#kernel/contract/mandates.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Person } from '../../contract/people.ts'
import { bothOf, client } from '../calls.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { peopleWords as words } from './people-words.ts'

export interface Ended {
  readonly person: Person
  readonly mandate: Person['mandates'][number]
}

export interface EndMandateFormProps extends Ended {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Ends a mandate on a day. */
export function EndMandateForm({ person, mandate, onDone, onClose }: EndMandateFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { lastDay: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ lastDay }: { lastDay: string }) => client.endMandate({ mandate: mandate.id, lastDay }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.endTitle}
      means={words.endMeans}
      about={
        <Text fw={600}>
          <bdi>{say(bothOf(person.name))}</bdi> · {say(mandates[mandate.kind])}
        </Text>
      }
      confirm={words.endTitle}
      tone="bad"
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <TextInput label={say(words.until)} type="date" dir="ltr" required {...form.getInputProps('lastDay')} />
    </FormDialog>
  )
}
