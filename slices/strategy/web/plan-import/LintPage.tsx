import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { IconChecklist, IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client, versionsQuery } from '../calls.ts'
import { FindingGroup } from '../findings/FindingGroup.tsx'
import { groupedByCode } from '../findings/groups-of-findings.ts'
import { lintWords as words, severities, severityWords } from '../findings/lint-words.ts'
import { Note } from '../findings/Note.tsx'

/** Which version, as people name it; the finding page need not wait for it. */
function useNumber(version: string): number | null {
  const id = useStrategy().strategy?.id ?? ''
  const { data } = useQuery({ ...versionsQuery(id), enabled: id !== '' })
  return data?.versions.find((one) => one.id === version)?.number ?? null
}

/** What the lint says of a stored version: by severity, by rule, each with the node it is about. */
export function LintPage() {
  const { say } = useWords()
  // /plan/<version>/lint
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const number = useNumber(version)
  const { data, error, refetch } = useQuery({
    queryKey: ['lint', version],
    queryFn: () => client.lintVersion({ version }),
  })
  const groups = groupedByCode(data?.findings ?? [])
  const back = (
    <Anchor component={Link} to={`/plan/${version}`}>
      {number === null ? say(words.toVersion) : say(words.version, { number })}
    </Anchor>
  )
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} above={back} />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <Stack gap="xl">
          {data.summary.activities === 0 ? null : (
            <Note tone={data.submission.isStopped ? 'bad' : 'plain'}>
              {say(data.submission.isStopped ? words.stopped : words.notStopped, {
                errors: data.summary.errors,
                most: data.submission.mostErrors,
              })}{' '}
              {say(words.looked, { count: data.summary.activities })}
            </Note>
          )}
          {groups.length === 0 ? (
            <EmptyState
              icon={data.summary.activities === 0 ? IconFileImport : IconChecklist}
              title={data.summary.activities === 0 ? words.noActivities : words.nothing}
              next={data.summary.activities === 0 ? words.noActivitiesNext : words.nothingNext}
              action={back}
            />
          ) : null}
          {severities.map((severity) => {
            const ofSeverity = groups.filter((group) => group.severity === severity)
            if (ofSeverity.length === 0) return null
            const count = ofSeverity.reduce((sum, { findings }) => sum + findings.length, 0)
            return (
              <Stack key={severity} component="section" gap="sm">
                <Group gap="sm" align="baseline">
                  <Title order={2} size="h3">
                    {say(severityWords[severity].all)} ({count})
                  </Title>
                  <Text size="sm" c="dimmed">
                    {say(severityWords[severity].says)}
                  </Text>
                </Group>
                {ofSeverity.map((group) => (
                  <FindingGroup key={group.code} group={group} level={3} few={3} />
                ))}
              </Stack>
            )
          })}
        </Stack>
      ) : null}
      {data || error ? null : <LoadingBlocks count={4} height={150} />}
    </>
  )
}
