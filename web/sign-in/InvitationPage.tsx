import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import type { ToldReason } from '#kernel/contract/client.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { RefusalList } from '../ui/page/RefusalList.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { ask } from './door.ts'
import { useToken } from './use-token.ts'
import { words } from './words.ts'

/** Opening the link shows this page and changes nothing: mail programs open links too. Only the button accepts. */
export function InvitationPage() {
  const { say } = useWords()
  const token = useToken()
  const [reasons, setReasons] = useState<readonly ToldReason[]>([])
  const [busy, setBusy] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { displayName: '', password: '' },
    validate: {
      displayName: isNotEmpty(say(words.needName)),
      password: (password) => (password.length < 12 ? say(words.shortPassword) : null),
    },
  })
  if (!token) return <DoorFrame title={words.noToken} next={words.noTokenNext} children={null} />

  const accept = async (values: { displayName: string; password: string }) => {
    setBusy(true)
    const answer = await ask('/api/identity/invitations/accept', { token, ...values })
    if (answer.ok) return window.location.assign('/')
    setReasons(answer.reasons)
    setBusy(false)
  }
  return (
    <DoorFrame title={words.invitation} next={words.invitationNext}>
      <form noValidate onSubmit={form.onSubmit((values) => void accept(values))}>
        <Stack gap="md" mt="lg">
          <TextInput
            label={say(words.displayName)}
            autoComplete="name"
            size="md"
            {...form.getInputProps('displayName')}
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
            {say(words.accept)}
          </Button>
        </Stack>
      </form>
    </DoorFrame>
  )
}
