import { Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { ActivityOfMoney, DonorFunction } from '../../../contract.ts'
import { bothOf, client } from '../../calls.ts'
import { questionPageWords as words } from './question-words.ts'

interface DonorFunctionFormProps {
  readonly version: string
  readonly activities: readonly ActivityOfMoney[]
  /** The entry whose place is taken; null for one more. */
  readonly replaces: DonorFunction | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What a donor pays for, until when, and who pays after. */
export function DonorFunctionForm({
  version,
  activities,
  replaces,
  onDone,
  onClose,
}: DonorFunctionFormProps) {
  const { say } = useWords()
  const form = useForm({
    initialValues: {
      lineage: replaces?.activity.lineage ?? (null as string | null),
      payer: replaces?.payer ?? '',
      what: replaces?.what ?? '',
      paysSalaries: replaces?.paysSalaries ?? false,
      isPermanent: replaces?.isPermanent ?? true,
      paidUntil: replaces?.paidUntil ?? '',
      afterPayer: replaces?.afterPayer ?? '',
      afterFrom: replaces?.afterFrom ?? '',
      document: '',
      reason: '',
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ lineage, paidUntil, afterPayer, afterFrom, reason, ...typed }: typeof form.values) =>
      client.enterDonorFunction({
        ...{ version, lineage: lineage ?? '', ...typed },
        ...(paidUntil === '' ? {} : { paidUntil }),
        ...(afterPayer.trim() === '' ? {} : { afterPayer }),
        ...(afterFrom === '' ? {} : { afterFrom }),
        ...(replaces === null ? {} : { replaces: replaces.id, reason }),
      }),
    onSuccess: onDone,
  })
  const text = (field: 'payer' | 'what' | 'document') => (
    <TextInput key={field} label={say(words[field])} dir="auto" required {...form.getInputProps(field)} />
  )
  const day = (field: 'paidUntil' | 'afterFrom', label: keyof typeof words) => (
    <TextInput label={say(words[label])} type="date" dir="ltr" {...form.getInputProps(field)} />
  )
  return (
    <FormDialog
      title={words.enterFunction}
      means={words.functionMeans}
      confirm={replaces === null ? words.enterFunction : words.change}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((typed) => mutate(typed))}
      onClose={onClose}
    >
      <Select
        label={say(words.activity)}
        data={activities.map(({ lineage, code, title }) => ({
          value: lineage,
          label: `${code} ${say(bothOf(title))}`,
        }))}
        searchable
        required
        disabled={replaces !== null}
        {...form.getInputProps('lineage')}
      />
      {text('what')}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {text('payer')}
        {day('paidUntil', 'paidUntil')}
      </SimpleGrid>
      <Checkbox
        label={say(words.paysSalaries)}
        {...form.getInputProps('paysSalaries', { type: 'checkbox' })}
      />
      <Checkbox label={say(words.isPermanent)} {...form.getInputProps('isPermanent', { type: 'checkbox' })} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput label={say(words.afterPayer)} dir="auto" {...form.getInputProps('afterPayer')} />
        {day('afterFrom', 'afterFromLabel')}
      </SimpleGrid>
      {text('document')}
      {replaces === null ? null : (
        <Textarea label={say(words.reason)} dir="auto" autosize required {...form.getInputProps('reason')} />
      )}
    </FormDialog>
  )
}
