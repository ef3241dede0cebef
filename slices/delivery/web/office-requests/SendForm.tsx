import { Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { useLetterChoice } from '../work/LetterChoice.tsx'
import { officeRequestPageWords as words } from './page-words.ts'

interface Office {
  readonly id: string
  readonly name: Bilingual
}

interface SendFormProps {
  readonly strategy: string
  readonly offices: readonly Office[]
  readonly others: readonly Office[]
  readonly byLetter: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One office asks another: on screen for the own office, or from its letter. */
export function SendForm({ strategy, offices, others, byLetter, onDone, onClose }: SendFormProps) {
  const { say } = useWords()
  const [own] = offices
  const form = useForm({
    initialValues: {
      asking: offices.length === 1 ? (own?.id ?? '') : '',
      ...{ asked: '', asks: '', why: '', dueOn: '' },
    },
  })
  const letter = useLetterChoice(form.values.asking, byLetter ? 'always' : 'never')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: object) => client.sendOfficeRequest({ strategy, ...form.values, ...given }),
    onSuccess: onDone,
  })
  const options = (of: readonly Office[]) => of.map(({ id, name }) => ({ value: id, label: say(name) }))
  const title = byLetter ? words.enterSend : words.send
  return (
    <FormDialog
      title={title}
      means={words.sendMeans}
      confirm={title}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => {
        const given = letter.given()
        if (given !== undefined) mutate(given)
      })}
      onClose={onClose}
    >
      <Select
        label={say(words.asking)}
        data={options(offices)}
        searchable
        required
        allowDeselect={false}
        {...form.getInputProps('asking')}
      />
      <Select
        label={say(words.asked)}
        data={options(others.filter(({ id }) => id !== form.values.asking))}
        searchable
        required
        allowDeselect={false}
        {...form.getInputProps('asked')}
      />
      <Textarea
        label={say(words.what)}
        dir="auto"
        autosize
        minRows={3}
        maxLength={5000}
        required
        {...form.getInputProps('asks')}
      />
      <Textarea
        label={say(words.why)}
        dir="auto"
        autosize
        minRows={2}
        maxLength={2000}
        required
        {...form.getInputProps('why')}
      />
      <TextInput label={say(words.lastDay)} type="date" dir="ltr" required {...form.getInputProps('dueOn')} />
      {letter.fields}
    </FormDialog>
  )
}
