import { PasswordInput, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { NotDone } from '#kernel/contract/client.ts'
import { ask } from '#web/sign-in/door.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { useMe } from '#web/use-me.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { accountWords as words } from './account-words.ts'

export interface ChangePasswordFormProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A new password through the sign-in library, which ends every other sign-in of the person. */
export function ChangePasswordForm({ onDone, onClose }: ChangePasswordFormProps) {
  const { say } = useWords()
  const { person } = useMe()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<NotDone | null>(null)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: isNotEmpty(say(words.needPresent)),
      newPassword: (password) => (password.length < 12 ? say(words.needFresh) : null),
    },
  })
  const change = async (values: { currentPassword: string; newPassword: string }) => {
    setBusy(true)
    setError(null)
    const answer = await ask('/api/auth/change-password', { ...values, revokeOtherSessions: true })
    setBusy(false)
    if (answer.ok) onDone()
    else setError(new NotDone(answer.status, answer.reasons, null))
  }
  const toggle = { 'aria-label': say(words.showPassword) }
  return (
    <FormDialog
      title={words.change}
      means={words.passwordMeans}
      confirm={words.change}
      busy={busy}
      error={error}
      onSubmit={form.onSubmit((values) => void change(values))}
      onClose={onClose}
    >
      {/* For the browser's own store of passwords, which asks whose it is. */}
      <input type="text" autoComplete="username" value={person?.email ?? ''} readOnly hidden />
      <PasswordInput
        label={say(words.present)}
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={toggle}
        {...form.getInputProps('currentPassword')}
      />
      <PasswordInput
        label={say(words.fresh)}
        description={say(words.freshHint)}
        autoComplete="new-password"
        required
        visibilityToggleButtonProps={toggle}
        {...form.getInputProps('newPassword')}
      />
      <Text size="sm" c="dimmed">
        {say(words.forgotten)}
      </Text>
    </FormDialog>
  )
}
