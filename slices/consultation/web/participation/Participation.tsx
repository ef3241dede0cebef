import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { bothOf, client } from '../calls.ts'
import { sectorName } from '../plain-names.ts'
import { Outside, VoicesHere } from './Outside.tsx'
import { People } from './People.tsx'
import { words } from '../workshop/words.ts'

export interface ParticipationProps {
  readonly round: string
  /** Whether a page bears it alone, whose head says what it is. */
  readonly isPage?: boolean
}

/** Who has not been heard yet, as sentences: a table would let a gap pass for an empty cell. */
export function Participation({ round, isPage = false }: ParticipationProps) {
  const { say, formats } = useWords()
  const { data, error } = useQuery({
    queryKey: ['consultation', 'participation', round],
    queryFn: () => client.readParticipation({ round }),
  })
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
      {data?.pillars.map(({ pillar, title, spoken, silent }) => (
        <div key={pillar}>
          <Title order={isPage ? 2 : 3} size="h4">
            <bdi>{pillar}</bdi> · {say(bothOf(title))}
          </Title>
          {spoken.map(({ sector, proposals, positions }) => (
            <Text key={sector}>
              {say(words.hasSpoken, { sector: say(sectorName(sector)), proposals, positions })}
            </Text>
          ))}
          <VoicesHere outside={data.outside} pillar={pillar} />
          <Text fw={600}>
            {silent.length === 0
              ? say(words.allSpoke)
              : say(words.hasNotSpoken, {
                  sectors: formats.list(silent.map((sector) => say(sectorName(sector)))),
                })}
          </Text>
        </div>
      ))}
      {data === undefined || data.people === null ? null : (
        <People people={data.people} order={isPage ? 2 : 3} />
      )}
      {data === undefined ? null : <Outside outside={data.outside} order={isPage ? 2 : 3} />}
    </Stack>
  )
}
