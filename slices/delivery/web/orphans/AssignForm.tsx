import { Select, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import { identity } from '#slices/identity/contract.ts'
import { carry } from '#web/carry.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { StandingShown } from '../../contract.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { bothOf, client } from '../calls.ts'
import { words } from '../words.ts'
import { orphanWords } from './orphan-words.ts'

const register = clientOf(identity, carry)

export interface AssignFormProps {
  readonly version: string
  readonly orphan: StandingShown
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Gives an activity that no office holds to one that exists. */
export function AssignForm({ version, orphan, onDone, onClose }: AssignFormProps) {
  const { say } = useWords()
  const { data } = useQuery({ queryKey: ['offices'], queryFn: () => register.listOffices({}) })
  const form = useForm({ initialValues: { office: null as string | null, dueOn: '', reason: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ office, dueOn, reason }: typeof form.values) =>
      client.assignOrphan({ version, node: orphan.node, office: office ?? '', dueOn, reason }),
    onSuccess: onDone,
  })
  const offices = (data?.offices ?? [])
    .filter(({ existsToday }) => existsToday)
    .map(({ id, code, name }) => ({
      value: id,
      label: `${say(bothOf({ en: name.en ?? null, ur: name.ur ?? null }))} (${code})`,
    }))
  return (
    <FormDialog
      title={orphanWords.assign}
      means={orphanWords.assignMeans}
      confirm={orphanWords.assign}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <Text fw={600}>
        <bdi>{say(bothOf(orphan.title))}</bdi>
      </Text>
      <Select
        label={say(orphanWords.toOffice)}
        data={offices}
        searchable
        required
        {...form.getInputProps('office')}
      />
      <TextInput label={say(words.lastDay)} type="date" dir="ltr" required {...form.getInputProps('dueOn')} />
      <TextInput label={say(orphanWords.reason)} dir="auto" required {...form.getInputProps('reason')} />
    </FormDialog>
  )
}
