import { Anchor, Card, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { useMe } from '#web/use-me.ts'
import type { Round } from '../../contract.ts'
import { kindNames } from '../../contract/kinds/kind-words.ts'
import { roundsQuery } from '../calls.ts'
import { words } from '../words.ts'
import { OpenRoundForm } from './OpenRoundForm.tsx'
import { statusOf } from './round-status.ts'

/** How many of a round's proposals are answered, in words and as a bar. */
export function AnsweredShare({ round }: { readonly round: Round }) {
  const { say } = useWords()
  const { answered, proposals } = round
  if (proposals === 0) return <Text c="dimmed">{say(words.noneYet)}</Text>
  const label = say(words.answeredOf, { answered, count: proposals })
  return (
    <Stack gap={6}>
      <Text>{label}</Text>
      <Progress value={(100 * answered) / proposals} size="sm" aria-label={label} />
    </Stack>
  )
}

function RoundCard({ round }: { readonly round: Round }) {
  const { say, formats } = useWords()
  const days = { from: formats.date(round.opensOn), to: formats.date(round.closesOn) }
  return (
    <Card component="li">
      <Stack gap="sm">
        <Group gap="md">
          <StatusMark status={statusOf(round)} />
          <Text fw={600}>{say(kindNames[round.kind])}</Text>
          <Text c="dimmed">{say(words.days, days)}</Text>
        </Group>
        <Title order={2} size="h3">
          <Anchor component={Link} to={`/rounds/${round.id}`} inherit>
            {say(round.title)}
          </Anchor>
        </Title>
        <AnsweredShare round={round} />
      </Stack>
    </Card>
  )
}

export function RoundsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const [opening, setOpening] = useState(false)
  const { data, error, refetch } = useQuery(roundsQuery(strategy?.id ?? ''))
  const open = isSecretariat ? (
    <AbilityButton may={{ ok: true }} onClick={() => setOpening(true)}>
      {say(words.openRound)}
    </AbilityButton>
  ) : null
  return (
    <>
      <PageHeader title={words.rounds} purpose={words.roundsPurpose} action={open} />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={2} height={150} />}
      {data?.rounds.length === 0 ? (
        <EmptyState
          icon={IconMessages}
          title={words.noRounds}
          next={isSecretariat ? words.noRoundsSecretariat : words.noRoundsNext}
        />
      ) : null}
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {(data?.rounds ?? []).map((round) => (
          <RoundCard key={round.id} round={round} />
        ))}
      </Stack>
      {opening && strategy ? (
        <OpenRoundForm strategy={strategy.id} onClose={() => setOpening(false)} />
      ) : null}
    </>
  )
}
