import { Group, Stack, Title } from '@mantine/core'
import { IconGitPullRequest } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client, versionQuery } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { Carriage } from './Carriage.tsx'
import { ChangeCard } from './ChangeCard.tsx'
import { changePageWords as words } from './change-words.ts'
import { ProposeForm } from './ProposeForm.tsx'

/** What a version changes, and the changes proposed to the approved plan of its strategy. */
export function ChangesPage() {
  const { version: id = '' }: { version?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [proposing, setProposing] = useState<'own' | 'letter' | null>(null)
  const { data: read } = useQuery(versionQuery(id))
  const strategy = read?.version.strategy
  const { data, error, refetch } = useQuery({
    queryKey: ['changes', strategy],
    queryFn: () => client.listChanges({ strategy: strategy ?? '' }),
    enabled: strategy !== undefined,
  })
  const propose = (
    <AbilityButton may={data?.may.propose ?? null} onClick={() => setProposing('own')}>
      {say(words.propose)}
    </AbilityButton>
  )
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={<AboveVersion version={id} />}
        action={propose}
      />
      <VersionPages version={id} here="changes" />
      <Stack gap="xl">
        {read ? <Carriage version={id} nodes={read.nodes} /> : <LoadingBlocks count={2} height={90} />}
        <Stack gap="md" component="section">
          <Title order={2} size="h3">
            {say(words.proposed)}
          </Title>
          <Problem error={error} again={() => void refetch()} />
          {data || error ? null : <LoadingBlocks count={3} height={90} />}
          {data?.changes.length === 0 ? (
            <EmptyState icon={IconGitPullRequest} title={words.none} next={words.noneNext} />
          ) : null}
          {data?.changes.map((change) => (
            <ChangeCard key={change.id} change={change} />
          ))}
          {data?.may.enterLetter.ok ? (
            <Group>
              <AbilityButton
                may={data.may.enterLetter}
                variant="default"
                onClick={() => setProposing('letter')}
              >
                {say(words.proposeByLetter)}
              </AbilityButton>
            </Group>
          ) : null}
        </Stack>
      </Stack>
      {proposing !== null && strategy !== undefined ? (
        <ProposeForm
          strategy={strategy}
          byLetter={proposing === 'letter'}
          onClose={() => setProposing(null)}
        />
      ) : null}
    </>
  )
}
