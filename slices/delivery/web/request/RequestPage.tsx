import { Alert, Anchor, Card, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { bothOf, client, key } from '../calls.ts'
import { PillarCode } from '../PillarCode.tsx'
import { activityMoneyQuery, MoneyInShort } from '../money/MoneyInShort.tsx'
import { OfficeOf, StateOf } from '../StandingMarks.tsx'
import { words } from '../words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AnswerHistory, TermsShown } from './AnswerHistory.tsx'
import { WhoElse } from './WhoElse.tsx'
import { NextStep } from './negotiation/NextStep.tsx'
import { WorkOfActivity, workQuery } from '../work/WorkOfActivity.tsx'
import { requestWords } from './request-words.ts'

/** One activity and its office: what was asked, what was answered, and the form for the one who may answer. */
export function RequestPage() {
  const { say, formats } = useWords()
  const { request = '' }: { request?: string } = useParams({ strict: false })
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'request', request],
    queryFn: () => client.readRequest({ request }),
  })
  // Shown with its parts or not at all: a part that comes later pushes away the button that somebody is pressing.
  const { strategy } = useStrategy()
  const parts = [
    useQuery(workQuery(request)),
    useQuery(activityMoneyQuery(strategy?.id, data?.standing.lineage)),
  ]
  const refresh = () => void queries.invalidateQueries({ queryKey: [key] })
  const transfer = useMutation({ mutationFn: () => client.acceptTransfer({ request }), onSuccess: refresh })
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data || parts.some(({ isLoading }) => isLoading)) return <LoadingBlocks count={5} height={110} />
  const { standing, answers, replies, transfers, bodies } = data
  const above = (
    <>
      <Code>{standing.code}</Code>
      <PillarCode pillar={standing.pillar} />
    </>
  )
  return (
    <>
      <PageHeader title={bothOf(standing.title)} purpose={requestWords.purpose} above={above} />
      <Stack gap="lg">
        <Anchor component={Link} to="/concurrence">
          {say(requestWords.back)}
        </Anchor>
        <Card withBorder padding="lg">
          <Group gap="xl" align="flex-start">
            <Fact label={say(words.office)}>
              <OfficeOf standing={standing} />
            </Fact>
            <Fact label={say(words.state)}>
              <StateOf standing={standing} />
            </Fact>
            {standing.askedOn === null ? null : (
              <Fact label={say(requestWords.asked)}>
                <bdi>{formats.date(standing.askedOn)}</bdi>
              </Fact>
            )}
            {standing.dueOn === null ? null : (
              <Fact label={say(words.due)}>
                <bdi>{formats.date(standing.dueOn)}</bdi>
              </Fact>
            )}
          </Group>
        </Card>
        <WhoElse data={data} />
        <MoneyInShort lineage={standing.lineage} />
        {standing.state === 'contested' ? (
          <Alert color="warn" title={say(requestWords.contestedTitle)} role="presentation">
            {say(requestWords.contestedNext)}{' '}
            {standing.may.answer.ok || standing.may.enterLetter.ok ? (
              <Anchor component={Link} to="/acts-by-letter" inherit>
                {say(requestWords.contestedWhere)}
              </Anchor>
            ) : null}
          </Alert>
        ) : null}
        {standing.may.acceptTransfer.ok ? (
          <AbilityButton
            may={standing.may.acceptTransfer}
            variant="default"
            loading={transfer.isPending}
            onClick={() => transfer.mutate()}
          >
            {say(requestWords.confirmTransfer)}
          </AbilityButton>
        ) : null}
        <Problem error={transfer.error} />
        {standing.agreed === null ? null : (
          <Alert color="good" title={say(requestWords.agreed)} role="presentation">
            <TermsShown terms={standing.agreed} />
            {say(requestWords.agreedMeans)}
          </Alert>
        )}
        <WorkOfActivity request={request} office={standing.office?.id ?? ''} />
        <AnswerHistory answers={answers} replies={replies} transfers={transfers} />
        <NextStep standing={standing} bodies={bodies} onDone={refresh} />
        {standing.may.answer.ok || standing.may.enterLetter.ok ? (
          <Card withBorder padding="lg">
            <AnswerForm
              standing={standing}
              byLetter={!standing.may.answer.ok}
              onDone={refresh}
              key={answers.length + replies.length}
            />
          </Card>
        ) : null}
      </Stack>
    </>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      {children}
    </div>
  )
}
