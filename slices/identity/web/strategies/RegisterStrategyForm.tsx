import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client, typedOf } from '../calls.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { strategyWords as words } from './strategy-words.ts'

export interface RegisterStrategyFormProps {
  readonly onRegistered: (strategy: string) => void
  readonly onClose: () => void
}

/** Registers a further strategy, whose first administrator is whoever registers it. */
export function RegisterStrategyForm({ onRegistered, onClose }: RegisterStrategyFormProps) {
  const { say } = useWords()
  const form = useForm({
    initialValues: { name: { en: '', ur: '' }, code: '' },
    validate: {
      name: ({ en, ur }) => (`${en}${ur}`.trim() === '' ? say(words.needName) : null),
      code: (code) => (/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(code) ? null : say(words.needCode)),
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ name, code }: typeof form.values) =>
      client.registerStrategy({ code, name: typedOf(name) }),
    onSuccess: ({ strategy }) => onRegistered(strategy),
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
