import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { client } from './calls.ts'
import { words } from './words.ts'

export interface AskFormProps {
  readonly strategy: string
  readonly version: string
  readonly pillars: readonly string[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks every office of a version at once, or those of one pillar, by a day. */
export function AskForm({ strategy, version, pillars, onDone, onClose }: AskFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { dueOn: '', pillar: null as string | null } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ dueOn, pillar }: typeof form.values) =>
      client.askForConcurrence({ strategy, version, dueOn, ...(pillar === null ? {} : { pillar }) }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.ask}
      means={words.askMeans}
      confirm={words.ask}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <TextInput label={say(words.lastDay)} type="date" dir="ltr" required {...form.getInputProps('dueOn')} />
      <Select
        label={say(words.whichPillar)}
        placeholder={say(words.wholeVersion)}
        data={[...pillars]}
        clearable
        {...form.getInputProps('pillar')}
      />
    </FormDialog>
  )
}
