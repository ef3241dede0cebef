import { Select, Stack } from '@mantine/core'
import { IconWorldOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from './calls.ts'
import { PublishForm } from './PublishForm.tsx'
import { SnapshotsTable } from './SnapshotsTable.tsx'
import { statuses, words } from './words.ts'

/** What would be public, what is missing, publishing it, and what was published before. */
export function PublicationPage() {
  const { strategy } = useStrategy()
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      {strategy ? (
        <OfStrategy key={strategy.id} strategy={strategy.id} />
      ) : (
        <EmptyState icon={IconWorldOff} title={words.noStrategy} next={words.noStrategyNext} />
      )}
    </>
  )
}

function OfStrategy({ strategy }: { readonly strategy: string }) {
  const { say } = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['snapshots', strategy],
    queryFn: () => client.listSnapshots({ strategy }),
  })
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data) return <LoadingBlocks count={3} height={96} />
  const offered = data.versions.find(({ status }) => status === 'approved') ?? data.versions[0]
  const version = chosen ?? offered?.id ?? null
  return (
    <Stack gap="xl">
      {version === null ? (
        <EmptyState icon={IconWorldOff} title={words.noStrategy} next={words.noStrategyNext} />
      ) : (
        <>
          <Select
            label={say(words.version)}
            value={version}
            onChange={setChosen}
            allowDeselect={false}
            maw={420}
            data={data.versions.map(({ id, number, status }) => ({
              value: id,
              label: say(words.versionLine, {
                number,
                status: statuses[status] === undefined ? status : say(statuses[status]),
              }),
            }))}
          />
          <PublishForm key={version} strategy={strategy} version={version} />
        </>
      )}
      <SnapshotsTable strategy={strategy} snapshots={data.snapshots} />
    </Stack>
  )
}
