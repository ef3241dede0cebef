import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../../shown.ts'
import { passportPageWords as words } from '../passport-page-words.ts'
import type { FormOfPassportProps } from './form-of-passport.ts'

const empty: Bilingual = { en: '', ur: '' }
const nothing = {
  ...{ from: '', breaks: false, text: empty, numerator: empty, denominator: empty },
  ...{ formula: '', reason: '' },
}

const isSaid = ({ en, ur }: Bilingual) => en.trim() !== '' || ur.trim() !== ''

/** A definition from a day on; what it broke is said with it. */
export function DefineForm({ indicator, onDone, onClose }: FormOfPassportProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: nothing })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ numerator, denominator, formula, ...values }: typeof nothing) =>
      client.defineIndicator({
        ...{ indicator: indicator.id, ...values },
        ...(isSaid(numerator) ? { numerator } : {}),
        ...(isSaid(denominator) ? { denominator } : {}),
        ...(formula.trim() === '' ? {} : { formula }),
      }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.define}
      means={words.defineMeans}
      confirm={words.define}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <TextInput label={say(words.firstDay)} type="date" dir="ltr" required {...given('from')} />
      <BilingualField label={words.definition} rows={3} required {...given('text')} />
      <BilingualField label={words.numerator} {...given('numerator')} />
      <BilingualField label={words.denominator} {...given('denominator')} />
      <TextInput
        label={say(words.formula)}
        description={say(words.formulaHint)}
        dir="ltr"
        {...given('formula')}
      />
      <Checkbox label={say(words.breaksLabel)} {...form.getInputProps('breaks', { type: 'checkbox' })} />
      <Textarea label={say(words.reason)} dir="auto" autosize minRows={2} required {...given('reason')} />
    </FormDialog>
  )
}
