import { Anchor, Card, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { callQuery } from './calls.ts'
import { ParticularsShown } from './ParticularsShown.tsx'
import { words } from './words.ts'

/** What belongs to the kind, on the page of the round, with the way to its sheets. */
export function CallOfRound({ round }: { readonly round: string }) {
  const { say } = useWords()
  const { data, error } = useQuery(callQuery(round))
  if (!data) return error ? <Problem error={error} /> : <LoadingBlocks count={1} height={180} />
  if (data.call === null) return null
  return (
    <Card>
      <Stack gap="sm">
        <Text>{say(data.call.asks)}</Text>
        <ParticularsShown call={data.call} />
        <Anchor component={Link} to={`/rounds/${round}/call`} fw={600}>
          {say(words.toCall)}
        </Anchor>
      </Stack>
    </Card>
  )
}
