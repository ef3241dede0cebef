import { Anchor, Text } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { StatusPair } from '#web/ui/marks/StatusPair.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Indicator } from '../../contract.ts'
import { LetterMark } from '../forms/LetterMark.tsx'
import { client, computedStatus, saidStatus, shownFigure } from '../shown.ts'
import { declareWords } from './forms/declare-words.ts'
import { TargetLine } from './TargetLine.tsx'
import { words } from '../words.ts'

/** What is measured: each indicator with the figure that speaks for it, and both statuses side by side. */
export function IndicatorsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const { data, error, refetch } = useQuery({
    queryKey: ['indicators', strategy?.id],
    queryFn: () => client.listIndicators({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  const columns: readonly Column<Indicator>[] = [
    {
      key: 'indicator',
      header: words.indicator,
      names: true,
      width: '26%',
      cell: (row) => (
        <>
          <Code>{row.code}</Code>
          <br />
          <Anchor component={Link} to={`/indicators/${row.id}`}>
            {say(row.name)}
          </Anchor>
        </>
      ),
      sortBy: (row) => row.code,
    },
    {
      key: 'latest',
      header: words.latest,
      width: '38%',
      cell: (row) =>
        row.latest ? (
          <FigureValue figure={shownFigure(row.latest, row.coverage)} />
        ) : (
          <Text size="sm" c="dimmed">
            {say(words.noFigure)}
          </Text>
        ),
      sortBy: (row) => row.latest?.period.to ?? null,
    },
    {
      key: 'status',
      header: words.status,
      cell: (row) => (
        <>
          <StatusPair
            reported={saidStatus(row)}
            computed={computedStatus(row)}
            because={say(row.computed.because)}
          />
          <LetterMark letter={row.said?.byLetter} />
          <TargetLine indicator={row} />
        </>
      ),
    },
  ]
  return (
    <>
      <PageHeader
        title={words.indicators}
        purpose={words.indicatorsPurpose}
        action={
          <AbilityButton
            may={data?.may.declareIndicator ?? { ok: false }}
            onClick={() => void go({ to: '/indicators/declare' })}
          >
            {say(declareWords.declare)}
          </AbilityButton>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <DataTable
          caption={words.indicators}
          columns={columns}
          rows={data.indicators}
          rowKey={(row) => row.id}
          empty={<EmptyState icon={IconChartBar} title={words.noIndicators} next={words.noIndicatorsNext} />}
        />
      ) : null}
      {data || error ? null : <LoadingBlocks count={5} height={96} />}
    </>
  )
}
