import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Indicator, results } from '../../contract.ts'
import { client } from '../shown.ts'
import { words } from '../words.ts'
import { quarterWords } from './quarter-words.ts'

type Quarter = OutputOf<(typeof results)['acts']['sumByQuarter']>['quarters'][number]

const yearsAtOnce = 3

/** The totals of an indicator for its last years; none where it has no sum or no figure. */
export function useQuarters(indicator: Indicator | undefined) {
  const last = Number((indicator?.latest?.period.to ?? '').slice(0, 4))
  const [years, setYears] = useState(yearsAtOnce)
  const asked = useQuery({
    queryKey: ['quarters', indicator?.id, last, years],
    queryFn: () =>
      client.sumByQuarter({
        ...{ strategy: indicator?.strategy ?? '', indicator: indicator?.id ?? '' },
        ...{ from: `${last - years + 1}-01-01`, until: `${last}-12-31` },
      }),
    enabled: indicator?.measure === 'number' && last > 0,
    placeholderData: (before) => before,
  })
  return { asked, furtherBack: () => setYears(years + yearsAtOnce) }
}

export interface QuartersProps {
  readonly indicator: Indicator
  readonly of: ReturnType<typeof useQuarters>
}

/** Totals by calendar quarter, newest first, each with how many of those expected stand behind it. */
export function Quarters({ indicator, of }: QuartersProps) {
  const { say } = useWords()
  const { data, error, refetch, isFetching } = of.asked
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {say(quarterWords.quarters)}
      </Title>
      {data ? (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {say(quarterWords.how)}
          </Text>
          <QuartersTable quarters={data.quarters} unit={indicator.unit === 'count' ? null : data.unitName} />
          <Group>
            <Button variant="default" size="xs" loading={isFetching} onClick={of.furtherBack}>
              {say(quarterWords.earlier)}
            </Button>
          </Group>
        </Stack>
      ) : null}
      {data || error ? null : (
        <Text>{say(indicator.latest === null ? words.noFigure : quarterWords.hasNoSum)}</Text>
      )}
      <Problem error={error} again={() => void refetch()} />
    </section>
  )
}

interface QuartersTableProps {
  readonly quarters: readonly Quarter[]
  readonly unit: Indicator['unitName'] | null
}

function QuartersTable({ quarters, unit }: QuartersTableProps) {
  const { say, formats } = useWords()
  const columns: readonly Column<Quarter>[] = [
    {
      key: 'quarter',
      header: quarterWords.quarter,
      names: true,
      cell: ({ period }) => <bdi>{formats.period(period)}</bdi>,
      sortBy: ({ period }) => period.from,
    },
    {
      key: 'total',
      header: quarterWords.total,
      numeric: true,
      cell: ({ total }) =>
        total === null ? (
          say(quarterWords.silent)
        ) : (
          <>
            {/* A long total is shown as it was added: a float would round it. */}
            <bdi dir="ltr">{total.length <= 15 ? formats.number(Number(total)) : total}</bdi>{' '}
            {unit ? say(unit) : null}
          </>
        ),
      sortBy: ({ total }) => (total === null ? null : Number(total)),
    },
    {
      key: 'coverage',
      header: words.coverage,
      cell: ({ coverage }) => (
        <>
          {say(words.coverageOf, { reported: coverage.reported, expected: coverage.expected })}
          {coverage.nil > 0 ? ` ${say(quarterWords.nil, { nil: coverage.nil })}` : null}
        </>
      ),
      sortBy: ({ coverage }) => (coverage.expected === 0 ? null : coverage.reported / coverage.expected),
    },
    {
      key: 'figures',
      header: quarterWords.from,
      cell: (row) => (
        <>
          {say(quarterWords.figures, { count: row.figures })}
          {row.disputed > 0 ? (
            <Text size="sm">{say(quarterWords.disputed, { count: row.disputed })}</Text>
          ) : null}
          {row.ofAnotherUnit > 0 ? (
            <Text size="sm">{say(quarterWords.ofAnotherUnit, { count: row.ofAnotherUnit })}</Text>
          ) : null}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={quarterWords.quarters}
      columns={columns}
      rows={quarters.toReversed()}
      rowKey={({ period }) => period.from}
      empty={<EmptyState icon={IconCalendarOff} title={quarterWords.none} next={quarterWords.noneNext} />}
    />
  )
}
