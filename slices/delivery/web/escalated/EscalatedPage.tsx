import { Stack, Text, Title } from '@mantine/core'
import { IconStairsUp } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useStrategy } from '#web/strategy.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { levelNames } from '#slices/strategy/contract.ts'
import { PapersOfPage } from '#web/ui/papers/PapersOfPage.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { StandingShown } from '../../contract.ts'
import { decisionWords } from '../../contract/decision-words.ts'
import { answerNames } from '../../contract/read-back.ts'
import { columnsFor } from '../ConcurrencePage.tsx'
import { client, key } from '../calls.ts'
import { StateOf } from '../StandingMarks.tsx'
import { TermsShown } from '../request/AnswerHistory.tsx'
import { BlocksTable } from '../work/BlocksTable.tsx'
import { DraftAgenda } from './DraftAgenda.tsx'
import { escalatedWords as words } from './escalated-words.ts'

/** What a coordinating body is asked to decide: one table a body, the longest overdue first. */
export function EscalatedPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const refresh = () => void queries.invalidateQueries({ queryKey: [key] })
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'escalated', strategy?.id],
    queryFn: () => client.listEscalated({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <Stack gap="lg">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={4} height={72} />}
        {data?.bodies.length === 0 && data.offices.length === 0 ? (
          <EmptyState icon={IconStairsUp} title={words.none} next={words.noneNext} />
        ) : null}
        {data?.bodies.map(({ id, body, waiting, blocked }) => (
          <Stack gap="sm" key={id}>
            <Title order={2} size="h3">
              <bdi>{say(body ?? words.body)}</bdi>
            </Title>
            {waiting.length === 0 ? null : (
              <DataTable
                caption={body ?? words.body}
                columns={columnsOf({ say })}
                rows={waiting}
                rowKey={({ node }) => node}
                empty={null}
              />
            )}
            {blocked.length === 0 ? null : (
              <BlocksTable caption={body ?? words.body} blocks={blocked} ofMany onDone={refresh} />
            )}
            {data.may.draftAgenda.ok && body !== null && strategy !== null ? (
              <DraftAgenda strategy={strategy.id} body={id} />
            ) : null}
          </Stack>
        ))}
        {data?.offices.map(({ office, blocked }) => (
          <Stack gap="sm" key={office.id}>
            <Title order={2} size="h3">
              <bdi>{say(office.name)}</bdi>
            </Title>
            <BlocksTable caption={office.name} blocks={blocked} ofMany onDone={refresh} />
          </Stack>
        ))}
        {data && strategy !== null ? (
          <Stack gap="sm" component="section">
            <Title order={2} size="h3">
              {say(words.paper)}
            </Title>
            <PapersOfPage
              slice="delivery"
              name={decisionWords.list}
              formats={['pdf', 'docx', 'xlsx', 'html']}
              of={[strategy.id, 'decision list', '']}
              list={() => client.listPapers({ strategy: strategy.id, kind: 'decision list' })}
              make={(order) => client.makeDecisionList({ strategy: strategy.id, ...order })}
              markingNames={levelNames}
            />
          </Stack>
        ) : null}
      </Stack>
    </>
  )
}

function columnsOf({ say }: Pick<Words, 'say'>): readonly Column<StandingShown>[] {
  const [activity, , office] = columnsFor({ say })
  return [
    ...(activity === undefined ? [] : [activity]),
    {
      key: 'question',
      header: words.question,
      cell: ({ reply }) => <Text dir="auto">{reply?.reason}</Text>,
    },
    ...(office === undefined ? [] : [office]),
    { key: 'answered', header: words.answered, cell: (row) => <Said standing={row} /> },
    {
      key: 'by',
      header: words.by,
      cell: (row) => <StateOf standing={row} />,
      width: '13rem',
      sortBy: ({ dueOn }) => dueOn,
    },
  ]
}

/** What the office answered, in its own words, with what it proposes. */
function Said({ standing: { answer } }: { readonly standing: StandingShown }) {
  const { say } = useWords()
  if (answer === null) return <Text size="sm">{say(words.silent)}</Text>
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {say(answerNames[answer.answer])}
      </Text>
      {answer.reason === null ? null : (
        <Text size="sm" dir="auto">
          {answer.reason}
        </Text>
      )}
      <TermsShown terms={answer.proposed} />
    </Stack>
  )
}
