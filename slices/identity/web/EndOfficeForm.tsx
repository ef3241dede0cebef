import { Select, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Office } from '../contract/offices.ts'
import { bothOf, client } from './calls.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { officeWords as words } from './office-words.ts'

export interface EndOfficeFormProps {
  readonly office: Office
  readonly offices: readonly Office[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Ends an office by an instrument, into a successor or into none. */
export function EndOfficeForm({ office, offices, onDone, onClose }: EndOfficeFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { lastDay: '', successor: null as string | null, instrument: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ lastDay, successor, instrument }: typeof form.values) =>
      client.endOffice({
        office: office.id,
        lastDay,
        instrument,
        ...(successor === null ? {} : { successor }),
      }),
    onSuccess: onDone,
  })
  const others = offices
    .filter(({ id, existsUntil }) => id !== office.id && existsUntil === null)
    .map(({ id, name, code }) => ({ value: id, label: `${say(bothOf(name))} (${code})` }))
  return (
    <FormDialog
      title={words.endTitle}
      means={words.endMeans}
      about={
        <Text fw={600}>
          <bdi>{say(bothOf(office.name))}</bdi>
        </Text>
      }
      confirm={words.endTitle}
      tone="bad"
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <TextInput
        label={say(words.lastDay)}
        type="date"
        dir="ltr"
        required
        {...form.getInputProps('lastDay')}
      />
      <Select
        label={say(words.successor)}
        placeholder={say(words.noSuccessor)}
        data={others}
        searchable
        clearable
        {...form.getInputProps('successor')}
      />
      <TextInput
        label={say(words.instrument)}
        description={say(words.instrumentHint)}
        dir="auto"
        required
        {...form.getInputProps('instrument')}
      />
    </FormDialog>
  )
}
