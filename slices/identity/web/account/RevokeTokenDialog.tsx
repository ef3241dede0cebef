import { Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type AccessToken, client } from '../calls.ts'
import { tokenWords as words } from './token-words.ts'

export interface RevokeTokenDialogProps {
  readonly token: AccessToken
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks once, because a revoked token does not come back. */
export function RevokeTokenDialog({ token, onDone, onClose }: RevokeTokenDialogProps) {
  const { say } = useWords()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.revokeAccessToken({ accessToken: token.id }),
    onSuccess: () => {
      onDone()
      onClose()
    },
  })
  return (
    <ConfirmDialog
      opened
      title={words.revokeTitle}
      confirm={words.revoke}
      tone="bad"
      busy={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{say(words.revokeMeans, { name: token.name })}</Text>
        <Problem error={error} />
      </Stack>
    </ConfirmDialog>
  )
}
