import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { roundQuery } from '../calls.ts'
import { words } from '../workshop/words.ts'
import { Participation } from './Participation.tsx'

/** Who has spoken, for a round that has no workshop on whose page it would stand. */
export function ParticipationPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(roundQuery(round))
  const back = data ? (
    <Anchor component={Link} to={`/rounds/${round}`}>
      {say(data.round.title)}
    </Anchor>
  ) : null
  return (
    <>
      <PageHeader title={words.participation} purpose={words.participationMeans} above={back} />
      <Problem error={error} again={() => void refetch()} />
      <Participation round={round} isPage />
    </>
  )
}
