import { Anchor, Button, Chip, Group, Stack, Text, Title } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { AnswerDesk, DeskPoint } from '../../contract/dispositions/dispositions.ts'
import { AnswerChosen } from './AnswerChosen.tsx'
import { deskQuery } from './calls.ts'
import { GroupChosen } from './GroupChosen.tsx'
import { PointsOfDesk } from '../together/PointsOfDesk.tsx'
import { ProgressShown } from './ProgressShown.tsx'
import { words } from './words.ts'

const shows = ['open', 'mine', 'promised', 'dissented', 'all'] as const
type Shows = (typeof shows)[number]

const fits: Readonly<Record<Shows, (point: DeskPoint) => boolean>> = {
  open: ({ outcome }) => outcome === null,
  mine: ({ claim }) => claim?.mine === true,
  promised: ({ promised }) => promised !== null,
  dissented: ({ reply }) => reply?.stand === 'dissents',
  all: () => true,
}

/** The working page of a secretariat of a few people: what waits, whose it is, and several answered at once. */
export function DeskPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(deskQuery(round))
  return (
    <>
      <PageHeader
        title={words.desk}
        purpose={words.deskPurposeShort}
        above={
          <Anchor component={Link} to={`/rounds/${round}`}>
            {data ? say(data.round.title) : say(words.backToRound)}
          </Anchor>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={4} height={140} />}
      {data?.points.length === 0 ? (
        <EmptyState icon={IconListCheck} title={words.nothingYet} next={words.nothingYetNext} />
      ) : null}
      {data && data.points.length > 0 ? <Desk desk={data} /> : null}
    </>
  )
}

function Desk({ desk }: { readonly desk: AnswerDesk }) {
  const { say } = useWords()
  const [show, setShow] = useState<Shows>('open')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [doing, setDoing] = useState<'answer' | 'group' | null>(null)
  const shown = desk.points.filter(fits[show])
  const choosable = shown
    .filter(({ outcome, bundle }) => outcome === null && bundle === null)
    .map(({ proposal }) => proposal)
  const picked = chosen.filter((one) => choosable.includes(one))
  const done = () => {
    setDoing(null)
    setChosen([])
  }
  const toggle = (proposal: string) =>
    setChosen(picked.includes(proposal) ? picked.filter((one) => one !== proposal) : [...picked, proposal])
  const form = { desk, proposals: picked, onDone: done, onClose: () => setDoing(null) }
  return (
    <Stack gap="xl">
      <ProgressShown desk={desk} />
      <Stack gap="md" component="section">
        <Title order={2} size="h3">
          {say(words.points)}
        </Title>
        <Chip.Group value={show} onChange={(value) => setShow(shows.find((one) => one === value) ?? 'open')}>
          <Group gap="xs" role="radiogroup" aria-label={say(words.show)}>
            {shows.map((value) => (
              <Chip key={value} value={value} size="md">
                {say(words[value])}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {choosable.length === 0 ? null : (
          <Group gap="sm">
            <Button onClick={() => setDoing('answer')} disabled={picked.length === 0}>
              {say(words.answerChosen)}
            </Button>
            <Button variant="default" onClick={() => setDoing('group')} disabled={picked.length === 0}>
              {say(words.groupChosen)}
            </Button>
            <Button variant="subtle" onClick={() => setChosen(choosable)}>
              {say(words.chooseAll)}
            </Button>
            <Text role="status">{say(words.chosen, { count: picked.length })}</Text>
          </Group>
        )}
        {shown.length === 0 ? (
          <EmptyState icon={IconListCheck} title={words.none} next={words.noneNext} />
        ) : (
          <PointsOfDesk desk={desk} points={shown} chosen={picked} onChoose={toggle} />
        )}
      </Stack>
      {doing === 'answer' ? <AnswerChosen {...form} /> : null}
      {doing === 'group' ? <GroupChosen {...form} /> : null}
    </Stack>
  )
}
