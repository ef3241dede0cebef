import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../shown.ts'
import { geographyPageWords as words } from './geography-page-words.ts'
import { unitsTyped } from './units-typed.ts'

interface DeclareGeographyProps {
  readonly strategy: string
  readonly onDone: () => void
  readonly onClose: () => void
}

const nothing = { code: '', agency: '', name: { en: '', ur: '' }, from: '', source: '', units: '' }

/** A version of a geography as a list that can be pasted; a line that cannot be read is named. */
export function DeclareGeographyForm({ strategy, onDone, onClose }: DeclareGeographyProps) {
  const { say } = useWords()
  const form = useForm({
    initialValues: nothing,
    validate: {
      units: (typed) => {
        const read = unitsTyped(typed)
        return read.ok ? null : say(words.lineUnreadable, { line: read.line })
      },
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ units, ...values }: typeof nothing) => {
      const read = unitsTyped(units)
      return client.declareGeography({ strategy, ...values, units: read.ok ? [...read.units] : [] })
    },
    onSuccess: onDone,
  })
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.declare}
      means={words.declareMeans}
      confirm={words.declare}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <TextInput
        label={say(words.agency)}
        description={say(words.agencyHint)}
        dir="auto"
        required
        {...given('agency')}
      />
      <TextInput label={say(words.code)} dir="ltr" required {...given('code')} />
      <BilingualField label={words.name} required {...given('name')} />
      <TextInput label={say(words.from)} type="date" dir="ltr" required {...given('from')} />
      <TextInput label={say(words.source)} dir="auto" required {...given('source')} />
      <Textarea
        label={say(words.units)}
        description={say(words.unitsHint)}
        dir="auto"
        autosize
        minRows={5}
        required
        {...given('units')}
      />
    </FormDialog>
  )
}
