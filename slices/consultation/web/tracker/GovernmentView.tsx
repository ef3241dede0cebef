import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import type { Point } from '../../contract/points/point-shapes.ts'
import { fieldName } from '../names.ts'
import { EntryLinks } from '../points/EntryLinks.tsx'
import { PointAnswer } from '../points/PointAnswer.tsx'
import { words } from '../points/point-words.ts'

function Step({ title, children }: { readonly title: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <div>
      <Title order={4} size="h6">
        {say(title)}
      </Title>
      {children}
    </div>
  )
}

/** The chain from a point to its result. What this system does not hold is said as such. */
export function GovernmentView({ point, version }: { readonly point: Point; readonly version: number }) {
  const { say, formats } = useWords()
  const { answer, proposals, clauses, changes, activities } = point
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {say(words.government)}
      </Title>
      <PointAnswer answer={answer} />
      <Step title={words.clauseChanged}>
        {proposals.map(({ id, number }) => (
          <Anchor key={id} component={Link} to={`/proposals/${id}`}>
            {say(words.proposal, { number })}
          </Anchor>
        ))}
        {clauses.length === 0 && changes.length > 0 ? null : (
          <EntryLinks entries={clauses} none={words.noClause} />
        )}
        {changes.map((change, at) => (
          <div key={at}>
            <Text size="sm" c="dimmed">
              {change.code === null ? null : <Code>{change.code}</Code>} {say(fieldName(change.field))} ·{' '}
              {say(words.inVersion, { number: version })} · {formats.date(change.on)}
            </Text>
            <DifferenceText before={change.before} after={change.after} language={change.language} />
          </div>
        ))}
      </Step>
      <Step title={words.laterActivity}>
        <EntryLinks entries={activities} none={words.noActivity} />
      </Step>
      <Step title={words.money}>
        <Text c="dimmed">{say(words.noMoney)}</Text>
      </Step>
      <Step title={words.result}>
        <Text c="dimmed">{say(activities.length === 0 ? words.noResult : words.resultThere)}</Text>
      </Step>
    </Stack>
  )
}
