import { Alert, Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { ByLetterMark } from '#web/ui/marks/ByLetterMark.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { holdsMandate } from '#web/me.ts'
import { useMe } from '#web/use-me.ts'
import type { Proposal } from '../../contract.ts'
import { bothOf, proposalQuery } from '../calls.ts'
import { fieldName, sectorName } from '../names.ts'
import { ClaimBar } from '../dispositions/ClaimBar.tsx'
import { ReplyLetters } from '../reply-letters/ReplyLetters.tsx'
import { words as letterWords } from '../reply-letters/words.ts'
import { SecondRound } from '../dispositions/SecondRound.tsx'
import { words as deskWords } from '../dispositions/words.ts'
import { SourceShown } from '../intake/SourceShown.tsx'
import { AuthorOpenings, HiddenMeans } from '../hidden-authors/AuthorOpenings.tsx'
import { notesQuery } from '../moderation/calls.ts'
import { FlagProposal, NotesOfProposal } from '../moderation/ModerationOf.tsx'
import { EnteredForMe } from '../room/EnteredForMe.tsx'
import { PillarOf } from '../rounds/PillarOf.tsx'
import { PictureOfProposal } from '../pictures/PictureOfProposal.tsx'
import { useTreesOf } from '../pictures/use-trees.ts'
import { StandingShown } from '../structure/StandingShown.tsx'
import { BundleShown } from '../together/BundleShown.tsx'
import { CoSigners } from '../together/CoSigners.tsx'
import { words as togetherWords } from '../together/words.ts'
import { words as roundWords } from '../words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AnswerShown } from './AnswerShown.tsx'
import { OutcomeMark } from './OutcomeMark.tsx'
import { PositionsBySector } from './PositionsBySector.tsx'
import { contestWords, words } from './proposal-words.ts'
import { ProposedChange } from './ProposedChange.tsx'
import { TakePosition } from './TakePosition.tsx'

function Part({ title, children }: { readonly title: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(title)}
      </Title>
      {children}
    </Stack>
  )
}

function Author({ proposal }: { readonly proposal: Proposal }) {
  const { say, formats } = useWords()
  const { author, byLetter, madeOn } = proposal
  const day = say(words.madeOn, { day: formats.date(madeOn) })
  if (author.hidden) {
    return (
      <Alert icon={<IconEyeOff aria-hidden />} title={`${say(words.hidden)} · ${day}`}>
        <HiddenMeans proposal={proposal.id} means={words.hiddenMeans} />
      </Alert>
    )
  }
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fw={600}>
          <bdi>{say(author.name ?? words.nameNotOpen)}</bdi>
        </Text>
        {byLetter ? (
          <ByLetterMark
            letter={{ ...byLetter, date: byLetter.dated, medium: mediumNames[byLetter.medium] }}
          />
        ) : null}
      </Group>
      <Text c="dimmed">
        {author.sector === null ? null : `${say(sectorName(author.sector))} · `}
        {day}
      </Text>
      {byLetter?.contest ? (
        <Text c={byLetter.contest === 'kept' ? 'dimmed' : 'bad'} fw={600}>
          {say(contestWords[byLetter.contest])}
        </Text>
      ) : null}
    </Stack>
  )
}

/** One proposal on one page: the change, the reason, who, what each sector thinks, the answer. */
export function ProposalPage() {
  const { proposal: id = '' }: { proposal?: string } = useParams({ strict: false })
  const { say } = useWords()
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const { data, error, refetch } = useQuery(proposalQuery(id))
  // What was hidden comes with the page: a note that came later would push it down.
  const { isPending: waitsForNotes } = useQuery(notesQuery({ proposal: id }))
  const waitsForPicture = useTreesOf(data)
  if (!data || waitsForNotes || waitsForPicture) {
    // The head comes with its title, all at once: one that grew would push the page down.
    if (!error) return <LoadingBlocks count={5} height={160} />
    return (
      <>
        <PageHeader title={roundWords.oneProposal} purpose={words.purpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  // A paragraph is all text: its code names it.
  const name = data.field === 'text' ? { en: data.code, ur: data.code } : bothOf(data.nodeTitle)
  const title: Bilingual = {
    en: `${roundWords.number.en.replace('{number}', String(data.number))}: ${name.en}`,
    ur: `${roundWords.number.ur.replace('{number}', String(data.number))}: ${name.ur}`,
  }
  return (
    <>
      <PageHeader
        title={title}
        purpose={words.purpose}
        above={
          <>
            <OutcomeMark disposition={data.disposition} />
            <PillarOf pillar={data.pillar} />
            <Text c="dimmed">
              <Code>{data.code}</Code> · {say(fieldName(data.field))}
            </Text>
            {data.illustrative ? <Text c="dimmed">{say(roundWords.illustrative)}</Text> : null}
          </>
        }
      />
      <Stack gap="xl">
        <NotesOfProposal proposal={data.id} />
        <Part title={words.change}>
          <Card>
            <ProposedChange proposal={data} />
          </Card>
          {data.change ? <PictureOfProposal proposal={data} change={data.change} /> : null}
          <StandingShown proposal={data} />
          <BundleShown proposal={data} />
        </Part>
        <Part title={words.rationale}>
          <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {data.rationale}
          </Text>
          <FlagProposal
            proposal={data.id}
            parts={(data.reply?.said ?? '') === '' ? ['words', 'reason'] : ['words', 'reason', 'dissent']}
          />
        </Part>
        <Part title={words.author}>
          <Author proposal={data} />
          {data.author.hidden ? <AuthorOpenings proposal={data.id} /> : null}
          {data.source ? <SourceShown source={data.source} /> : null}
        </Part>
        <Part title={togetherWords.cosigners}>
          <CoSigners proposal={data} />
        </Part>
        <Part title={words.positions}>
          <PositionsBySector counts={data.positions} />
          <EnteredForMe proposal={data.id} />
          {data.may.position.ok ? (
            <>
              <TakePosition proposal={data} />
              <Text size="sm" c="dimmed">
                {say(words.yourPositionMeans)}
              </Text>
            </>
          ) : null}
        </Part>
        <Part title={words.answer}>
          {data.disposition ? (
            <AnswerShown proposal={data} disposition={data.disposition} />
          ) : (
            <Text>{say(words.notAnswered)}</Text>
          )}
          <Text size="sm" c="dimmed">
            {say(data.disposition ? deskWords.answeredAfter : deskWords.daysWaiting, { count: data.days })}
          </Text>
          {data.may.claim.ok || data.claim ? (
            <ClaimBar on={{ proposal: data.id }} claim={data.claim} may={data.may.claim} />
          ) : null}
          {data.may.answer.ok ? <AnswerForm proposal={data} /> : null}
        </Part>
        {data.disposition ? (
          <>
            <Part title={deskWords.secondRound}>
              <SecondRound proposal={data} />
            </Part>
            {isSecretariat && !data.author.hidden ? (
              <Part title={letterWords.title}>
                <ReplyLetters
                  round={data.round}
                  answered={{ proposal: data.id }}
                  may={{ ok: true, because: null }}
                />
              </Part>
            ) : null}
          </>
        ) : null}
        <Anchor component={Link} to={`/rounds/${data.round}`}>
          {say(words.back)}
        </Anchor>
      </Stack>
    </>
  )
}
