import { Anchor, Card, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { usePiece } from '#web/ui/places/pieces.tsx'
import { named } from '../intake/intake-calls.ts'
import { PointWords } from '../points/PointWords.tsx'
import { notesQuery } from '../moderation/calls.ts'
import { declarationQuery } from '../points/point-calls.ts'
import { words } from '../points/point-words.ts'
import { Signatories, signatoriesQuery } from '../signatories/Signatories.tsx'
import { GovernmentView } from './GovernmentView.tsx'
import { SignatoriesView } from './SignatoriesView.tsx'
import { TrackerPapers } from './TrackerPapers.tsx'

/** What became of each point of a declaration: the government's view and the signatories' own, never merged. */
export function TrackerPage() {
  const { submission = '' }: { submission?: string } = useParams({ strict: false })
  const { say } = useWords()
  const Publication = usePiece('publication of a tracker')
  const { data, error, refetch } = useQuery(declarationQuery(submission))
  // What was hidden comes with the page: a note that came later would push it down.
  const { isPending: waitsForNotes } = useQuery(notesQuery({ declaration: submission }))
  const { isPending: waitsForSignatories } = useQuery(signatoriesQuery(submission))
  if (!data || waitsForNotes || waitsForSignatories) {
    if (!error) return <LoadingBlocks count={5} height={240} />
    return (
      <>
        <PageHeader title={words.tracker} purpose={words.trackerPurpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  const { declaration, points, version } = data
  return (
    <>
      <PageHeader
        title={named(declaration.title)}
        purpose={words.trackerPurpose}
        action={Publication === null ? null : <Publication declaration={declaration.submission} />}
        above={
          <Anchor component={Link} to={`/submissions/${declaration.submission}/points`}>
            {say(words.toPoints)}
          </Anchor>
        }
      />
      <Stack gap="lg">
        <Text fw={600}>
          {say(words.answered, { answered: declaration.answered, points: declaration.points })} ·{' '}
          <bdi>{say(named(declaration.from))}</bdi>
        </Text>
        <Signatories submission={declaration.submission} sender={named(declaration.from)} />
        {/* What other rooms put beside the points comes with them: what came later would push them down. */}
        <Suspense fallback={<LoadingBlocks count={5} height={240} />}>
          <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {points.map((point) => (
              <Card key={point.id} component="li">
                <Stack gap="md">
                  <PointWords point={point} />
                  <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
                    <GovernmentView point={point} strategy={declaration.strategy} version={version} />
                    <SignatoriesView point={point} declaration={declaration.submission} />
                  </SimpleGrid>
                </Stack>
              </Card>
            ))}
          </Stack>
        </Suspense>
        <TrackerPapers submission={declaration.submission} />
      </Stack>
    </>
  )
}
