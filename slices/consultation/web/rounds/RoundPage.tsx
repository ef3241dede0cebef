import { Button, Chip, Group, Stack, Text, Title } from '@mantine/core'
import { IconFilterOff, IconMessages } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { useMe } from '#web/use-me.ts'
import type { Proposal, Round } from '../../contract.ts'
import { kindNames } from '../../contract/kinds/kind-words.ts'
import { words as clockWords } from '../clock/words.ts'
import { CallOfRound } from '../kinds/ParticularsShown.tsx'
import { client, roundQuery } from '../calls.ts'
import { words as deskWords } from '../dispositions/words.ts'
import { usualPillars } from '../names.ts'
import { words } from '../words.ts'
import { laptopQuery } from '../laptop/calls.ts'
import { WhereTheRoundIs } from '../laptop/WhereTheRoundIs.tsx'
import { PagesOfRound } from './PagesOfRound.tsx'
import { PillarOf } from './PillarOf.tsx'
import { DeclarationsOfRound } from '../declarations/DeclarationsOfRound.tsx'
import { BundleOwn } from '../together/BundleOwn.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import { AnsweredShare } from './RoundsPage.tsx'
import { statusOf } from './round-status.ts'

const shows = ['all', 'unanswered', 'withoutMine', 'withMine'] as const
type Shows = (typeof shows)[number]

const fits: Readonly<Record<Shows, (proposal: Proposal) => boolean>> = {
  all: () => true,
  unanswered: ({ disposition }) => disposition === null,
  withoutMine: ({ mine, may }) => mine === null && may.position.ok,
  withMine: ({ mine }) => mine !== null,
}

/** The pages of the round, and its closing, which asks once more. */
function RoundInHand({ round }: { readonly round: Round }) {
  const { say } = useWords()
  const me = useMe()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.closeRound({ round: round.id }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      setAsked(false)
    },
  })
  const mayClose = round.isOpen && holdsMandate(me, 'secretariat')
  return (
    <>
      <PagesOfRound round={round} onClose={mayClose ? () => setAsked(true) : null} />
      <Problem error={error} />
      <ConfirmDialog
        opened={asked}
        title={words.closeRound}
        confirm={words.closeRound}
        tone="bad"
        busy={isPending}
        onConfirm={() => mutate()}
        onClose={() => setAsked(false)}
      >
        {say(words.closeRoundMeans)}
      </ConfirmDialog>
    </>
  )
}

const usualOrder = ['', ...Object.keys(usualPillars)]

/** Proposals below the pillar that they are about, in the order of the plan; the narrative first. */
function ByPillar({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const place = (pillar: string) => usualOrder.indexOf(pillar)
  const pillars = [...new Set(proposals.map(({ pillar }) => pillar ?? ''))].toSorted(
    (a, b) => place(a) - place(b) || a.localeCompare(b),
  )
  return pillars.map((pillar) => (
    <Stack component="section" key={pillar} gap="sm">
      <Title order={2} size="h3">
        <PillarOf pillar={pillar === '' ? null : pillar} />
      </Title>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {proposals
          .filter((proposal) => (proposal.pillar ?? '') === pillar)
          .map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
      </Stack>
    </Stack>
  ))
}

export function RoundPage() {
  const { round: id = '' }: { round?: string } = useParams({ strict: false })
  const { say, formats } = useWords()
  const me = useMe()
  const [show, setShow] = useState<Shows>('all')
  const { data, error, refetch } = useQuery(roundQuery(id))
  const where = useQuery(laptopQuery(id))
  if (!data || where.isPending) {
    // The head comes with its title, all at once: one that grew would push the page down.
    if (!error) return <LoadingBlocks count={5} height={160} />
    return (
      <>
        <PageHeader title={words.oneRound} purpose={words.roundPurpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  const { round, proposals } = data
  const dissents = proposals.filter(({ reply }) => reply?.stand === 'dissents').length
  const shown = proposals.filter(fits[show])
  const takesPositions = proposals.some(({ mine, may }) => mine !== null || may.position.ok)
  const choices = takesPositions ? shows : shows.slice(0, 2)
  const mayPropose = round.isOpen && holdsMandate(me, 'participant', 'focal person', 'secretariat')
  const propose = mayPropose ? (
    <Button component={Link} to={`/rounds/${round.id}/propose`}>
      {say(words.propose)}
    </Button>
  ) : null
  const days = { from: formats.date(round.opensOn), to: formats.date(round.closesOn) }
  return (
    <>
      <PageHeader
        title={round.title}
        purpose={words.roundPurpose}
        action={propose}
        above={
          <>
            <StatusMark status={statusOf(round)} />
            <Text fw={600}>{say(kindNames[round.kind])}</Text>
            <Text c="dimmed">{say(words.days, days)}</Text>
            {round.kind !== 'workshop' || round.answersBy === null ? null : (
              <Text c="dimmed">{say(clockWords.answersBy, { day: formats.date(round.answersBy) })}</Text>
            )}
            {round.illustrative ? <Text c="dimmed">{say(words.illustrative)}</Text> : null}
          </>
        }
      />
      <Stack gap="lg">
        <RoundInHand round={round} />
        {round.kind === 'workshop' ? null : <CallOfRound round={round.id} />}
        {where.data ? <WhereTheRoundIs read={where.data} /> : null}
        <AnsweredShare round={round} />
        {dissents === 0 ? null : <Text fw={600}>{say(deskWords.dissents, { count: dissents })}</Text>}
        <DeclarationsOfRound round={round.id} />
        <Group>
          <BundleOwn round={round.id} proposals={proposals} />
        </Group>
        {proposals.length === 0 ? (
          <EmptyState
            icon={IconMessages}
            title={words.noProposals}
            next={words.noProposalsNext}
            action={propose}
          />
        ) : (
          <Chip.Group value={show} onChange={(value) => setShow(shows.find((one) => one === value) ?? 'all')}>
            <Group gap="xs" role="radiogroup" aria-label={say(words.show)}>
              {choices.map((value) => (
                <Chip key={value} value={value} size="md">
                  {say(words[value])}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        )}
        {proposals.length > 0 && shown.length === 0 ? (
          <EmptyState icon={IconFilterOff} title={words.nothingSo} next={words.nothingSoNext} />
        ) : null}
        <ByPillar proposals={shown} />
      </Stack>
    </>
  )
}
