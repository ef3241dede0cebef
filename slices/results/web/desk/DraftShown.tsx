import { Alert, Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Language } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { Draft } from '../../contract.ts'
import { withFigures } from '../../rules/desk/an-answer-says-its-figures-by-reference.ts'
import { CitedFigures } from './CitedFigures.tsx'
import { deskPageWords as words, sinceNames, stepNames } from './desk-page-words.ts'
import { WrittenTexts } from './WrittenTexts.tsx'

type Left = Draft['left'][number]

interface DraftShownProps {
  readonly draft: Draft
  readonly children?: ReactNode
}

/** A draft with its figures and who signed it; one that left, with its figures as they stood and what became of them. */
export function DraftShown({ draft, children }: DraftShownProps) {
  const all = useWords()
  const { say, formats } = all
  const { number, givenOn, writtenBy, writtenAt, citations, bareNumbers, left, signatures } = draft
  const name = (by: Draft['writtenBy']) => (by === null ? say(words.someone) : say(by))
  return (
    <Card withBorder component="section">
      <Stack gap="md">
        <div>
          <Title order={3} size="h4">
            <NumbersApart>
              {givenOn === null
                ? say(words.draft, { number })
                : say(words.given, { day: formats.date(givenOn) })}
            </NumbersApart>
          </Title>
          <Text size="sm" c="dimmed">
            {say(words.by, { name: name(writtenBy) })} · <bdi>{formats.moment(writtenAt)}</bdi>
          </Text>
        </div>
        {left.some(({ since }) => since !== null) ? (
          <Alert variant="outline" color="gray" icon={<IconAlertTriangle aria-hidden />}>
            {say(words.changed)}
          </Alert>
        ) : null}
        <WrittenTexts text={filled(draft)} />
        {givenOn === null ? (
          <CitedFigures citations={citations} bareNumbers={bareNumbers} />
        ) : (
          <DataTable
            caption={words.figures}
            columns={columnsOf(all)}
            rows={left}
            rowKey={({ reference }) => reference}
            empty={null}
          />
        )}
        {signatures.length === 0 ? null : (
          <div>
            {signatures.map(({ step, by, at, reason }) => (
              <Text size="sm" key={step}>
                {say(stepNames[step])}: <bdi>{name(by)}</bdi>
                {' · '}
                <bdi>{formats.moment(at)}</bdi>
                {reason === null ? null : (
                  <Text span inherit fw={600} dir="auto">
                    {' '}
                    {reason}
                  </Text>
                )}
              </Text>
            ))}
          </div>
        )}
        {children ? <Group align="flex-start">{children}</Group> : null}
      </Stack>
    </Card>
  )
}

/** The text as it is read: each figure as it is said today, or as it was said when the answer left. */
function filled({ text, citations, left, givenOn }: Draft): Draft['text'] {
  const said = new Map(
    (givenOn === null ? citations : left).map(({ reference, said: words }) => [reference, words]),
  )
  const inOne = (one: Language) => {
    const written = text[one]
    return written === null ? null : withFigures(written, (reference) => said.get(reference)?.[one])
  }
  return { en: inOne('en'), ur: inOne('ur') }
}

function columnsOf({ say }: Pick<Words, 'say'>): readonly Column<Left>[] {
  return [
    {
      ...{ key: 'reference', header: words.reference, names: true, width: '8rem' },
      cell: ({ reference }) => (
        <Anchor component={Link} to={`/figures/${reference}`}>
          <Code>{reference}</Code>
        </Anchor>
      ),
    },
    {
      ...{ key: 'said', header: words.printed, width: '14rem' },
      cell: ({ said }) => <bdi>{say(said)}</bdi>,
    },
    {
      ...{ key: 'label', header: words.label },
      cell: ({ label }) => (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <NumbersApart>{say(label)}</NumbersApart>
        </Text>
      ),
    },
    {
      ...{ key: 'since', header: words.since, width: '12rem' },
      cell: ({ since, instead }) => (
        <Text size="sm" {...(since === null ? { c: 'dimmed' } : { fw: 600 })}>
          {say(since === null ? words.stands : sinceNames[since])}
          {instead === null ? null : (
            <>
              {' '}
              <Anchor component={Link} to={`/figures/${instead}`} inherit>
                <Code>{instead}</Code>
              </Anchor>
            </>
          )}
        </Text>
      ),
    },
  ]
}
