import { Anchor, Card, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { AskedBefore } from '../../contract.ts'
import { deskPageWords as words } from './desk-page-words.ts'
import { textOf } from './QuestionsPage.tsx'

/** Questions like this one, with the figures that were given: two answers to one question are to be one. */
export function AskedBeforeList({ before }: { readonly before: readonly AskedBefore[] }) {
  const { say, formats, language } = useWords()
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.before)}
      </Title>
      {before.length === 0 ? <Text c="dimmed">{say(words.beforeNone)}</Text> : null}
      {before.map(({ id, code, askedBy, text, likeness, answeredOn, figures }) => (
        <Card key={id} withBorder padding="sm">
          <Anchor component={Link} to={`/questions/${id}`}>
            <Code>{code}</Code> <bdi>{textOf(text, language)}</bdi>
          </Anchor>
          <Text size="sm" c="dimmed">
            <bdi>{askedBy}</bdi> · {say(words.likeness, { share: formats.share(likeness) })}
          </Text>
          <Text size="sm">
            {answeredOn === null ? (
              say(words.beforeOpen)
            ) : (
              <NumbersApart>
                {say(figures.length === 0 ? words.beforeAnsweredPlain : words.beforeAnswered, {
                  day: formats.date(answeredOn),
                  figures: formats.list(figures),
                })}
              </NumbersApart>
            )}
          </Text>
        </Card>
      ))}
    </Stack>
  )
}
