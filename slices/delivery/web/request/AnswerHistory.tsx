import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Answer } from '../../contract.ts'
import type { client } from '../calls.ts'
import { LetterOf } from '../StandingMarks.tsx'
import { answerNames } from '../../contract/read-back.ts'
import { contestNames } from '../words.ts'
import { requestWords as words } from './request-words.ts'

type Read = Awaited<ReturnType<typeof client.readRequest>>

/** Every answer and every transfer, oldest first. */
export function AnswerHistory({ answers, transfers }: Pick<Read, 'answers' | 'transfers'>) {
  const { say, formats } = useWords()
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {say(words.answers)}
      </Title>
      <Text size="sm" c="dimmed">
        {say(answers.length === 0 ? words.noAnswers : words.answersNote)}
      </Text>
      {answers.map((answer, at) => (
        <OneAnswer key={`${answer.answeredOn}-${at}`} answer={answer} />
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
  const { proposed } = answer
  const lines = [
    [words.starts, proposed?.starts == null ? null : formats.date(proposed.starts)],
    [words.ends, proposed?.ends == null ? null : formats.date(proposed.ends)],
    [words.scope, proposed?.scope ?? null],
    [words.money, proposed?.money ?? null],
  ] as const
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
        {lines.map(([label, value]) =>
          value === null ? null : (
            <Text key={label.en} size="sm">
              {say(label)}: <bdi>{value}</bdi>
            </Text>
          ),
        )}
      </Stack>
    </Card>
  )
}
