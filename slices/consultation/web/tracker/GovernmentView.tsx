import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Point } from '../../contract/points/point-shapes.ts'
import { fieldName } from '../names.ts'
import { EntryLinks } from '../points/EntryLinks.tsx'
import { PointAnswer } from '../points/PointAnswer.tsx'
import { words } from '../points/point-words.ts'
import { ProposedChange } from '../proposal/ProposedChange.tsx'
import { ActivitiesShown, type ActivitiesShownProps } from './ActivitiesShown.tsx'
import { MoneyShown } from './MoneyShown.tsx'
import { ResultShown } from './ResultShown.tsx'
import { words as trackerWords } from '../../contract/points/tracker-words.ts'

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

export interface GovernmentViewProps {
  readonly point: Point
  readonly strategy: string
  readonly version: ActivitiesShownProps['version']
}

/** The chain from a point to its result. What this system does not hold is said as such. */
export function GovernmentView({ point, strategy, version }: GovernmentViewProps) {
  const { say, formats } = useWords()
  const { answer, proposals, clauses, changes, activities, gone } = point
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
              {say(words.inVersion, { number: version.number })} · {formats.date(change.on)}
            </Text>
            <ProposedChange proposal={change} />
          </div>
        ))}
      </Step>
      <Step title={trackerWords.activities}>
        <ActivitiesShown activities={activities} gone={gone} version={version} />
      </Step>
      <Step title={words.money}>
        <MoneyShown activities={activities} />
      </Step>
      <Step title={words.result}>
        <ResultShown strategy={strategy} {...point} />
      </Step>
    </Stack>
  )
}
