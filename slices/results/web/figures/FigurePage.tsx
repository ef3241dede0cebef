import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useMe } from '#web/use-me.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PartsOfFigure } from '../breakdowns/PartsOfFigure.tsx'
import { LetterMark } from '../forms/LetterMark.tsx'
import { officials } from '../officials.ts'
import { client, shownFigure } from '../shown.ts'
import { words } from '../words.ts'
import { useNames } from '../periodic/reopening/reopening-page-words.ts'
import { ReopenedMarks } from '../periodic/reopening/ReopenedMarks.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { FiguresTable } from './FiguresTable.tsx'

/** One figure by its reference: what it says, its source, its corrections, and where it was used. */
export function FigurePage() {
  const { say } = useWords()
  const { reference = '' }: { readonly reference?: string } = useParams({ strict: false })
  const me = useMe()
  const { strategy } = useStrategy()
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['figure', reference],
    queryFn: () => client.readFigure({ reference }),
  })
  if (!data)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={2} height={160} />
    )
  const { figure, corrections, letters, parts, usedIn, may } = data
  return (
    <>
      <PageHeader
        title={{
          en: say(words.figure, { reference: figure.reference }),
          ur: say(words.figure, { reference: figure.reference }),
        }}
        purpose={figure.indicator.name}
        action={
          isOpen ? undefined : (
            <AbilityButton may={may.correct} onClick={() => setOpen(true)}>
              {say(words.correct)}
            </AbilityButton>
          )
        }
      />
      <Stack gap="xl">
        <Stack gap="sm">
          <FigureValue figure={shownFigure(figure)} as="card" />
          <Group gap="md">
            <LetterMark letter={letters.find(({ report }) => report === figure.report)?.letter} />
            {holdsMandate(me, ...officials) ? (
              <Anchor component={Link} to={`/reports/${figure.report}`} size="sm">
                {say(words.toReport)}
              </Anchor>
            ) : null}
          </Group>
        </Stack>
        <ReopenedMarks strategy={strategy?.id ?? ''} report={figure.report} />
        <PartsOfFigure parts={parts} />
        {isOpen ? <CorrectForm figure={figure} /> : null}
        <section>
          <Title order={2} size="h3" mb="sm">
            {say(words.corrections)}
          </Title>
          {corrections.length > 1 ? (
            <FiguresTable
              caption={words.corrections}
              figures={corrections}
              letters={letters}
              withoutIndicator
            />
          ) : (
            <Text c="dimmed">{say(words.noCorrections)}</Text>
          )}
        </section>
        {usedIn.length > 0 ? (
          <section>
            <Title order={2} size="h3" mb="sm">
              {say(words.usedIn)}
            </Title>
            {usedIn.map(({ kind, what, says, path }) => (
              <Text key={what}>
                {kind === 'resolution' || kind === 'correction' ? null : `${say(useNames[kind])}: `}
                {path === null ? (
                  say(says)
                ) : (
                  <Anchor component={Link} to={path} inherit>
                    <bdi>{say(says)}</bdi>
                  </Anchor>
                )}
              </Text>
            ))}
          </section>
        ) : null}
      </Stack>
    </>
  )
}
