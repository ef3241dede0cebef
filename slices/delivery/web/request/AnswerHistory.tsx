import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { Fragment } from 'react'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Answer, Reply, Terms } from '../../contract.ts'
import { replyNames } from '../../contract/negotiation-words.ts'
import type { client } from '../calls.ts'
import { LetterOf } from '../StandingMarks.tsx'
import { answerNames } from '../../contract/read-back.ts'
import { contestNames } from '../words.ts'
import { requestWords as words } from './request-words.ts'

type Read = Awaited<ReturnType<typeof client.readRequest>>

/** Every answer with what was said to it, and every transfer, oldest first. */
export function AnswerHistory({
  answers,
  replies,
  transfers,
}: Pick<Read, 'answers' | 'replies' | 'transfers'>) {
  const { say, formats } = useWords()
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {say(words.answers)}
      </Title>
      <Text size="sm" c="dimmed">
        {say(answers.length === 0 ? words.noAnswers : words.answersNote)}
      </Text>
      {replies.map((reply) => (reply.answer === null ? <OneReply key={reply.id} reply={reply} /> : null))}
      {answers.map((answer) => (
        <Fragment key={answer.id}>
          <OneAnswer answer={answer} />
          {replies.map((reply) =>
            reply.answer === answer.id ? <OneReply key={reply.id} reply={reply} /> : null,
          )}
        </Fragment>
      ))}
      {transfers.length > 0 ? (
        <Title order={2} size="h3">
          {say(words.transfers)}
        </Title>
      ) : null}
      {transfers.map(({ kind, to, reason, madeOn, contest }) => (
        <Text key={`${madeOn}-${to.id}-${kind}`}>
          <bdi>{formats.date(madeOn)}</bdi>{' '}
          {kind === 'succession'
            ? say(words.succession, { to: say(to.name) })
            : say(words.assignment, { to: say(to.name), reason: reason ?? '' })}{' '}
          {contest === null ? null : <StatusMark status={contestNames[contest]} />}
        </Text>
      ))}
    </Stack>
  )
}

function OneAnswer({ answer }: { readonly answer: Answer }) {
  const { say, formats } = useWords()
  return (
    <Card withBorder padding="md">
      <Stack gap="xs">
        <Group gap="sm">
          <Text fw={600}>
            <bdi>{say(answer.office.name)}</bdi>: {say(answerNames[answer.answer])}
          </Text>
          <Text size="sm" c="dimmed">
            <bdi>{formats.date(answer.answeredOn)}</bdi>
          </Text>
          <LetterOf letter={answer.byLetter} />
        </Group>
        {answer.reason === null ? null : <Text dir="auto">{answer.reason}</Text>}
        <TermsShown terms={answer.proposed} />
      </Stack>
    </Card>
  )
}

/** What was said to the office, or what a body decided; set in from the answer that it speaks to. */
function OneReply({ reply }: { readonly reply: Reply }) {
  const { say, formats } = useWords()
  const { kind, body, dueOn, minutes } = reply
  return (
    <Card withBorder padding="md" ms={{ base: 'md', sm: 'xl' }}>
      <Stack gap="xs">
        <Group gap="sm">
          <Text fw={600}>
            {say(replyNames[kind])}
            {body === null ? null : (
              <>
                : <bdi>{say(body)}</bdi>
              </>
            )}
          </Text>
          <Text size="sm" c="dimmed">
            <bdi>{formats.date(reply.madeOn)}</bdi>
          </Text>
          <LetterOf letter={reply.byLetter} />
        </Group>
        {reply.reason === null ? null : <Text dir="auto">{reply.reason}</Text>}
        <TermsShown terms={reply.terms} />
        {minutes === null ? null : (
          <Text size="sm">
            {say(words.minutes)}: <bdi>{minutes}</bdi>
          </Text>
        )}
        {dueOn === null ? null : (
          <Text size="sm">
            {say(kind === 'escalates' ? words.decideBy : words.answerBy, { day: formats.date(dueOn) })}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

/** Dates, scope and money that are others than the plan's, as far as they are. */
export function TermsShown({ terms }: { readonly terms: Terms | null }) {
  const { say, formats } = useWords()
  const lines = [
    [words.starts, terms?.starts == null ? null : formats.date(terms.starts)],
    [words.ends, terms?.ends == null ? null : formats.date(terms.ends)],
    [words.scope, terms?.scope ?? null],
    [words.money, terms?.money ?? null],
  ] as const
  return lines.map(([label, value]) =>
    value === null ? null : (
      <Text key={label.en} size="sm">
        {say(label)}: <bdi>{value}</bdi>
      </Text>
    ),
  )
}
