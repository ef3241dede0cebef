import { Stack, Title } from '@mantine/core'
import { IconArrowsExchange, IconCircleCheck } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import type { StandingShown } from '../../contract.ts'
import { columnsFor } from '../ConcurrencePage.tsx'
import { client, key } from '../calls.ts'
import { AssignForm } from './AssignForm.tsx'
import { orphanWords as words } from './orphan-words.ts'

/** What ended offices left: orphans to be given to an office, and what passed to a successor. */
export function OrphansPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [assigning, setAssigning] = useState<StandingShown | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'orphans', strategy?.id],
    queryFn: () => client.listOrphans({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  const columns = columnsFor({ say })
  const assign = {
    key: 'assign',
    header: words.assign,
    cell: (row: StandingShown) => (
      <AbilityButton
        size="compact-sm"
        variant="default"
        may={row.may.assign}
        onClick={() => setAssigning(row)}
      >
        {say(words.assign)}
      </AbilityButton>
    ),
  }
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <Stack gap="lg">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={4} height={72} />}
        {data ? (
          <>
            <Title order={2} size="h3">
              {say(words.orphans)}
            </Title>
            <DataTable
              caption={words.orphans}
              columns={[...columns, assign]}
              rows={data.orphans}
              rowKey={({ node }) => node}
              empty={<EmptyState icon={IconCircleCheck} title={words.noOrphans} next={words.noOrphansNext} />}
            />
            <Title order={2} size="h3">
              {say(words.declined)}
            </Title>
            <DataTable
              caption={words.declined}
              columns={[...columns, assign]}
              rows={data.declined}
              rowKey={({ node }) => node}
              empty={
                <EmptyState icon={IconCircleCheck} title={words.noDeclined} next={words.noDeclinedNext} />
              }
            />
            <Title order={2} size="h3">
              {say(words.passedOn)}
            </Title>
            <DataTable
              caption={words.passedOn}
              columns={columns}
              rows={data.passedOn}
              rowKey={({ node }) => node}
              empty={
                <EmptyState icon={IconArrowsExchange} title={words.noPassedOn} next={words.noPassedOnNext} />
              }
            />
          </>
        ) : null}
      </Stack>
      {assigning && data?.version ? (
        <AssignForm
          version={data.version.id}
          orphan={assigning}
          onDone={() => {
            setAssigning(null)
            void queries.invalidateQueries({ queryKey: [key] })
          }}
          onClose={() => setAssigning(null)}
        />
      ) : null}
    </>
  )
}
