import { Radio, Select, Stack, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { TokenSecret } from './TokenSecret.tsx'
import { tokenWords as words } from './token-words.ts'

export interface CreateTokenFormProps {
  readonly onCreated: () => void
  readonly onClose: () => void
}

const validities = ['7', '30', '90', '180', '366'] as const

/** Begins with the least: reading, for a month. Then shows the secret, once. */
export function CreateTokenForm({ onCreated, onClose }: CreateTokenFormProps) {
  const { say } = useWords()
  const form = useForm({
    initialValues: { name: '', scope: 'read', days: '30' },
    validate: { name: isNotEmpty(say(words.needName)) },
  })
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: ({ name, scope, days }: typeof form.values) =>
      client.createAccessToken({
        name,
        scopes: scope === 'write' ? ['read', 'write'] : ['read'],
        days: Number(days),
      }),
    onSuccess: onCreated,
  })
  if (data) return <TokenSecret secret={data.secret} until={data.expiresAt} onClose={onClose} />
  return (
    <FormDialog
      title={words.create}
      confirm={words.create}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <TextInput
        label={say(words.name)}
        description={say(words.nameHint)}
        dir="auto"
        maxLength={100}
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Radio.Group label={say(words.scope)} {...form.getInputProps('scope')}>
        <Stack gap="sm" mt="xs">
          <Radio value="read" label={say(words.read)} description={say(words.readMeans)} />
          <Radio value="write" label={say(words.write)} description={say(words.writeMeans)} />
        </Stack>
      </Radio.Group>
      <Select
        label={say(words.validity)}
        data={validities.map((days) => ({ value: days, label: say(words.days, { count: Number(days) }) }))}
        allowDeselect={false}
        maw={240}
        {...form.getInputProps('days')}
      />
    </FormDialog>
  )
}
