import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { NotDone, type ToldReason } from '#kernel/contract/client.ts'
import type { identity } from '#slices/identity/contract.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '../ui/page/LoadingBlocks.tsx'
import { RefusalList } from '../ui/page/RefusalList.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { ask } from './door.ts'
import { useToken } from './use-token.ts'
import { words } from './words.ts'

type Invitation = OutputOf<(typeof identity)['acts']['lookAtInvitation']>

function AcceptForm({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  const { say, language } = useWords()
  const [reasons, setReasons] = useState<readonly ToldReason[]>([])
  const [busy, setBusy] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: (password) => (password.length < 12 ? say(words.shortPassword) : null) },
  })
  const accept = async ({ password }: { password: string }) => {
    setBusy(true)
    const answer = await ask('/api/identity/invitations/accept', { token, password })
    if (answer.ok) return window.location.assign('/')
    setReasons(answer.reasons)
    setBusy(false)
  }
  const name = invitation.name[language] ?? invitation.name.en ?? invitation.name.ur ?? ''
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void accept(values))}>
      <Stack gap="md" mt="lg">
        <Text>
          <bdi>{name}</bdi> · <bdi>{invitation.email}</bdi>
        </Text>
        <input type="hidden" autoComplete="username" value={invitation.email} readOnly />
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
  )
}

/** Opening the link shows this page and changes nothing: mail programs open links too. Only the button accepts. */
export function InvitationPage() {
  const token = useToken()
  const look = useQuery({
    queryKey: ['invitation', token],
    enabled: token !== null,
    retry: false,
    queryFn: async () => {
      const answer = await ask('/api/identity/invitations/look', { token })
      if (!answer.ok) throw new NotDone(answer.status, answer.reasons, null)
      return answer.body as Invitation
    },
  })
  if (!token) return <DoorFrame title={words.noToken} next={words.noTokenNext} children={null} />
  if (look.error instanceof NotDone) {
    return (
      <DoorFrame title={words.notOpen}>
        <Stack mt="lg">
          <RefusalList reasons={look.error.reasons} />
        </Stack>
      </DoorFrame>
    )
  }
  if (look.data && look.data.state !== 'open') {
    const next = look.data.state === 'accepted' ? words.acceptedNext : words.expiredNext
    return <DoorFrame title={words.notOpen} next={next} children={null} />
  }
  return (
    <DoorFrame title={words.invitation} next={words.invitationNext}>
      {look.data ? (
        <AcceptForm token={token} invitation={look.data} />
      ) : (
        <LoadingBlocks count={3} height={56} />
      )}
    </DoorFrame>
  )
}
