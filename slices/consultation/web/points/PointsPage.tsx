import { Anchor, Button, Chip, Group, Stack, Text, Title } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Declaration, Point } from '../../contract/points/point-shapes.ts'
import { named } from '../intake/intake-calls.ts'
import { ReplyLetters } from '../reply-letters/ReplyLetters.tsx'
import { words as letterWords } from '../reply-letters/words.ts'
import { PointCard } from './PointCard.tsx'
import { declarationQuery } from './point-calls.ts'
import { words } from './point-words.ts'

const shows = ['all', 'open', 'mine', 'unmapped'] as const
type Shows = (typeof shows)[number]

const fits: Readonly<Record<Shows, (point: Point) => boolean>> = {
  all: () => true,
  open: ({ answer }) => answer === null,
  mine: ({ claim }) => claim?.mine === true,
  unmapped: ({ entries }) => entries.length === 0,
}

/** The points of a declaration, to be mapped and answered one by one. */
export function PointsPage() {
  const { submission = '' }: { submission?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [show, setShow] = useState<Shows>('all')
  const { data, error, refetch } = useQuery(declarationQuery(submission))
  if (!data) {
    if (!error) return <LoadingBlocks count={5} height={160} />
    return (
      <>
        <PageHeader title={words.points} purpose={words.pointsPurpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  const { declaration, points, version } = data
  const shown = points.filter(fits[show])
  return (
    <>
      <PageHeader
        title={named(declaration.title)}
        purpose={words.pointsPurpose}
        action={
          <Button component={Link} to={`/submissions/${declaration.submission}/tracker`} variant="default">
            {say(words.tracker)}
          </Button>
        }
        above={
          <Anchor component={Link} to={`/submissions/${declaration.submission}`}>
            {say(words.toSubmission)}
          </Anchor>
        }
      />
      <Stack gap="lg">
        <Text fw={600}>
          {say(words.answered, { answered: declaration.answered, points: declaration.points })}
        </Text>
        <Chip.Group value={show} onChange={(value) => setShow(shows.find((one) => one === value) ?? 'all')}>
          <Group gap="xs" role="radiogroup" aria-label={say(words.show)}>
            {shows.map((value) => (
              <Chip key={value} value={value} size="md">
                {say(words[value])} ({points.filter(fits[value]).length})
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {shown.length === 0 ? (
          <EmptyState icon={IconFilterOff} title={words.nothingSo} next={words.nothingSoNext} />
        ) : null}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {shown.map((point) => (
            <PointCard
              key={point.id}
              point={point}
              version={version.id}
              declaration={declaration.submission}
            />
          ))}
        </Stack>
        {points.some(({ may }) => may.map.ok) ? <LettersOf declaration={declaration} /> : null}
      </Stack>
    </>
  )
}

/** Replies to all that signed, on every point that has an answer. */
function LettersOf({ declaration }: { readonly declaration: Declaration }) {
  const { say } = useWords()
  const { submission, round, answered } = declaration
  const because = answered === 0 ? letterWords.nothingToAnswer : null
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(letterWords.title)}
      </Title>
      <ReplyLetters round={round} answered={{ submission }} may={{ ok: because === null, because }} />
    </Stack>
  )
}
