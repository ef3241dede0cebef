import { Alert, Stack, Text, Title } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { ShownActByLetter } from '../../contract.ts'
import { wayWords, words } from '../words.ts'

export interface ContestShownProps {
  readonly contest: NonNullable<ShownActByLetter['contest']>
  readonly title: Bilingual
  /** What becomes of this act when the contest is upheld. */
  readonly ifUpheld: Bilingual | null
  /** Said while no answer was given: `{at}` is when it was contested. */
  readonly waiting: Bilingual
}

/** A contest in its author's words, and what the secretariat answered. */
export function ContestShown({ contest, title, ifUpheld, waiting }: ContestShownProps) {
  const { say, formats } = useWords()
  const { answer } = contest
  return (
    <Stack gap="sm" role="status">
      <Title order={2} size="h4">
        {say(title)}
      </Title>
      <Text>{say(answer === null ? waiting : words.contestedOn, { at: formats.moment(contest.at) })}</Text>
      {contest.cameBy === null ? null : <Text size="sm">{say(wayWords[contest.cameBy])}</Text>}
      <Text component="blockquote" m={0} dir="auto" style={{ whiteSpace: 'pre-line' }}>
        {contest.reason}
      </Text>
      {answer === null ? null : (
        <Alert
          color={answer.upheld ? 'good' : 'warn'}
          title={say(answer.upheld ? words.upheld : words.kept)}
          role="presentation"
        >
          {answer.upheld ? <Text>{say(ifUpheld ?? words.setAside)}</Text> : null}
          <Text size="sm">{say(words.answeredOn, { at: formats.moment(answer.at) })}</Text>
          {answer.reason === null ? null : (
            <Text mt="xs" dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {answer.reason}
            </Text>
          )}
        </Alert>
      )}
    </Stack>
  )
}
