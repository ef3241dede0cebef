import { Anchor, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Places } from '#web/ui/places/pieces.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { mayLeaveGovernment } from '../../rules/figures/a-figure-leaves-by-a-third-person.ts'
import { client, shownFigure } from '../shown.ts'
import { words } from '../words.ts'

/** The indicators that measure these entries, each with the figure that speaks for it; where there is none, that is said. */
export function ResultsOfEntries({ strategy, lineages }: Places['results of entries']) {
  const { say } = useWords()
  const { data } = useSuspenseQuery({
    queryKey: ['results', 'indicators', strategy],
    queryFn: () => client.listIndicators({ strategy }),
  })
  const indicators = data.indicators.filter(({ lineage }) => lineage !== null && lineages.includes(lineage))
  if (indicators.length === 0) return <Text c="dimmed">{say(words.noIndicatorOfThese)}</Text>
  return (
    <Stack gap="sm">
      {indicators.map(({ id, code, name, latest, coverage }) => (
        <div key={id}>
          <Text>
            <Anchor component={Link} to={`/indicators/${id}`} inherit>
              <Code>{code}</Code>
            </Anchor>{' '}
            <bdi>{say(name)}</bdi>
          </Text>
          {latest === null ? (
            <Text c="dimmed">{say(words.noFigure)}</Text>
          ) : (
            <>
              <FigureValue figure={shownFigure(latest, coverage)} as="row" />
              {/* The newest that the reader may see: those outside read the last that was released. */}
              <Text size="sm" c="dimmed">
                {say(mayLeaveGovernment(latest.standing) ? words.released : words.notYetReleased)}
              </Text>
            </>
          )}
        </div>
      ))}
    </Stack>
  )
}
