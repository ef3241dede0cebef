import { Anchor, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconArrowsSplit } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { directionOf } from '#kernel/pure/bilingual.ts'
import type { OutputOf } from '#kernel/contract/act.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import type { consultation } from '../../contract.ts'
import { fieldName } from '../names.ts'
import { words as roundWords } from '../words.ts'
import { collisionsQuery, named } from './intake-calls.ts'
import { words } from './intake-words.ts'

type Collision = OutputOf<(typeof consultation)['acts']['listCollisions']>['collisions'][number]

function Side({
  change,
  language,
}: {
  readonly change: Collision['changes'][number]
  readonly language: 'en' | 'ur'
}) {
  const { say } = useWords()
  return (
    <Card withBorder component="li">
      <Stack gap="xs">
        <Text fw={600}>
          <bdi>{say(named(change.from))}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          <Anchor component={Link} to={`/submissions/${change.submission}`} inherit underline="always">
            {say(named(change.title))}
          </Anchor>
          {change.author === '' ? null : ` · ${say(words.namedAs, { author: change.author })}`}
        </Text>
        <DifferenceText before={change.before} after={change.after} language={language} />
        {change.proposal ? (
          <Anchor component={Link} to={`/proposals/${change.proposal.id}`}>
            {say(roundWords.number, { number: change.proposal.number })}
          </Anchor>
        ) : null}
      </Stack>
    </Card>
  )
}

function CollisionShown({ collision }: { readonly collision: Collision }) {
  const { say } = useWords()
  const { at, before, language, changes } = collision
  return (
    <Card component="li">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {at === null ? (
            say(words.asItStands)
          ) : (
            <>
              <Code>{at.code}</Code> · {say(fieldName(at.field))}
            </>
          )}
        </Title>
        <Text lang={language} dir={directionOf(language)} style={{ whiteSpace: 'pre-wrap' }}>
          {before}
        </Text>
        <SimpleGrid component="ul" cols={{ base: 1, sm: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
          {changes.map((change) => (
            <Side key={`${change.submission} ${change.number}`} change={change} language={language} />
          ))}
        </SimpleGrid>
      </Stack>
    </Card>
  )
}

/** What different senders offer for the same words, side by side. */
export function CollisionsPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(collisionsQuery(round))
  return (
    <>
      <PageHeader
        title={words.collisions}
        purpose={words.collisionsPurpose}
        above={
          <Anchor component={Link} to={`/rounds/${round}/submissions`}>
            {say(words.toSubmissions)}
          </Anchor>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={2} height={240} />}
      {data?.collisions.length === 0 ? (
        <EmptyState icon={IconArrowsSplit} title={words.noCollisions} next={words.noCollisionsNext} />
      ) : null}
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {(data?.collisions ?? []).map((collision) => (
          <CollisionShown
            key={collision.changes.map(({ submission, number }) => `${submission}${number}`).join()}
            collision={collision}
          />
        ))}
      </Stack>
    </>
  )
}
