import { Alert, Anchor, Stack, Text } from '@mantine/core'
import { IconLockOpen } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import { useMe } from '#web/use-me.ts'
import type { Reopening } from '../../../contract.ts'
import { officials } from '../../officials.ts'
import { client } from '../../shown.ts'
import { reopeningPageWords as words, useNames } from './reopening-page-words.ts'

interface ReopenedMarksProps {
  readonly strategy: string
  /** Beside one report or its figure; or, without it, beside an indicator and its totals. */
  readonly report?: string
  readonly indicator?: string
}

/** Says beside whatever used its figures that a report was reopened, and why. */
export function ReopenedMarks({ strategy, report, indicator }: ReopenedMarksProps) {
  const isOfficial = holdsMandate(useMe(), ...officials)
  const asked = { strategy, ...(report ? { report } : {}), ...(indicator ? { indicator } : {}) }
  const { data } = useQuery({
    queryKey: ['reopenings', asked],
    queryFn: () => client.listReopenings(asked),
    enabled: isOfficial && strategy !== '',
  })
  if (!data || data.reopenings.length === 0) return null
  return (
    <Stack gap="sm" mb="md">
      {data.reopenings.map((one) => (
        <Mark key={one.report} reopening={one} withOld={report !== one.report} />
      ))}
    </Stack>
  )
}

function Mark({ reopening, withOld }: { readonly reopening: Reopening; readonly withOld: boolean }) {
  const { say, formats } = useWords()
  const { office, period, at, reason, instead, uses, report } = reopening
  return (
    <Alert variant="outline" color="gray" icon={<IconLockOpen aria-hidden />}>
      <Stack gap="xs">
        <Text>
          <NumbersApart>
            {say(words.mark, {
              office: say(office ?? words.noOffice),
              period: formats.period(period),
              day: formats.date(at.slice(0, 10)),
              reason,
            })}
          </NumbersApart>
        </Text>
        {instead === null ? (
          <Text>{say(words.waits)}</Text>
        ) : (
          <Anchor component={Link} to={`/reports/${instead}`}>
            {say(words.instead)}
          </Anchor>
        )}
        {withOld ? (
          <Anchor component={Link} to={`/reports/${report}`}>
            {say(words.old)}
          </Anchor>
        ) : (
          <div>
            <Text fw={600} size="sm">
              {say(words.usedIn)}
            </Text>
            {uses.map(({ kind, title, path }) => (
              <Text key={`${kind} ${path}`} size="sm">
                {say(useNames[kind])}:{' '}
                <Anchor component={Link} to={path}>
                  <bdi>{say(title)}</bdi>
                </Anchor>
              </Text>
            ))}
          </div>
        )}
      </Stack>
    </Alert>
  )
}
