import { Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { dimensionNames } from '../../../contract/passports/passport-words.ts'
import { client } from '../../shown.ts'
import { passportPageWords as words } from '../passport-page-words.ts'
import type { FormOfPassportProps } from './form-of-passport.ts'

const sensitive = ['nationality', 'ethnicity'] as const

interface Values {
  readonly dimension: (typeof sensitive)[number]
  readonly authority: string
  readonly reason: string
  readonly until: string
}

const nothing: Values = { dimension: 'nationality', authority: '', reason: '', until: '' }

/** Leave of the overseer to break an indicator down by what singles people out. */
export function LeaveForm({ indicator, onDone, onClose }: FormOfPassportProps) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: nothing })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: Values) => client.giveLeave({ indicator: indicator.id, ...values }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.giveLeave}
      means={words.leaveMeans}
      confirm={words.giveLeave}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <Select
        label={say(words.dimension)}
        data={sensitive.map((value) => ({ value, label: say(dimensionNames[value]) }))}
        allowDeselect={false}
        {...given('dimension')}
      />
      <TextInput label={say(words.authority)} dir="auto" required {...given('authority')} />
      <Textarea label={say(words.reason)} dir="auto" autosize minRows={2} required {...given('reason')} />
      <TextInput label={say(words.until)} type="date" dir="ltr" required {...given('until')} />
    </FormDialog>
  )
}
