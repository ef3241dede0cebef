import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconInbox, IconMicrophone } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { useMe } from '#web/use-me.ts'
import type { BreakoutRead, Queued } from '../../contract/breakouts.ts'
import { client, proposalQuery } from '../calls.ts'
import { fieldName } from '../names.ts'
import { PositionsBySector } from '../proposal/PositionsBySector.tsx'
import { ProposedChange } from '../proposal/ProposedChange.tsx'
import { EnterFor } from '../room/EnterFor.tsx'
import { breakoutQuery, useLiveBreakout } from './calls.ts'
import { ConcludeForm } from './ConcludeForm.tsx'
import { Facilitators } from './Facilitators.tsx'
import { QueueCard } from './QueueCard.tsx'
import { words } from './words.ts'

/** Who waits for the room: neither merged, nor concluded, nor answered, the oldest first. */
export const nextIn = ({ queue, floor }: BreakoutRead): Queued | undefined =>
  queue.findLast(
    (one) =>
      one.kept === null &&
      one.conclusion === null &&
      one.outcome === null &&
      one.proposal !== floor?.proposal,
  )

export function FacilitatorPage() {
  const { breakout: id = '' }: { breakout?: string } = useParams({ strict: false })
  const { say } = useWords()
  const isUp = useLiveBreakout(id)
  const { data, error, refetch } = useQuery(breakoutQuery(id))
  if (!data) {
    if (!error) return <LoadingBlocks count={4} height={160} />
    return (
      <>
        <PageHeader title={words.workshop} purpose={words.facilitatePurpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  const next = nextIn(data)
  const waiting = data.queue.filter(({ proposal }) => proposal !== data.floor?.proposal)
  return (
    <>
      <PageHeader
        title={data.breakout.title}
        purpose={words.facilitatePurpose}
        above={
          <Text role="status" c={isUp ? 'dimmed' : 'bad'}>
            {say(isUp ? (data.breakout.isOpen ? words.live : words.isClosed) : words.cut)} ·{' '}
            {say(words.stillOpen, { count: data.unconcluded })}
          </Text>
        }
        action={<CallNext read={data} next={next} />}
      />
      <Stack gap="xl">
        <OnTheFloor read={data} />
        <Stack component="section" gap="sm">
          <Title order={2} size="h3">
            {say(words.queue)}
          </Title>
          {waiting.length === 0 ? (
            <EmptyState icon={IconInbox} title={words.emptyQueue} next={words.emptyQueueNext} />
          ) : (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {waiting.map((one) => (
                <QueueCard key={one.proposal} read={data} one={one} />
              ))}
            </Stack>
          )}
        </Stack>
        <Running read={data} />
      </Stack>
    </>
  )
}

function useCall(breakout: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (proposal: string | null) => client.callProposal({ breakout, proposal }),
    onSuccess: () => queries.invalidateQueries({ queryKey: breakoutQuery(breakout).queryKey }),
  })
}

function CallNext({ read, next }: { readonly read: BreakoutRead; readonly next: Queued | undefined }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useCall(read.breakout.id)
  const none = { ok: false, because: words.emptyQueue }
  return (
    <>
      <AbilityButton
        may={next === undefined && read.may.facilitate.ok ? none : read.may.facilitate}
        loading={isPending}
        onClick={() => mutate(next?.proposal ?? null)}
      >
        {say(words.callNext)}
      </AbilityButton>
      <Problem error={error} />
    </>
  )
}

/** The one proposal that the room talks about, large enough to read it out. */
function OnTheFloor({ read }: { readonly read: BreakoutRead }) {
  const { say } = useWords()
  const { mutate, isPending } = useCall(read.breakout.id)
  const [concludes, setConcludes] = useState(false)
  const one = read.queue.find(({ proposal }) => proposal === read.floor?.proposal)
  const { data } = useQuery({ ...proposalQuery(one?.proposal ?? ''), enabled: one !== undefined })
  if (one === undefined) {
    return <EmptyState icon={IconMicrophone} title={words.nothingNow} next={words.nothingNowNext} />
  }
  return (
    <Card component="section" aria-label={say(words.now)}>
      <Stack gap="md">
        <Text c="dimmed">{say(words.now)}</Text>
        <Title order={2}>
          {say(words.number, { number: one.number })} · <bdi>{one.code}</bdi> · {say(fieldName(one.field))}
        </Title>
        {data ? (
          <>
            <Text component="div" fz="xl">
              <ProposedChange proposal={data} />
            </Text>
            <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {data.rationale}
            </Text>
          </>
        ) : (
          <LoadingBlocks count={1} height={120} />
        )}
        <PositionsBySector counts={one.positions} />
        <Group align="flex-start">
          <AbilityButton may={read.may.facilitate} onClick={() => setConcludes(true)}>
            {say(words.conclude)}
          </AbilityButton>
          <EnterFor read={read} one={one} />
          <AbilityButton
            may={read.may.facilitate}
            variant="default"
            loading={isPending}
            onClick={() => mutate(null)}
          >
            {say(words.clear)}
          </AbilityButton>
        </Group>
      </Stack>
      {concludes ? (
        <ConcludeForm breakout={read.breakout.id} one={one} onClose={() => setConcludes(false)} />
      ) : null}
    </Card>
  )
}

/** The door, the square on the wall, and who runs the group. */
function Running({ read }: { readonly read: BreakoutRead }) {
  const { say } = useWords()
  const me = useMe()
  const isSecretariat = holdsMandate(me, 'secretariat')
  const { isWorkshop } = me.workspace
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const { breakout, round } = read
  const doors = useMutation({
    mutationFn: () => client.setDoors({ breakout: breakout.id, isOpen: !breakout.isOpen }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
    onSettled: () => setAsked(false),
  })
  const act = say(breakout.isOpen ? words.closeDoor : words.openDoor)
  return (
    <Stack gap="lg">
      {isSecretariat ? <Facilitators read={read} /> : null}
      <Problem error={doors.error} />
      <Group align="flex-start">
        {read.may.facilitate.ok && breakout.isOpen && round.isOpen ? (
          <Button
            component={Link}
            to={`/rounds/${round.id}/propose`}
            search={{ breakout: breakout.id } as never}
            variant="default"
          >
            {say(words.enterFor)}
          </Button>
        ) : null}
        {read.may.facilitate.ok && isWorkshop ? (
          <Button component={Link} to={`/rounds/${round.id}/arrivals`} variant="default">
            {say(words.atTheDoor)}
          </Button>
        ) : null}
        <Button component="a" href={`/hall/${breakout.id}`} variant="default">
          {say(words.hall)}
        </Button>
        {round.isOpen ? (
          <AbilityButton
            may={read.may.facilitate}
            variant="default"
            loading={doors.isPending}
            onClick={() => (breakout.isOpen ? setAsked(true) : doors.mutate())}
          >
            {act}
          </AbilityButton>
        ) : null}
        <Button component={Link} to={`/rounds/${round.id}/workshop`} variant="subtle">
          {say(words.back)}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asked}
        title={words.closeDoor}
        confirm={words.closeDoor}
        tone="bad"
        busy={doors.isPending}
        onConfirm={() => doors.mutate()}
        onClose={() => setAsked(false)}
      >
        {say(words.closeDoorMeans)}
      </ConfirmDialog>
    </Stack>
  )
}
