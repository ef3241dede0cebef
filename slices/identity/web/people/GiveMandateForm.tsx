import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Person } from '../../contract/people.ts'
import { bothOf, client } from '../calls.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { blankMandate, givenOf, MandateFields, type MandateValues } from './MandateFields.tsx'
import { peopleWords as words } from './people-words.ts'

export interface GiveMandateFormProps {
  readonly strategy: string
  readonly person: Person
  readonly kinds: readonly MandateKind[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Gives one more mandate to somebody who is known. */
export function GiveMandateForm({ strategy, person, kinds, onDone, onClose }: GiveMandateFormProps) {
  const { say } = useWords()
  const form = useForm<MandateValues>({ initialValues: blankMandate() })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: MandateValues) =>
      client.giveMandate({ strategy, person: person.id, ...givenOf(values) }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.give}
      about={
        <Text fw={600}>
          <bdi>{say(bothOf(person.name))}</bdi>
        </Text>
      }
      confirm={words.give}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <MandateFields form={form} kinds={kinds} />
    </FormDialog>
  )
}
