import { Anchor, Badge, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { OutputOf } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { evidence } from '../../contract.ts'
import { levelNames } from '../../rules/levels-of-openness.ts'
import { client } from '../calls.ts'
import { SourceLines } from '../sources/SourceLines.tsx'
import { confidenceMeanings, confidenceNames, kindNames, staleNames, words } from '../words.ts'
import { findingWords } from './finding-words.ts'
import { YardstickShown } from './YardstickShown.tsx'

type Read = OutputOf<(typeof evidence)['acts']['readFinding']>

/** One finding: the statement, how likely, how sure, from where, and what came before and after. */
export function FindingPage() {
  const { say, formats } = useWords()
  const go = useNavigate()
  const { reference = '' }: { readonly reference?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['finding', reference],
    queryFn: () => client.readFinding({ reference }),
  })
  if (!data)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={4} height={120} />
    )
  const { finding, sources, earlier, later, may } = data
  return (
    <>
      <PageHeader
        title={{
          en: `${findingWords.finding.en} ${reference}`,
          ur: `${findingWords.finding.ur} ${reference}`,
        }}
        purpose={kindNames[finding.kind]}
        above={
          <>
            <Badge variant="light">{say(levelNames[finding.openness])}</Badge>
            {finding.stale ? (
              <StatusMark status={{ label: staleNames[finding.stale], tone: 'warn' }} />
            ) : (
              <StatusMark status={{ label: findingWords.fresh, tone: 'good' }} />
            )}
          </>
        }
        action={
          <AbilityButton
            may={may.supersede}
            onClick={() => void go({ to: '/evidence/record', search: { supersedes: finding.reference } })}
          >
            {say(findingWords.supersede)}
          </AbilityButton>
        }
      />
      <Stack gap="xl">
        <Card withBorder>
          <Text size="lg">{say(finding.statement)}</Text>
          <Group gap="lg" mt="md">
            <Text size="sm" c="dimmed">
              {say(words.asOf)} <bdi>{formats.date(finding.asOf)}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              {say(words.reviewBy)} <bdi>{formats.date(finding.reviewBy)}</bdi>
            </Text>
          </Group>
          <Neighbour label={findingWords.later} finding={later} />
          <Neighbour label={findingWords.earlier} finding={earlier} />
        </Card>
        <HowLikely read={data} />
        <section>
          <Title order={2} size="h3" mb="sm">
            {say(words.confidence)}: {say(confidenceNames[finding.confidence])}
          </Title>
          <Text>{say(finding.confidenceReason)}</Text>
          <Text size="sm" c="dimmed">
            {say(confidenceMeanings[finding.confidence])}
          </Text>
        </section>
        <section>
          <Title order={2} size="h3" mb="sm">
            {say(findingWords.drawnFrom)}
          </Title>
          <SourceLines drawn={sources} />
        </section>
      </Stack>
    </>
  )
}

function HowLikely({ read: { finding, yardstick } }: { readonly read: Read }) {
  const { say } = useWords()
  const { likelihood } = finding
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {say(words.likelihood)}: {likelihood ? say(likelihood.word) : null}
        {likelihood ? null : <Text span>{say(findingWords.printed)}</Text>}
      </Title>
      {likelihood && yardstick ? (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {say(findingWords.ofYardstick, { name: say(yardstick.name) })}
          </Text>
          <YardstickShown words={yardstick.words} chosen={likelihood.position} />
        </>
      ) : null}
    </section>
  )
}

function Neighbour(props: { readonly label: { en: string; ur: string }; readonly finding: Read['later'] }) {
  const { say } = useWords()
  if (props.finding === null) return null
  const { reference, statement } = props.finding
  return (
    <Text size="sm" mt="sm">
      {say(props.label)}: <Code>{reference}</Code>{' '}
      <Anchor component={Link} to={`/evidence/findings/${reference}`}>
        {say(statement)}
      </Anchor>
    </Text>
  )
}
