import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { isEmail, isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import type { ToldReason } from '#kernel/contract/client.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { RefusalList } from '../ui/page/RefusalList.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { ask } from './door.ts'
import { useToken } from './use-token.ts'
import { words } from './words.ts'

/** A fresh workspace has nobody in it, and no default password: the link on the server's console opens this once. */
export function FirstAdministratorPage() {
  const { say } = useWords()
  const token = useToken()
  const [reasons, setReasons] = useState<readonly ToldReason[]>([])
  const [busy, setBusy] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { displayName: '', email: '', host: '', password: '' },
    validate: {
      displayName: isNotEmpty(say(words.needName)),
      email: isEmail(say(words.needEmail)),
      host: isNotEmpty(say(words.needHost)),
      password: (password) => (password.length < 12 ? say(words.shortPassword) : null),
    },
  })
  if (!token) return <DoorFrame title={words.noToken} next={words.noTokenNext} children={null} />

  const create = async (values: { displayName: string; email: string; host: string; password: string }) => {
    setBusy(true)
    const answer = await ask('/api/identity/first-administrator', { token, ...values })
    if (answer.ok) return window.location.assign('/')
    setReasons(answer.reasons)
    setBusy(false)
  }
  return (
    <DoorFrame title={words.first} next={words.firstNext}>
      <form noValidate onSubmit={form.onSubmit((values) => void create(values))}>
        <Stack gap="md" mt="lg">
          <TextInput
            label={say(words.displayName)}
            autoComplete="name"
            size="md"
            {...form.getInputProps('displayName')}
          />
          <TextInput
            type="email"
            dir="ltr"
            label={say(words.email)}
            autoComplete="username"
            size="md"
            {...form.getInputProps('email')}
          />
          <TextInput
            label={say(words.host)}
            description={say(words.hostHint)}
            autoComplete="organization"
            size="md"
            {...form.getInputProps('host')}
          />
          <PasswordInput
            label={say(words.choosePassword)}
            description={say(words.passwordHint)}
            autoComplete="new-password"
            size="md"
            visibilityToggleButtonProps={{ 'aria-label': say(words.showPassword) }}
            {...form.getInputProps('password')}
          />
          <RefusalList reasons={reasons} />
          <Button type="submit" size="md" loading={busy} fullWidth>
            {say(words.create)}
          </Button>
        </Stack>
      </form>
    </DoorFrame>
  )
}
