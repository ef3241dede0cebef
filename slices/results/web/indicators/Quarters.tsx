import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Indicator, results } from '../../contract.ts'
import { client } from '../shown.ts'
import { words } from '../words.ts'
import { quarterWords } from './quarter-words.ts'

type Quarter = OutputOf<(typeof results)['acts']['sumByQuarter']>['quarters'][number]

const yearsAtOnce = 3

/** Totals by calendar quarter, newest first, each with how many of those expected stand behind it. */
export function Quarters({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useWords()
  const last = Number((indicator.latest?.period.to ?? '').slice(0, 4))
  const [years, setYears] = useState(yearsAtOnce)
  const hasSum = indicator.measure === 'number' && last > 0
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['quarters', indicator.id, last, years],
    queryFn: () =>
      client.sumByQuarter({
        ...{ strategy: indicator.strategy, indicator: indicator.id },
        ...{ from: `${last - years + 1}-01-01`, until: `${last}-12-31` },
      }),
    enabled: hasSum,
    placeholderData: (before) => before,
  })
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {say(quarterWords.quarters)}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {say(quarterWords.how)}
      </Text>
      {hasSum ? null : <Text>{say(last > 0 ? quarterWords.hasNoSum : words.noFigure)}</Text>}
      <Problem error={error} again={() => void refetch()} />
      {hasSum && !data && !error ? <LoadingBlocks count={3} height={56} /> : null}
      {data ? (
        <Stack>
          <QuartersTable quarters={data.quarters} unit={indicator.unit === 'count' ? null : data.unitName} />
          <Group>
            <Button
              variant="default"
              size="xs"
              loading={isFetching}
              onClick={() => setYears(years + yearsAtOnce)}
            >
              {say(quarterWords.earlier)}
            </Button>
          </Group>
        </Stack>
      ) : null}
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
