import { Button, Stack, Text, TextInput } from '@mantine/core'
import { isEmail, useForm } from '@mantine/form'
import { useState } from 'react'
import type { ToldReason } from '#kernel/contract/client.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { RefusalList } from '../ui/page/RefusalList.tsx'
import { type Answer, ask } from './door.ts'
import { words } from './words.ts'

/** A one-time code by e-mail: first the address, then the six digits. */
export function CodeForm({ onIn }: { readonly onIn: () => Promise<void> }) {
  const { say } = useWords()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [reasons, setReasons] = useState<readonly ToldReason[]>([])
  const [busy, setBusy] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', code: '' },
    validate: {
      email: isEmail(say(words.needEmail)),
      code: (code) => (sentTo && !/^\d{6}$/.test(code.trim()) ? say(words.needCode) : null),
    },
  })
  const during = async (asking: Promise<Answer>, then: () => Promise<void> | void) => {
    setBusy(true)
    setReasons([])
    const answer = await asking
    if (answer.ok) await then()
    else setReasons(answer.reasons)
    setBusy(false)
  }
  const sendCode = (email: string) =>
    during(ask('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' }), () =>
      setSentTo(email),
    )
  const enter = (email: string, otp: string) =>
    during(ask('/api/auth/sign-in/email-otp', { email, otp }), onIn)
  const submit = ({ email, code }: { email: string; code: string }) =>
    sentTo ? enter(sentTo, code.trim()) : sendCode(email.trim())

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack gap="md">
        {sentTo ? (
          <>
            <Text role="status">{say(words.sent, { email: sentTo })}</Text>
            <TextInput
              label={say(words.code)}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              dir="ltr"
              size="md"
              autoFocus
              {...form.getInputProps('code')}
            />
          </>
        ) : (
          <TextInput
            type="email"
            autoComplete="username"
            dir="ltr"
            label={say(words.email)}
            size="md"
            {...form.getInputProps('email')}
          />
        )}
        <RefusalList reasons={reasons} />
        <Button type="submit" size="md" loading={busy} fullWidth>
          {say(sentTo ? words.enter : words.sendCode)}
        </Button>
        {sentTo ? (
          <Button variant="subtle" onClick={() => void sendCode(sentTo)} disabled={busy}>
            {say(words.sendAgain)}
          </Button>
        ) : null}
      </Stack>
    </form>
  )
}
