import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { Recommendation } from '../../contract.ts'
import { bandNames, recommendationStateNames } from '../../contract/recommendations/words.ts'
import { bothOf } from '../calls.ts'
import { recommendationPageWords as words, toneOfState } from './page-words.ts'

interface Of {
  readonly one: Recommendation
}

/** Where it stands and, apart from it, how long it is overdue. */
export function StateOfRecommendation({ one }: Of) {
  const { say } = useWords()
  return (
    <Stack gap={2} align="flex-start">
      <StatusMark status={{ label: recommendationStateNames[one.state], tone: toneOfState[one.state] }} />
      {one.band === null ? null : (
        <>
          <StatusMark status={{ label: bandNames[one.band], tone: 'bad' }} />
          <Text size="sm">{say(words.daysLate, { days: one.daysLate })}</Text>
        </>
      )}
    </Stack>
  )
}

/** How often it was raised, in words; nothing where it was raised once. */
export function RaisedOf({ one: { raised } }: Of) {
  const { say } = useWords()
  if (raised.members < 2) return null
  return (
    <Text size="sm" fw={600}>
      {say(words.raisedTimes, { times: raised.members, year: String(raised.firstYear) })}
      {raised.since === 0 ? null : ` · ${say(words.raisedSince, { since: raised.since })}`}
    </Text>
  )
}

/** What it says, with the document that says so. */
export function WhatOfRecommendation({ one }: Of) {
  const { say, formats } = useWords()
  return (
    <Stack gap={2}>
      <Anchor component={Link} to={`/recommendations/${one.id}`} inherit dir="auto" lineClamp={3}>
        {say(bothOf(one.text))}
      </Anchor>
      <Text size="sm" c="dimmed">
        <Code>{one.reference}</Code> · <bdi>{say(bothOf(one.body))}</bdi> · <bdi>{one.document}</bdi> ·{' '}
        {formats.date(one.dated)}
      </Text>
      <RaisedOf one={one} />
    </Stack>
  )
}
