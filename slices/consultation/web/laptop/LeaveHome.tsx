import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { LaptopRead } from '../../contract/laptop/laptop.ts'
import { client } from '../calls.ts'
import { savePackage } from './calls.ts'
import { Fingerprint } from './Fingerprint.tsx'
import { words } from './words.ts'

/** Told before it is made: what the file holds, what stays here, and who could read it. */
export function LeaveHome({ read }: { readonly read: LaptopRead }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const pack = useMutation({
    mutationFn: () => savePackage(read.round.id, 'packages'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
  })
  const { holds } = read
  return (
    <Card withBorder component="section">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {say(words.leave)}
        </Title>
        {holds === null ? null : (
          <>
            <Text>{say(words.holds, holds)}</Text>
            <Text>{say(words.staysHere, { left: holds.annexLeftOut })}</Text>
          </>
        )}
        <Text fw={600}>{say(words.readable)}</Text>
        <Problem error={pack.error} />
        {pack.isSuccess ? (
          <>
            <Text fw={600} role="status">
              {say(words.packed)}
            </Text>
            <Text>{say(words.thenOpen)}</Text>
            <Text style={{ overflowWrap: 'anywhere' }}>
              <Code>SUTOON_DATA=workshop ./sutoon workshop open FILE --lan</Code>
            </Text>
          </>
        ) : null}
        <Group>
          <AbilityButton may={read.may.pack} loading={pack.isPending} onClick={() => pack.mutate()}>
            {say(words.leave)}
          </AbilityButton>
        </Group>
        <Fingerprint of={words.homeFingerprint} value={read.fingerprint} means={words.homeFingerprintMeans} />
      </Stack>
    </Card>
  )
}

/** A laptop that is lost is no longer waited for; what it may bring later still counts. */
export function CallOff({ read }: { readonly read: LaptopRead }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.callOffLaptop({ round: read.round.id }),
    onSettled: async () => {
      setAsked(false)
      await queries.invalidateQueries({ queryKey: ['consultation'] })
    },
  })
  return (
    <>
      <Problem error={error} />
      <Group>
        <AbilityButton variant="default" may={read.may.callOff} onClick={() => setAsked(true)}>
          {say(words.callOff)}
        </AbilityButton>
      </Group>
      <ConfirmDialog
        opened={asked}
        title={words.callOff}
        confirm={words.callOff}
        busy={isPending}
        onConfirm={() => mutate()}
        onClose={() => setAsked(false)}
      >
        {say(words.callOffMeans)}
      </ConfirmDialog>
    </>
  )
}
