import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { Related } from '../../contract.ts'
import { bothOf, type client } from '../calls.ts'
import { stateNames, words } from '../words.ts'
import { requestWords } from './request-words.ts'

type Read = Awaited<ReturnType<typeof client.readRequest>>

/** Who has a hand in it besides the accountable office: contributors, and the offices of its parts in the provinces. */
export function WhoElse({ data }: { readonly data: Pick<Read, 'contributors' | 'partOf' | 'parts'> }) {
  const { say } = useWords()
  const { contributors, partOf, parts } = data
  if (contributors.length === 0 && partOf === null && parts.length === 0) return null
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        {contributors.length === 0 ? null : (
          <Stack gap="xs">
            <Title order={2} size="h4">
              {say(requestWords.contributors)}
            </Title>
            {contributors.map(({ office, contribution }) => (
              <Text key={office.en}>
                <bdi>{say(office)}</bdi>
                {contribution.en === null && contribution.ur === null ? null : (
                  <>
                    : <bdi>{say(bothOf(contribution))}</bdi>
                  </>
                )}
              </Text>
            ))}
          </Stack>
        )}
        {partOf === null ? null : <Standings title={requestWords.partOf} all={[partOf]} />}
        {parts.length === 0 ? null : <Standings title={requestWords.parts} all={parts} />}
      </Stack>
    </Card>
  )
}

interface StandingsProps {
  readonly title: (typeof requestWords)['partOf' | 'parts']
  readonly all: readonly Related[]
}

function Standings({ title, all }: StandingsProps) {
  const { say } = useWords()
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {say(title)}
      </Title>
      {all.map(({ code, title: its, request, office, state }) => (
        <Group key={code} gap="sm">
          <Text>
            <Code>{code}</Code>{' '}
            {request === null ? (
              <bdi>{say(bothOf(its))}</bdi>
            ) : (
              <Anchor component={Link} to={`/concurrence/${request}`}>
                <bdi>{say(bothOf(its))}</bdi>
              </Anchor>
            )}{' '}
            · <bdi>{say(office?.name ?? words.noOffice)}</bdi>
          </Text>
          <StatusMark status={stateNames[state]} />
        </Group>
      ))}
    </Stack>
  )
}
