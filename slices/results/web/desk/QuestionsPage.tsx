import { Anchor, Text } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { QuestionSeen } from '../../contract.ts'
import { questionAskerNames } from '../../contract/desk/desk-words.ts'
import { client } from '../shown.ts'
import { deskPageWords as words, stateNames } from './desk-page-words.ts'

/** What is to be answered, the one due first; what was answered and carries a figure that changed says so. */
export function QuestionsPage() {
  const all = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['questions', id],
    queryFn: () => client.listQuestions({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          <AbilityButton may={data?.may.enter ?? null} onClick={() => void go({ to: '/questions/enter' })}>
            {all.say(words.enter)}
          </AbilityButton>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={4} height={72} />}
      {data ? (
        <DataTable
          caption={words.title}
          columns={columnsOf(all)}
          rows={data.questions}
          rowKey={(question) => question.id}
          empty={<EmptyState icon={IconMessageQuestion} title={words.none} next={words.noneNext} />}
        />
      ) : null}
    </>
  )
}

/** The text of a question in the language of the screen, or in that in which it was asked. */
export const textOf = (text: QuestionSeen['text'], language: 'en' | 'ur'): string =>
  text[language] ?? text.en ?? text.ur ?? ''

function columnsOf({
  say,
  formats,
  language,
}: Pick<Words, 'say' | 'formats' | 'language'>): readonly Column<QuestionSeen>[] {
  return [
    {
      ...{ key: 'question', header: words.question, names: true, width: '44%' },
      cell: ({ id, code, text, illustrative }) => (
        <>
          <Anchor component={Link} to={`/questions/${id}`} lineClamp={3}>
            <Code>{code}</Code> <bdi>{textOf(text, language)}</bdi>
          </Anchor>
          {illustrative ? (
            <Text size="sm" c="dimmed">
              {say(words.illustrative)}
            </Text>
          ) : null}
        </>
      ),
    },
    {
      ...{ key: 'by', header: words.askedBy },
      cell: ({ asker, askedBy, theirReference }) => (
        <>
          <Text size="sm">{say(questionAskerNames[asker])}</Text>
          <Text size="sm" c="dimmed">
            <bdi>{askedBy}</bdi>
            {theirReference === '' ? null : (
              <>
                {' · '}
                <bdi>{theirReference}</bdi>
              </>
            )}
          </Text>
        </>
      ),
    },
    {
      ...{ key: 'due', header: words.due, width: '10rem', sortBy: ({ dueOn }) => dueOn },
      cell: ({ dueOn, daysLate }) => (
        <>
          <NumbersApart>{formats.date(dueOn)}</NumbersApart>
          {daysLate > 0 ? (
            <Text size="sm" fw={600}>
              {say(words.late, { days: daysLate })}
            </Text>
          ) : null}
        </>
      ),
    },
    {
      ...{ key: 'state', header: words.state, width: '13rem' },
      cell: ({ state, answeredOn }) => (
        <>
          <Text size="sm">{say(stateNames[state])}</Text>
          {answeredOn === null ? null : (
            <Text size="sm" c="dimmed">
              <NumbersApart>{say(words.answeredOn, { day: formats.date(answeredOn) })}</NumbersApart>
            </Text>
          )}
        </>
      ),
    },
  ]
}
