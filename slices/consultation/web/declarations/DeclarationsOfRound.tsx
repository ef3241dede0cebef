import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { useMe } from '#web/use-me.ts'
import { named } from '../intake/intake-calls.ts'
import { declarationsQuery } from '../points/point-calls.ts'
import { words } from '../points/point-words.ts'

/** The declarations of a round that the reader sees, each leading to its tracker; nothing where there is none. */
export function DeclarationsOfRound({ round }: { readonly round: string }) {
  const { say } = useWords()
  const reads = holdsMandate(useMe(), 'secretariat', 'approving authority', 'oversight', 'participant')
  const { data } = useQuery({ ...declarationsQuery(round), enabled: reads })
  if (!data || data.declarations.length === 0) return null
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {say(words.declarations)}
      </Title>
      {data.declarations.map(({ submission, title, answered, points }) => (
        <Text key={submission}>
          <Anchor component={Link} to={`/submissions/${submission}/tracker`} inherit fw={600}>
            {say(named(title))}
          </Anchor>{' '}
          · {say(words.answered, { answered, points })}
        </Text>
      ))}
    </Stack>
  )
}
