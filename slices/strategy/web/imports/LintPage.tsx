import { Anchor, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import { FindingsList } from './FindingsList.tsx'
import { words } from './import-words.ts'

/** The lint of a stored version, each finding beside the way to its activity. */
export function LintPage() {
  const { version } = useParams({ strict: false }) as { version: string }
  const { say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['lint', version],
    queryFn: () => client.lintVersion({ version }),
  })
  return (
    <>
      <PageHeader
        title={words.lintTitle}
        purpose={words.lintPurpose}
        above={
          <Anchor component={Link} to={`/plan/${version}`} size="sm">
            {say(words.back)}
          </Anchor>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <Stack gap="lg">
          <Text role="status">
            {say(words.counted, { ...data.summary })}{' '}
            {say(words.stops, { limit: data.submission.mostErrors })}
          </Text>
          <FindingsList findings={data.findings} />
        </Stack>
      ) : null}
      {data || error ? null : <LoadingBlocks count={5} height={110} />}
    </>
  )
}
