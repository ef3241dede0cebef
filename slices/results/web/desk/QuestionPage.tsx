import { Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { levelNames } from '#slices/strategy/contract.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PapersOfPage } from '#web/ui/papers/PapersOfPage.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { Draft, QuestionSeen } from '../../contract.ts'
import { questionAskerNames } from '../../contract/desk/desk-words.ts'
import { client } from '../shown.ts'
import { AskedBeforeList } from './AskedBeforeList.tsx'
import { deskPageWords as words, stateNames } from './desk-page-words.ts'
import { DraftForm } from './DraftForm.tsx'
import { DraftShown } from './DraftShown.tsx'
import { StepButtons } from './StepButtons.tsx'
import { WrittenTexts } from './WrittenTexts.tsx'

/** One question, from its words to what left; the next step stands on the newest draft. */
export function QuestionPage() {
  const { say } = useWords()
  const { question: id = '' }: { readonly question?: string } = useParams({ strict: false })
  const [isWriting, setWriting] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['question', id],
    queryFn: () => client.readQuestion({ question: id }),
  })
  if (!data)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={3} height={160} />
    )
  const { question, strategy, before, drafts, may } = data
  const [newest, ...earlier] = drafts
  const title = `${question.code} · ${question.askedBy}`
  return (
    <>
      <PageHeader
        title={{ en: title, ur: title }}
        purpose={stateNames[question.state]}
        above={<Above question={question} />}
        action={
          isWriting ? undefined : (
            <AbilityButton
              may={may.draft}
              variant={isNext(question.state) ? 'filled' : 'default'}
              onClick={() => setWriting(true)}
            >
              {say(verbOf(question.state))}
            </AbilityButton>
          )
        }
      />
      <Stack gap="xl">
        <Stack gap="sm" component="section">
          <Title order={2} size="h3">
            {say(words.question)}
          </Title>
          <WrittenTexts text={question.text} />
        </Stack>
        {isWriting ? (
          <DraftForm
            question={question.id}
            strategy={strategy}
            from={startFrom(newest)}
            onDone={() => setWriting(false)}
          />
        ) : null}
        {newest && !isWriting ? (
          <DraftShown draft={newest}>
            {isNext(question.state) || question.state === 'answered' ? null : (
              <StepButtons draft={newest.id} state={question.state} may={may} />
            )}
          </DraftShown>
        ) : null}
        {newest ? (
          <Stack gap="sm" component="section">
            <Title order={2} size="h3">
              {say(words.paper)}
            </Title>
            <PapersOfPage
              slice="results"
              name={words.paperOf}
              formats={['docx', 'pdf', 'html', 'xlsx']}
              of={[strategy, 'answer', question.id]}
              list={() => client.listPapers({ strategy, kind: 'answer', about: question.id })}
              make={(order) => client.makeAnswerPaper({ question: question.id, ...order })}
              markingNames={levelNames}
            />
          </Stack>
        ) : null}
        <AskedBeforeList before={before} />
        {earlier.length === 0 ? null : (
          <Stack gap="sm" component="section">
            <Title order={2} size="h3">
              {say(words.earlier)}
            </Title>
            {earlier.map((draft) => (
              <DraftShown key={draft.id} draft={draft} />
            ))}
          </Stack>
        )}
      </Stack>
    </>
  )
}

/** Writing is what is next, and not a step of somebody who signs. */
const isNext = (state: QuestionSeen['state']) =>
  state === 'to draft' || state === 'sent back' || state === 'to correct'

const verbOf = (state: QuestionSeen['state']) =>
  state === 'to draft'
    ? words.write
    : state === 'to correct' || state === 'answered'
      ? words.writeCorrection
      : words.writeAnew

const startFrom = (newest: Draft | undefined) => ({
  ...{ en: newest?.text.en ?? '', ur: newest?.text.ur ?? '' },
  reasons: Object.fromEntries(
    (newest?.citations ?? []).flatMap(({ reference, reason }) =>
      reason === null ? [] : [[reference, reason]],
    ),
  ),
})

function Above({ question }: { readonly question: QuestionSeen }) {
  const { say, formats } = useWords()
  const { asker, theirReference, receivedOn, dueOn, daysLate, illustrative } = question
  return (
    <Group gap="md">
      <Text size="sm">{say(questionAskerNames[asker])}</Text>
      {theirReference === '' ? null : <Code>{theirReference}</Code>}
      <Text size="sm">
        <NumbersApart>{`${say(words.received)}: ${formats.date(receivedOn)}`}</NumbersApart>
      </Text>
      <Text size="sm">
        <NumbersApart>{`${say(words.due)}: ${formats.date(dueOn)}`}</NumbersApart>
      </Text>
      {daysLate > 0 ? (
        <Text size="sm" fw={600}>
          {say(words.late, { days: daysLate })}
        </Text>
      ) : null}
      {illustrative ? <Text size="sm">{say(words.illustrative)}</Text> : null}
    </Group>
  )
}
