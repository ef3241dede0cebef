import { Anchor, Card, Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client, key } from '../calls.ts'
import { ScanLink } from '../scan/ScanLink.tsx'
import { scanOfAct } from '../scan/scans.ts'
import { words } from '../words.ts'
import { AnswerContestForm } from './AnswerContestForm.tsx'
import { ContestForm } from './ContestForm.tsx'
import { ContestShown } from './ContestShown.tsx'
import { EnteredAct } from './EnteredAct.tsx'
import { titleOf } from './title-of.ts'

/** One act by letter for whoever signs in: its author contests it here, and the secretariat answers. */
export function ActByLetterPage() {
  const { say } = useWords()
  const { act = '' }: { act?: string } = useParams({ strict: false })
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: [key, act],
    queryFn: () => client.readActByLetter({ act }),
  })
  const refresh = () => void queries.invalidateQueries({ queryKey: [key] })
  return (
    <>
      <PageHeader title={data ? titleOf(data) : words.one} purpose={words.onePurpose} />
      <Stack gap="lg" maw={820}>
        <Anchor component={Link} to="/acts-by-letter">
          {say(words.back)}
        </Anchor>
        <Problem error={error} again={() => void refetch()} />
        {data ? <EnteredAct act={data} linked scan={<ScanLink path={scanOfAct(act)} />} /> : null}
        {data?.contest ? (
          <Card withBorder padding="lg">
            <ContestShown
              contest={data.contest}
              title={words.contestOfAuthor}
              ifUpheld={data.ifUpheld}
              waiting={words.contestWaits}
            />
          </Card>
        ) : null}
        {data?.mayAnswer ? (
          <Card withBorder padding="lg">
            <AnswerContestForm act={act} may={data.mayAnswer} ifUpheld={data.ifUpheld} onAnswered={refresh} />
          </Card>
        ) : null}
        {data?.mayContest ? (
          <Card withBorder padding="lg">
            <ContestForm
              send={(reason) => client.contestAsAuthor({ act, reason })}
              contest={null}
              ifUpheld={data.ifUpheld}
              onContested={refresh}
            />
          </Card>
        ) : null}
        {data || error ? null : <LoadingBlocks count={2} height={240} />}
      </Stack>
    </>
  )
}
