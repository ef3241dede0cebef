import { Anchor, Text } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { StatusPair } from '#web/ui/marks/StatusPair.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Indicator } from '../../contract.ts'
import { LetterMark } from '../forms/LetterMark.tsx'
import { computedStatus, saidStatus, shownFigure } from '../shown.ts'
import { TargetLine } from './TargetLine.tsx'
import { words } from '../words.ts'

export interface IndicatorsTableProps {
  readonly caption: Bilingual
  readonly indicators: readonly Indicator[]
}

/** Indicators with the figure that speaks for each, and both statuses side by side. */
export function IndicatorsTable({ caption, indicators }: IndicatorsTableProps) {
  const { say } = useWords()
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
    <DataTable
      caption={caption}
      columns={columns}
      rows={indicators}
      rowKey={(row) => row.id}
      sorted={{ key: 'indicator', direction: 'up' }}
      empty={<EmptyState icon={IconChartBar} title={words.noIndicators} next={words.noIndicatorsNext} />}
    />
  )
}
