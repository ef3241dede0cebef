import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { isEmail, isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import type { ToldReason } from '#kernel/contract/client.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { RefusalList } from '../ui/page/RefusalList.tsx'
import { ask } from './door.ts'
import { words } from './words.ts'

export function PasswordForm({ onIn }: { readonly onIn: () => Promise<void> }) {
  const { say } = useWords()
  const [reasons, setReasons] = useState<readonly ToldReason[]>([])
  const [busy, setBusy] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: { email: isEmail(say(words.needEmail)), password: isNotEmpty(say(words.needPassword)) },
  })
  const send = async (values: { email: string; password: string }) => {
    setBusy(true)
    setReasons([])
    const answer = await ask('/api/auth/sign-in/email', { ...values, email: values.email.trim() })
    if (answer.ok) await onIn()
    else setReasons(answer.reasons)
    setBusy(false)
  }
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void send(values))}>
      <Stack gap="md">
        <TextInput
          type="email"
          autoComplete="username"
          dir="ltr"
          label={say(words.email)}
          labelProps={{ dir: 'auto' }}
          size="md"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          autoComplete="current-password"
          label={say(words.password)}
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': say(words.showPassword) }}
          {...form.getInputProps('password')}
        />
        <RefusalList reasons={reasons} />
        <Button type="submit" size="md" loading={busy} fullWidth>
          {say(words.enter)}
        </Button>
      </Stack>
    </form>
  )
}
