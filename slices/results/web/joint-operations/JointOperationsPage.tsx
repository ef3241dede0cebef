import { Anchor, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { Source } from '#web/ui/marks/Source.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { JointOperationSeen, JointTotalSeen } from '../../contract.ts'
import { LetterMark } from '../forms/LetterMark.tsx'
import { client } from '../shown.ts'
import { jointOperationPageWords as words } from './joint-operation-page-words.ts'
import { ReportJointOperationForm } from './ReportJointOperationForm.tsx'

/** What offices did together, each operation once. */
export function JointOperationsPage() {
  const all = useWords()
  const { say } = all
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const id = strategy?.id ?? ''
  const [year, setYear] = useState<number | null>(null)
  const [isReporting, setReporting] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['joint-operations', id, year],
    queryFn: () => client.listJointOperations({ strategy: id, ...(year !== null && { year }) }),
    enabled: strategy !== null,
    placeholderData: (before) => before,
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          data?.may.report.ok ? (
            <AbilityButton may={data.may.report} onClick={() => setReporting(true)}>
              {say(words.report)}
            </AbilityButton>
          ) : null
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={3} height={90} />}
      {data ? (
        <Stack gap="xl">
          {data.years.length > 1 ? (
            <Group>
              <Select
                label={say(words.year)}
                w="12rem"
                data={data.years.map(String)}
                value={data.year === null ? null : String(data.year)}
                allowDeselect={false}
                onChange={(chosen) => setYear(chosen === null ? null : Number(chosen))}
              />
            </Group>
          ) : null}
          {data.totals.length > 0 ? <Totals totals={data.totals} /> : null}
          <section>
            {data.operations.length > 0 ? (
              <Title order={2} size="h3" mb="sm">
                {say(words.list)}
              </Title>
            ) : null}
            <DataTable
              caption={words.title}
              columns={columnsOf(all)}
              rows={data.operations}
              rowKey={(one) => one.id}
              empty={<EmptyState icon={IconUsersGroup} title={words.none} next={words.noneNext} />}
            />
          </section>
        </Stack>
      ) : null}
      {isReporting && data ? (
        <ReportJointOperationForm
          strategy={id}
          isByLetter={data.may.isByLetter}
          onDone={() => {
            setReporting(false)
            void queries.invalidateQueries({ queryKey: ['joint-operations'] })
          }}
          onClose={() => setReporting(false)}
        />
      ) : null}
    </>
  )
}

function NamedIndicator({ indicator: { id, code, name } }: Pick<JointTotalSeen, 'indicator'>) {
  const { say } = useWords()
  return (
    <>
      <Code>{code}</Code>{' '}
      <Anchor component={Link} to={`/indicators/${id}`} inherit>
        <bdi>{say(name)}</bdi>
      </Anchor>
    </>
  )
}

function Totals({ totals }: { readonly totals: readonly JointTotalSeen[] }) {
  const { say, formats } = useWords()
  return (
    <section>
      <Title order={2} size="h3">
        {say(words.totals)}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="46rem">
        {say(words.totalsHow)}
      </Text>
      <DataTable
        caption={words.totals}
        columns={[
          {
            ...{ key: 'indicator', header: words.indicator, names: true, width: '50%' },
            cell: ({ indicator }) => <NamedIndicator indicator={indicator} />,
          },
          {
            ...{ key: 'total', header: words.total, numeric: true },
            cell: ({ total, indicator }) => (
              <>
                <bdi dir="ltr">{groupedDigits(total)}</bdi>{' '}
                {indicator.unitName.en === 'count' ? null : say(indicator.unitName)}
              </>
            ),
          },
          {
            ...{ key: 'operations', header: words.operations },
            cell: ({ operations }) => <bdi dir="ltr">{formats.list([...operations])}</bdi>,
          },
        ]}
        rows={totals}
        rowKey={({ indicator }) => indicator.id}
        empty={null}
      />
    </section>
  )
}

const columnsOf = ({ say, formats }: Words): readonly Column<JointOperationSeen>[] => [
  {
    ...{ key: 'operation', header: words.operation, names: true, width: '32%' },
    cell: (one) => (
      <Stack gap={2} align="flex-start">
        <span>
          <Code>{one.reference}</Code> <bdi>{one.name}</bdi>
        </span>
        <Text size="sm" c="dimmed">
          {say(words.led, { office: say(one.office.name) })}
        </Text>
        <Text size="sm" c="dimmed">
          <bdi>{formats.date(one.beganOn)}</bdi> – <bdi>{formats.date(one.endedOn)}</bdi>
        </Text>
        <LetterMark letter={one.byLetter} />
        {one.counts ? null : <Text size="sm">{say(words.notCounted)}</Text>}
      </Stack>
    ),
  },
  {
    ...{ key: 'results', header: words.results },
    cell: ({ results }) => (
      <Stack gap="xs">
        {results.map(({ indicator, total, shares }) => (
          <div key={indicator.id}>
            <Text>
              <bdi dir="ltr">{groupedDigits(total)}</bdi> · <NamedIndicator indicator={indicator} />
            </Text>
            <Text size="sm" c="dimmed">
              {formats.list(
                shares.map(({ office, value }) =>
                  isolated(say(words.shareOf, { office: say(office.name), value: groupedDigits(value) })),
                ),
              )}
            </Text>
          </div>
        ))}
      </Stack>
    ),
  },
  {
    ...{ key: 'source', header: words.source, width: '18%' },
    cell: ({ document }) => <Source text={document} />,
  },
]
