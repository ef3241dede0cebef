import { Button, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { meQuery } from '../use-me.ts'
import { CodeForm } from './CodeForm.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { words } from './words.ts'

/** Shown at `/sign-in`, and at any address of a room to who is not signed in. */
export function SignInPage() {
  const { say } = useWords()
  const [way, setWay] = useState<'password' | 'code'>('password')
  const queries = useQueryClient()
  const { data: me } = useQuery(meQuery)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  if (me?.person && path === '/sign-in') return <Navigate to="/" replace />

  const enter = () => queries.resetQueries()
  return (
    <DoorFrame title={words.signIn}>
      <Stack gap="md" mt="lg">
        {way === 'password' ? <PasswordForm onIn={enter} /> : <CodeForm onIn={enter} />}
        <Button variant="subtle" onClick={() => setWay(way === 'password' ? 'code' : 'password')}>
          {say(way === 'password' ? words.byCode : words.byPassword)}
        </Button>
        <Text size="sm" c="dimmed">
          {say(words.noAccount)}
        </Text>
      </Stack>
    </DoorFrame>
  )
}
