import { Anchor, Card, Stack, Text } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Assumption } from '../../contract/governance/previews.ts'
import { bothOf, client } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { previewWords as words } from './preview-words.ts'

/** What the whole results chain takes for granted, in the plan's order. */
export function AssumptionsPage() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['assumptions', version],
    queryFn: () => client.listAssumptions({ version }),
  })
  return (
    <>
      <PageHeader
        title={words.assumptions}
        purpose={words.assumptionsPurpose}
        above={<AboveVersion version={version} />}
      />
      <VersionPages version={version} here="assumptions" />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={5} height={80} />}
      {data?.assumptions.length === 0 ? (
        <EmptyState icon={IconListCheck} title={words.noAssumptions} next={words.noAssumptionsNext} />
      ) : null}
      {data && data.assumptions.length > 0 ? (
        <Stack gap="md">
          <Text>{say(words.without, { count: data.without })}</Text>
          {data.assumptions.map((one) => (
            <OneAssumption key={one.node} one={one} />
          ))}
        </Stack>
      ) : null}
    </>
  )
}

function OneAssumption({ one }: { readonly one: Assumption }) {
  const { say } = useWords()
  const lines = [
    { label: words.assumed, text: bothOf(one.assumption) },
    { label: words.atRisk, text: bothOf(one.risk) },
  ].filter(({ text }) => text.en !== '')
  return (
    <Card withBorder component="article">
      <Text size="sm">
        <Anchor component={Link} to={`/nodes/${one.node}`}>
          <Code>{one.code}</Code>
        </Anchor>{' '}
        · <bdi>{say(bothOf(one.title))}</bdi>
      </Text>
      {lines.map(({ label, text }) => (
        <Text key={label.en}>
          <strong>{say(label)}:</strong> <bdi>{say(text)}</bdi>
        </Text>
      ))}
    </Card>
  )
}
