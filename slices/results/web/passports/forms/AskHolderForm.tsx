import { NumberInput, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { frequencies, type Frequency, frequencyNames } from '../../../contract/passports/passport-words.ts'
import { OfficeSelect } from '../../forms/OfficeSelect.tsx'
import { useAllOffices } from '../../forms/use-offices.ts'
import { client } from '../../shown.ts'
import { passportPageWords as words } from '../passport-page-words.ts'
import type { FormOfPassportProps } from './form-of-passport.ts'

interface Values {
  readonly office: string | null
  readonly system: string
  readonly frequency: Frequency
  readonly lagDays: number | string
  readonly cost: string
}

const nothing: Values = { office: null, system: '', frequency: 'quarter', lagDays: '', cost: '' }

/** Which office is said to hold the data, where, how often and how late. */
export function AskHolderForm({ indicator, onDone, onClose }: FormOfPassportProps) {
  const { say } = useWords()
  const offices = useAllOffices()
  const form = useForm<Values>({ initialValues: nothing })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ office, cost, lagDays, ...values }: Values) =>
      client.askDataHolder({
        ...{ indicator: indicator.id, office: office ?? '', ...values },
        ...(lagDays === '' ? {} : { lagDays: Number(lagDays) }),
        ...(cost.trim() === '' ? {} : { cost }),
      }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
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
      <OfficeSelect
        offices={offices}
        required
        value={form.values.office}
        onChange={(office) => form.setFieldValue('office', office)}
        error={form.errors.office}
      />
      <TextInput label={say(words.system)} dir="auto" required {...given('system')} />
      <Select
        label={say(words.frequency)}
        data={frequencies.map((value) => ({ value, label: say(frequencyNames[value]) }))}
        allowDeselect={false}
        {...given('frequency')}
      />
      <NumberInput label={say(words.lag)} min={0} max={3650} allowDecimal={false} {...given('lagDays')} />
      <TextInput label={say(words.cost)} dir="auto" {...given('cost')} />
    </FormDialog>
  )
}
