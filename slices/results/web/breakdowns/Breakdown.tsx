import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { BrokenDown } from '../../contract.ts'
import type { Shape } from '../../rules/breakdowns/parts-of-a-figure.ts'
import { client } from '../shown.ts'
import { words as resultsWords } from '../words.ts'
import { breakdownWords as words, wayNames } from './breakdown-words.ts'

/** What an indicator counts by sex and age; asked for with its page, so that nothing comes in between later. */
export function useBreakdown(indicator: string, isOfficial: boolean) {
  const [by, setBy] = useState<Shape | undefined>(undefined)
  const asked = useQuery({
    queryKey: ['indicator', indicator, 'breakdown', by],
    queryFn: () => client.readBreakdown({ indicator, ...(by && { by }) }),
    enabled: isOfficial,
    placeholderData: keepPreviousData,
  })
  return { asked, setBy }
}

const columnsOf = (
  periods: readonly BrokenDown[],
  { say, formats }: ReturnType<typeof useWords>,
): readonly Column<BrokenDown>[] => {
  const number = (value: string | null | undefined) =>
    value === null || value === undefined ? (
      <Text c="dimmed">{say(words.silent)}</Text>
    ) : (
      <bdi>{groupedDigits(value)}</bdi>
    )
  const parts = new Map(periods.flatMap((one) => one.parts.map((part) => [part.name.en, part.name] as const)))
  return [
    {
      key: 'period',
      header: words.period,
      names: true,
      cell: ({ period }) => <bdi>{formats.period(period)}</bdi>,
    },
    ...[...parts].map(
      ([key, name]): Column<BrokenDown> => ({
        ...{ key, header: name, numeric: true },
        cell: (one) => number(one.parts.find((part) => part.name.en === key)?.total),
      }),
    ),
    { key: 'rest', header: words.rest, numeric: true, cell: ({ rest }) => number(rest) },
    { key: 'whole', header: words.whole, numeric: true, cell: ({ total }) => number(total) },
    {
      key: 'given',
      header: words.given,
      cell: ({ broken, figures, coverage }) => (
        <>
          {say(words.of, { broken, figures })}
          <Text size="sm" c="dimmed">
            {say(resultsWords.coverage)}:{' '}
            {say(resultsWords.coverageOf, { reported: coverage.reported, expected: coverage.expected })}
          </Text>
        </>
      ),
    },
  ]
}

export function Breakdown({ of: { asked, setBy } }: { readonly of: ReturnType<typeof useBreakdown> }) {
  const inWords = useWords()
  const { say } = inWords
  const { data, error, refetch } = asked
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data || data.by === null) return null
  return (
    <section>
      <Stack gap="sm">
        <Group justify="space-between" align="end">
          <div>
            <Title order={2} size="h3">
              {say(words.title)}
            </Title>
            <Text size="sm" c="dimmed">
              {say(words.purpose)}
            </Text>
          </div>
          {data.ways.length > 1 ? (
            <SegmentedControl
              aria-label={say(words.way)}
              value={data.by}
              data={data.ways.map((way) => ({ value: way, label: say(wayNames[way]) }))}
              onChange={(way) => setBy(way)}
            />
          ) : null}
        </Group>
        <DataTable
          caption={words.title}
          columns={columnsOf(data.periods, inWords)}
          rows={data.periods}
          rowKey={({ period }) => `${period.from}/${period.to}`}
          empty={null}
        />
      </Stack>
    </section>
  )
}
