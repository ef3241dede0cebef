import { Anchor, Card, List, Stack, Text } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { byLetter as writtenIn, deciderNames } from '../../contract/governance/decision-words.ts'
import type { DecisionLine } from '../../contract/governance/decisions.ts'
import { client } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { decisionWords as words } from './decision-words.ts'

/** Every decision about a version, newest first. */
export function DecisionsPage() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['decisions', version],
    queryFn: () => client.listDecisions({ version }),
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={<AboveVersion version={version} />}
        action={
          <Anchor component={Link} to={`/plan/${version}/papers`}>
            {say(words.asPaper)}
          </Anchor>
        }
      />
      <VersionPages version={version} here="decisions" />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={5} height={80} />}
      {data?.decisions.length === 0 ? (
        <EmptyState icon={IconGavel} title={words.none} next={words.noneNext} />
      ) : null}
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {data?.decisions.map((line) => (
          <Line key={`${line.at} ${line.what.en}`} line={line} />
        ))}
      </Stack>
    </>
  )
}

function Line({ line }: { readonly line: DecisionLine }) {
  const { say, formats } = useWords()
  const { at, what, by, office, byLetter, instrument, reason, open } = line
  return (
    <Card component="li" withBorder>
      <Text size="sm" c="dimmed">
        {formats.date(at.slice(0, 10))} · {say(office ?? deciderNames[by])}
        {byLetter ? ` · ${say(writtenIn)}` : ''}
      </Text>
      <Text fw={600}>{say(what)}</Text>
      {instrument ? (
        <Text size="sm">
          <bdi>{instrument.kind}</bdi> · <Code>{instrument.number}</Code> · {formats.date(instrument.dated)}
        </Text>
      ) : null}
      {reason === null ? null : (
        <Text size="sm" dir="auto">
          {reason}
        </Text>
      )}
      {open.length > 0 ? (
        <>
          <Text size="sm" mt="xs">
            {say(words.open, { count: open.length })}
          </Text>
          <List size="sm">
            {open.map((point) => (
              <List.Item key={point.en}>{say(point)}</List.Item>
            ))}
          </List>
        </>
      ) : null}
    </Card>
  )
}
