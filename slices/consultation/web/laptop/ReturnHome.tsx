import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { LaptopRead } from '../../contract/laptop/laptop.ts'
import { savePackage } from './calls.ts'
import { Fingerprint } from './Fingerprint.tsx'
import { words } from './words.ts'

/** On the laptop: what happened is packed, beside the fingerprint that home asks for. */
export function ReturnHome({ read }: { readonly read: LaptopRead }) {
  const { say } = useWords()
  const pack = useMutation({ mutationFn: () => savePackage(read.round.id, 'return') })
  return (
    <Card withBorder component="section">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {say(words.bring)}
        </Title>
        <Text>{say(words.bringMeans)}</Text>
        <Problem error={pack.error} />
        {pack.isSuccess ? (
          <Text fw={600} role="status">
            {say(words.brought)}
          </Text>
        ) : null}
        <Group>
          <AbilityButton may={read.may.return} loading={pack.isPending} onClick={() => pack.mutate()}>
            {say(words.bring)}
          </AbilityButton>
        </Group>
        <Fingerprint of={words.ownFingerprint} value={read.fingerprint} means={words.ownFingerprintMeans} />
      </Stack>
    </Card>
  )
}
