import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '#kernel/contract/act.ts'
import { holdsMandate } from '#web/me.ts'
import { useMe } from '#web/use-me.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { StatusPair } from '#web/ui/marks/StatusPair.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { results } from '../../contract.ts'
import {
  directionNames,
  measureNames,
  resultLevelNames,
} from '../../rules/indicators/what-an-indicator-says.ts'
import { Breakdown, useBreakdown } from '../breakdowns/Breakdown.tsx'
import { Discrepancies } from '../checks/Discrepancies.tsx'
import { FiguresTable } from '../figures/FiguresTable.tsx'
import { ImportLink } from '../figures/ImportLink.tsx'
import { PassportPart, usePassport } from '../passports/PassportPart.tsx'
import { ReopenedMarks } from '../periodic/reopening/ReopenedMarks.tsx'
import { officials } from '../officials.ts'
import { client, computedStatus, saidStatus, shownFigure } from '../shown.ts'
import { MappingNote } from '../geographies/MappingNote.tsx'
import { LetterMark } from '../forms/LetterMark.tsx'
import { words } from '../words.ts'
import { actWords } from './forms/act-words.ts'
import { IndicatorActs } from './forms/IndicatorActs.tsx'
import { Changes } from './Changes.tsx'
import { EverSaid } from './EverSaid.tsx'
import { OverTime } from './OverTime.tsx'
import { Quarters, useQuarters } from './Quarters.tsx'
import { TargetLine } from './TargetLine.tsx'

type Read = OutputOf<(typeof results)['acts']['readIndicator']>

/** One indicator: what it means, its figures by period with their coverage, and where documents disagree. */
export function IndicatorPage() {
  const { say } = useWords()
  const { indicator: id = '' }: { readonly indicator?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['indicator', id],
    queryFn: () => client.readIndicator({ indicator: id }),
  })
  const quarters = useQuarters(data?.indicator)
  const passport = usePassport(id)
  const breakdown = useBreakdown(id, holdsMandate(useMe(), ...officials))
  // With its quarters and passport at once: a page that grows while it is read is no page.
  if (!data || quarters.asked.isLoading || passport.isLoading || breakdown.asked.isLoading)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={4} height={120} />
    )
  const { indicator, series, discrepancies, figuresInAll, letters, may } = data
  const shown = series.reduce((sum, { figures }) => sum + figures.length, 0)
  return (
    <>
      <PageHeader
        title={indicator.name}
        purpose={directionNames[indicator.direction]}
        above={
          <>
            <Code>{indicator.code}</Code>
            <Badge variant="light">{say(resultLevelNames[indicator.level])}</Badge>
            <Badge variant="light">{say(measureNames[indicator.measure])}</Badge>
            <span>{say(indicator.unitName)}</span>
          </>
        }
        action={<ImportLink />}
      />
      <ReopenedMarks strategy={indicator.strategy} indicator={indicator.id} />
      <Stack gap="xl">
        <Summary indicator={indicator} />
        <IndicatorActs indicator={indicator} may={may} />
        <EverSaid said={data.everSaid} current={indicator.said} />
        <OverTime indicator={indicator} series={series} letters={letters} />
        <Quarters indicator={indicator} of={quarters} />
        <Breakdown of={breakdown} />
        <Changes changes={data.changes} />
        <PassportPart indicator={indicator} of={passport} />
        {discrepancies.length > 0 ? (
          <section>
            <Title order={2} size="h3" mb="sm">
              {say(words.disagree)}
            </Title>
            <Discrepancies strategy={indicator.strategy} found={discrepancies} />
          </section>
        ) : null}
        <section>
          <Title order={2} size="h3" mb="sm">
            {say(words.series)}
          </Title>
          {shown < figuresInAll ? (
            <Text size="sm" c="dimmed">
              {say(words.shownOf, { shown, all: figuresInAll })}
            </Text>
          ) : null}
          <MappingNote mapping={data.mapping} />
          <Series series={series} letters={letters} />
        </section>
      </Stack>
    </>
  )
}

function Summary({ indicator }: { readonly indicator: Read['indicator'] }) {
  const { say, language, formats } = useWords()
  const definition = indicator.definition[language] ?? indicator.definition.en ?? indicator.definition.ur
  const isReadByOfficers = indicator.computed.status === 'needs a reading'
  return (
    <Card withBorder>
      <Stack gap="md">
        {indicator.latest ? (
          <FigureValue figure={shownFigure(indicator.latest, indicator.coverage)} as="card" />
        ) : (
          <Text c="dimmed">{say(words.noFigure)}</Text>
        )}
        <StatusPair
          reported={saidStatus(indicator)}
          computed={computedStatus(indicator)}
          because={say(indicator.computed.because)}
        />
        {indicator.said ? (
          <Group gap="sm">
            <Text size="sm">
              {say(actWords.said, {
                office: say(indicator.said.office),
                on: formats.date(indicator.said.on),
              })}{' '}
              <bdi>{indicator.said.reason}</bdi>
            </Text>
            <LetterMark letter={indicator.said.byLetter} />
          </Group>
        ) : null}
        {indicator.reading || isReadByOfficers ? (
          <div>
            <Text fw={600}>{say(words.reading)}</Text>
            <Text>{say(indicator.reading?.text ?? words.noReading)}</Text>
          </div>
        ) : null}
        <TargetLine indicator={indicator} />
        {definition ? <Text size="sm">{definition}</Text> : null}
        <Text size="sm" c="dimmed">
          {say(words.source)}: <bdi>{indicator.source}</bdi>
        </Text>
      </Stack>
    </Card>
  )
}

function Series({ series, letters }: Pick<Read, 'series' | 'letters'>) {
  const { say, formats } = useWords()
  return (
    <Stack gap="lg">
      {series.map(({ period, coverage, figures }) => (
        <section key={`${period.from}/${period.to}`}>
          <Group gap="md" mb="xs">
            <Title order={3} size="h4">
              <bdi>{formats.period(period)}</bdi>
            </Title>
            <Text size="sm" c="dimmed">
              {say(words.coverage)}:{' '}
              {say(words.coverageOf, { reported: coverage.reported, expected: coverage.expected })}
            </Text>
          </Group>
          <FiguresTable
            caption={{
              en: formats.period(period),
              ur: formats.period(period),
            }}
            figures={figures}
            letters={letters}
            withoutIndicator
          />
        </section>
      ))}
    </Stack>
  )
}
