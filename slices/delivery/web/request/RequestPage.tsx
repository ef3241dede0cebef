import { Anchor, Card, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { bothOf, client, key } from '../calls.ts'
import { PillarCode } from '../PillarCode.tsx'
import { OfficeOf, StateOf } from '../StandingMarks.tsx'
import { words } from '../words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AnswerHistory } from './AnswerHistory.tsx'
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
  const refresh = () => void queries.invalidateQueries({ queryKey: [key] })
  const transfer = useMutation({ mutationFn: () => client.acceptTransfer({ request }), onSuccess: refresh })
  const title = data ? bothOf(data.standing.title) : words.title
  const above = data ? (
    <>
      <Code>{data.standing.code}</Code>
      <PillarCode pillar={data.standing.pillar} />
    </>
  ) : null
  return (
    <>
      <PageHeader title={title} purpose={requestWords.purpose} above={above} />
      <Stack gap="lg">
        <Anchor component={Link} to="/concurrence">
          {say(requestWords.back)}
        </Anchor>
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={3} height={96} />}
        {data ? (
          <>
            <Card withBorder padding="lg">
              <Group gap="xl" align="flex-start">
                <Fact label={say(words.office)}>
                  <OfficeOf standing={data.standing} />
                </Fact>
                <Fact label={say(words.state)}>
                  <StateOf standing={data.standing} />
                </Fact>
                {data.standing.askedOn === null ? null : (
                  <Fact label={say(requestWords.asked)}>
                    <bdi>{formats.date(data.standing.askedOn)}</bdi>
                  </Fact>
                )}
                {data.standing.dueOn === null ? null : (
                  <Fact label={say(words.due)}>
                    <bdi>{formats.date(data.standing.dueOn)}</bdi>
                  </Fact>
                )}
              </Group>
            </Card>
            {data.standing.may.acceptTransfer.ok ? (
              <AbilityButton
                may={data.standing.may.acceptTransfer}
                variant="default"
                loading={transfer.isPending}
                onClick={() => transfer.mutate()}
              >
                {say(requestWords.confirmTransfer)}
              </AbilityButton>
            ) : null}
            <Problem error={transfer.error} />
            {data.standing.may.answer.ok || data.standing.may.enterLetter.ok ? (
              <Card withBorder padding="lg">
                <AnswerForm
                  standing={data.standing}
                  byLetter={!data.standing.may.answer.ok}
                  onDone={refresh}
                  key={data.answers.length}
                />
              </Card>
            ) : null}
            <AnswerHistory answers={data.answers} transfers={data.transfers} />
          </>
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
