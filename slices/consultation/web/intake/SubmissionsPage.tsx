import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileStack } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Submission } from '../../contract/intake-shapes.ts'
import { named, submissionsQuery } from './intake-calls.ts'
import { kindNames, words } from './intake-words.ts'
import { ProgressShown } from './ProgressShown.tsx'

function SubmissionCard({ submission }: { readonly submission: Submission }) {
  const { say, formats } = useWords()
  const { id, title, kind, from, receivedOn, progress } = submission
  return (
    <Card component="li">
      <Stack gap="sm">
        <Title order={2} size="h3">
          <Anchor component={Link} to={`/submissions/${id}`} inherit>
            {say(named(title))}
          </Anchor>
        </Title>
        <Text c="dimmed">
          <bdi>{say(named(from))}</bdi> · {say(kindNames[kind])} · {formats.date(receivedOn)}
        </Text>
        <ProgressShown progress={progress} />
      </Stack>
    </Card>
  )
}

/** What was sent in to a round, how far each is worked through, and what collides. */
export function SubmissionsPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const go = useNavigate()
  const { data, error, refetch } = useQuery(submissionsQuery(round))
  const enter = (
    <AbilityButton
      may={data?.may.takeIn ?? null}
      onClick={() => void go({ to: `/rounds/${round}/submissions/new` })}
    >
      {say(words.enter)}
    </AbilityButton>
  )
  return (
    <>
      <PageHeader
        title={words.submissions}
        purpose={words.purpose}
        action={enter}
        above={
          <Anchor component={Link} to={`/rounds/${round}`}>
            {data ? say(data.round.title) : say(words.back)}
          </Anchor>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={3} height={130} />}
      {data?.submissions.length === 0 ? (
        <EmptyState icon={IconFileStack} title={words.none} next={words.noneNext} />
      ) : null}
      <Stack gap="md">
        {data && data.submissions.length > 0 ? (
          <Group>
            <Anchor component={Link} to={`/rounds/${round}/collisions`} fw={600}>
              {say(words.collisionsCount, { count: data.collisions })}
            </Anchor>
          </Group>
        ) : null}
        <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
          {(data?.submissions ?? []).map((submission) => (
            <SubmissionCard key={submission.id} submission={submission} />
          ))}
        </Stack>
      </Stack>
    </>
  )
}
