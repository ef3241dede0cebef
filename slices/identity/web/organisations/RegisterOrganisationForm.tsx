import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Sector, sectors } from '../../contract/offices.ts'
import { client, typedOf } from '../calls.ts'
import { sectorNames } from '../office-words.ts'
import { organisationWords as words } from './organisation-words.ts'

interface Values {
  readonly name: { en: string; ur: string }
  readonly code: string
  readonly sector: Sector
}

/** It begins with the sector of which most are missing: public bodies come with the register of offices. */
const blank: Values = { name: { en: '', ur: '' }, code: '', sector: 'civil society' }

export interface RegisterOrganisationFormProps {
  readonly onDone: (name: Values['name']) => void
  readonly onClose: () => void
}

/** Enters an organisation in the register, in its sector. */
export function RegisterOrganisationForm({ onDone, onClose }: RegisterOrganisationFormProps) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: blank })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ name, code, sector }: Values) =>
      client.registerOrganisation({ name: typedOf(name), code: code.trim().toUpperCase(), sector }),
    onSuccess: (_, { name }) => onDone(name),
  })
  return (
    <FormDialog
      title={words.register}
      means={words.registerMeans}
      confirm={words.register}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <BilingualField label={words.name} hint={words.nameHint} required {...form.getInputProps('name')} />
      <Select
        label={say(words.sector)}
        description={say(words.sectorHint)}
        data={sectors.map((value) => ({ value, label: say(sectorNames[value]) }))}
        allowDeselect={false}
        required
        {...form.getInputProps('sector')}
      />
      <TextInput
        label={say(words.code)}
        description={say(words.codeHint)}
        dir="ltr"
        required
        {...form.getInputProps('code')}
      />
    </FormDialog>
  )
}
