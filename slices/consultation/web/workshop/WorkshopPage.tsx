import { Anchor, Button, Card, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { useMe } from '#web/use-me.ts'
import type { Breakout } from '../../contract/breakouts.ts'
import { client, roundQuery } from '../calls.ts'
import { words as roundWords } from '../words.ts'
import { Events } from '../events/Events.tsx'
import { words as arrivalWords } from '../arrivals/words.ts'
import { breakoutsQuery } from './calls.ts'
import { Participation } from '../participation/Participation.tsx'
import { OpenBreakoutForm } from './OpenBreakoutForm.tsx'
import { words } from './words.ts'

/** The groups of a round: from here each goes to its wall, its projector and its facilitator. */
export function WorkshopPage() {
  const { round: id = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [opens, setOpens] = useState(false)
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const round = useQuery(roundQuery(id))
  const { data, error, refetch } = useQuery(breakoutsQuery(id))
  if (!data) {
    if (!error) return <LoadingBlocks count={3} height={120} />
    return (
      <>
        <PageHeader title={words.workshop} purpose={words.workshopPurpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  const open = isSecretariat ? (
    <Button onClick={() => setOpens(true)}>{say(words.openBreakout)}</Button>
  ) : null
  return (
    <>
      <PageHeader
        title={words.workshop}
        purpose={words.workshopPurpose}
        action={open}
        above={
          round.data ? (
            <Anchor component={Link} to={`/rounds/${id}`}>
              {say(round.data.round.title)}
            </Anchor>
          ) : null
        }
      />
      {data.breakouts.length === 0 ? (
        <EmptyState
          icon={IconUsersGroup}
          title={words.noBreakouts}
          next={words.noBreakoutsNext}
          action={open}
        />
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {data.breakouts.map((breakout) => (
            <BreakoutCard key={breakout.id} breakout={breakout} />
          ))}
        </Stack>
      )}
      {isSecretariat ? (
        <Group mt="md">
          <Button component={Link} to={`/rounds/${id}/arrivals`} variant="default">
            {say(arrivalWords.to)}
          </Button>
        </Group>
      ) : null}
      <Events round={id} />
      <Participation round={id} />
      {opens && round.data ? (
        <OpenBreakoutForm round={round.data.round} onClose={() => setOpens(false)} />
      ) : null}
    </>
  )
}

function BreakoutCard({ breakout }: { readonly breakout: Breakout }) {
  const { say } = useWords()
  const [square, setSquare] = useState(false)
  return (
    <Card component="li">
      <Stack gap="xs">
        <Title order={2} size="h3">
          {say(breakout.title)}
        </Title>
        <Text c="dimmed">
          {say(breakout.isOpen ? words.isOpen : words.isClosed)} ·{' '}
          {say(words.partsOf, { count: breakout.nodes })}
          {breakout.room === '' ? null : (
            <>
              {' · '}
              <bdi>{breakout.room}</bdi>
            </>
          )}
        </Text>
        <Group>
          <Button component="a" href={`/b/${breakout.id}`} variant="default">
            {say(words.phone)}
          </Button>
          <Button component={Link} to={`/breakouts/${breakout.id}`} variant="default">
            {say(words.facilitate)}
          </Button>
          <Button component="a" href={`/hall/${breakout.id}`} variant="default">
            {say(words.hall)}
          </Button>
          <Button variant="subtle" onClick={() => setSquare(true)}>
            {say(words.square)}
          </Button>
        </Group>
      </Stack>
      {square ? <Square breakout={breakout} onClose={() => setSquare(false)} /> : null}
    </Card>
  )
}

function Square({ breakout, onClose }: { readonly breakout: Breakout; readonly onClose: () => void }) {
  const { say } = useWords()
  const { data, error } = useQuery({
    queryKey: ['consultation', 'code', breakout.id],
    queryFn: () => client.showBreakoutCode({ breakout: breakout.id }),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(breakout.title)}
      size="lg"
      closeButtonProps={{ 'aria-label': say(roundWords.close) }}
    >
      <Stack align="center">
        <Text>{say(words.squareMeans)}</Text>
        <Problem error={error} />
        {data ? (
          <>
            <img
              alt={say(words.square)}
              src={`data:image/svg+xml,${encodeURIComponent(data.square)}`}
              style={{ inlineSize: 'min(26rem, 80vw)', background: '#fff' }}
            />
            <Text dir="ltr">{data.address}</Text>
          </>
        ) : null}
      </Stack>
    </Modal>
  )
}
