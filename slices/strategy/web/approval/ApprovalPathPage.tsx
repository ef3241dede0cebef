import { Stack } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { pathWords as words } from './path-words.ts'
import { SetPathForm } from './SetPathForm.tsx'
import { StepCard } from './StepCard.tsx'

/** The way of a version to its approval, step by step, with clocks, papers and instruments. */
export function ApprovalPathPage() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [setting, setSetting] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['approval path', version],
    queryFn: () => client.readApprovalPath({ version }),
  })
  const set = (
    <AbilityButton may={data?.may.set ?? null} variant="default" onClick={() => setSetting(true)}>
      {say(words.set)}
    </AbilityButton>
  )
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={<AboveVersion version={version} />}
        action={set}
      />
      <VersionPages version={version} here="approval" />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={5} height={92} />}
      {data?.steps.length === 0 ? (
        <EmptyState icon={IconRoute} title={words.none} next={words.noneNext} />
      ) : null}
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {data?.steps.map((step, place) => (
          <StepCard key={step.id} step={step} place={place + 1} version={version} />
        ))}
      </Stack>
      {data && setting ? (
        <SetPathForm
          version={version}
          steps={data.steps}
          places={data.places}
          onClose={() => setSetting(false)}
        />
      ) : null}
    </>
  )
}
