import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { consultation } from '../../contract.ts'
import { client } from '../calls.ts'
import { words } from '../workshop/words.ts'
import { Outside } from './Outside.tsx'
import { People } from './People.tsx'
import { Silent } from './Silent.tsx'
import { SpokenTable } from './SpokenTable.tsx'

type Read = OutputOf<typeof consultation.acts.readParticipation>

export interface ParticipationProps {
  readonly round: string
  /** Whether a page bears it alone, whose head says what it is. */
  readonly isPage?: boolean
}

/** Who has not been heard yet, as sentences, for a table alone would let a gap pass for an empty cell; then who has. */
export function Participation({ round, isPage = false }: ParticipationProps) {
  const { say } = useWords()
  const { data, error } = useQuery({
    queryKey: ['consultation', 'participation', round],
    queryFn: () => client.readParticipation({ round }),
  })
  const order = isPage ? 2 : 3
  const outside = data === undefined ? null : <Outside outside={data.outside} order={order} />
  return (
    <Stack component="section" gap="sm" mt="xl">
      {isPage ? null : (
        <>
          <Title order={2} size="h3">
            {say(words.participation)}
          </Title>
          <Text c="dimmed">{say(words.participationMeans)}</Text>
        </>
      )}
      <Problem error={error} />
      {data === undefined && !error ? <LoadingBlocks count={4} height={60} /> : null}
      {isPage ? outside : null}
      {data === undefined ? null : (
        <>
          {isPage ? (
            <Title order={2} size="h4">
              {say(words.bySectorAndPillar)}
            </Title>
          ) : null}
          <Silent pillars={data.pillars} />
          {isSilent(data) ? null : <SpokenTable pillars={data.pillars} outside={data.outside} />}
          {data.people === null ? null : <People people={data.people} order={order} />}
        </>
      )}
      {isPage ? null : outside}
    </Stack>
  )
}

/** Nobody has said anything: a table of dashes would tell no more. */
const isSilent = ({ pillars, outside }: Read): boolean =>
  pillars.every(({ spoken }) => spoken.length === 0) &&
  outside.rounds.every((round) => round.pillars.every(({ lines }) => lines === 0))
