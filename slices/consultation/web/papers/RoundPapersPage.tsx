import { Anchor, Button, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { levelNames } from '#slices/strategy/contract.ts'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { askAgain, MadePapers } from '#web/ui/papers/MadePapers.tsx'
import { OrderPaper, type PaperOrdered } from '#web/ui/papers/OrderPaper.tsx'
import { useMe } from '#web/use-me.ts'
import { type RoundPaper, roundPaperKinds } from '../../contract/papers/papers.ts'
import { client } from '../calls.ts'
import { TakePrepared } from '../dispositions/prepared/TakePrepared.tsx'
import { CoveringNotes } from './CoveringNotes.tsx'
import { formats, formatsOfAnswers, words } from './words.ts'

/** What goes out of a round on paper: the proposals with their answers, and what came of each group of its workshop. */
export function RoundPapersPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const queries = useQueryClient()
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const [covered, setCovered] = useState<string | null>(null)
  const key = ['consultation', 'papers', round]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => client.listRoundPapers({ round }),
    refetchInterval: ({ state }) => askAgain(state.data?.papers),
  })
  const order = useMutation({
    mutationFn: ({ paper, language, format }: PaperOrdered) =>
      client.makeRoundPaper({ round, kind: kindOf(paper), language, format }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          <Anchor component={Link} to={`/rounds/${round}`}>
            {say(words.back)}
          </Anchor>
        }
      />
      <Stack gap="xl">
        <OrderPaper
          offers={roundPaperKinds.map((kind) => ({
            ...{ key: kind, name: say(words[kind]) },
            formats: kind === 'answers' && isSecretariat ? formatsOfAnswers : formats,
          }))}
          isPending={order.isPending}
          error={order.error}
          onOrder={order.mutate}
        />
        <MadePapers
          papers={data?.papers}
          error={error}
          again={() => void refetch()}
          nameOf={({ kind }) => say(words[kind])}
          markingOf={({ marking }) => levelNames[marking]}
          addressOf={({ id }) => `/api/consultation/papers/${id}/file`}
          {...(isSecretariat && {
            beside: ({ id }: RoundPaper) => (
              <Button size="compact-sm" variant="subtle" onClick={() => setCovered(id)}>
                {say(words.cover)}
              </Button>
            ),
          })}
        />
        {isSecretariat ? <TakePrepared round={round} /> : null}
        {covered === null ? null : <CoveringNotes paper={covered} onClose={() => setCovered(null)} />}
      </Stack>
    </>
  )
}

const kindOf = (paper: string): (typeof roundPaperKinds)[number] =>
  paper === 'workshop' ? 'workshop' : 'answers'
