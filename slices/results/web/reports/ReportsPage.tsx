import { Anchor, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { IconFileReport, IconInbox } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { useMe } from '#web/use-me.ts'
import type { Report } from '../../contract.ts'
import { client } from '../shown.ts'
import { useReportTitle } from './ReportTitle.tsx'
import { reportWords as words } from './report-words.ts'
import { SignButton } from './SignButton.tsx'
import { SignedBy, SubmittedBy } from './Signatures.tsx'

/** Periodic reports with their signatures; whoever verifies or clears begins with what waits for them. */
export function ReportsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const signs = holdsMandate(useMe(), 'verifier', 'approver')
  const [waiting, setWaiting] = useState(signs)
  const id = strategy?.id ?? ''
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['reports', id, waiting],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      client.listReports({
        strategy: id,
        ...(waiting ? { waiting: 'true' } : {}),
        ...(pageParam ? { before: pageParam } : {}),
      }),
    getNextPageParam: (last) => last.next,
    enabled: strategy !== null,
  })
  const may = data?.pages[0]?.may
  return (
    <>
      <PageHeader
        title={words.reports}
        purpose={words.reportsPurpose}
        action={
          may && !signs ? (
            <AbilityButton may={may.reportNil} onClick={() => void go({ to: '/reports/nil' })}>
              {say(words.reportNil)}
            </AbilityButton>
          ) : undefined
        }
      />
      {signs ? (
        <Group mb="md">
          <SegmentedControl
            aria-label={say(words.which)}
            data={[
              { value: 'waiting', label: say(words.waiting) },
              { value: 'all', label: say(words.all) },
            ]}
            value={waiting ? 'waiting' : 'all'}
            onChange={(chosen) => setWaiting(chosen === 'waiting')}
          />
        </Group>
      ) : null}
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <ReportsTable reports={data.pages.flatMap(({ reports }) => reports)} waiting={waiting} />
      ) : null}
      {data || error ? null : <LoadingBlocks count={5} height={96} />}
      {hasNextPage ? (
        <Group justify="center" mt="md">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say(words.more)}
          </Button>
        </Group>
      ) : null}
    </>
  )
}

function ReportsTable(props: { readonly reports: readonly Report[]; readonly waiting: boolean }) {
  const { say } = useWords()
  const titleOf = useReportTitle()
  const columns: readonly Column<Report>[] = [
    {
      key: 'report',
      header: words.report,
      names: true,
      width: '40%',
      cell: (row) => (
        <>
          <Anchor component={Link} to={`/reports/${row.id}`}>
            <bdi>{titleOf(row)}</bdi>
          </Anchor>
          <Text size="sm" c="dimmed">
            <bdi>{row.document}</bdi> · {say(words.figures, { count: row.figures })}
          </Text>
        </>
      ),
    },
    {
      key: 'submitted',
      header: words.submitted,
      cell: (row) => <SubmittedBy report={row} />,
      sortBy: (row) => row.submittedAt,
    },
    {
      key: 'verified',
      header: words.verified,
      cell: (row) => <SignedBy report={row} as="verified" />,
      sortBy: (row) => row.verifiedAt,
    },
    {
      key: 'cleared',
      header: words.cleared,
      cell: (row) => <SignedBy report={row} as="cleared" />,
      sortBy: (row) => row.clearedAt,
    },
    ...(props.waiting
      ? [{ key: 'next', header: words.next, cell: (row: Report) => <SignButton report={row} size="xs" /> }]
      : []),
  ]
  return (
    <DataTable
      caption={words.reports}
      columns={columns}
      rows={props.reports}
      rowKey={(row) => row.id}
      sorted={{ key: 'submitted', direction: 'down' }}
      empty={
        props.waiting ? (
          <EmptyState icon={IconInbox} title={words.nothingWaits} next={words.nothingWaitsNext} />
        ) : (
          <EmptyState icon={IconFileReport} title={words.none} next={words.noneNext} />
        )
      }
    />
  )
}
