import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Office } from '../contract/offices.ts'
import { bothOf } from './calls.ts'
import { officeWords as words } from './office-words.ts'

/** The days of an office, its successor, and where that is written. */
export function OfficeDates({ office }: { readonly office: Office }) {
  const { say, formats } = useWords()
  const from = office.existsFrom === null ? null : formats.date(office.existsFrom)
  const until = office.existsUntil === null ? null : formats.date(office.existsUntil)
  return (
    <>
      <div>
        {from !== null && until !== null ? say(words.fromUntil, { from, until }) : null}
        {from !== null && until === null ? say(words.since, { from }) : null}
        {from === null && until !== null ? say(words.until, { until }) : null}
        {from === null && until === null ? (
          <Text span inherit c="dimmed">
            {say(words.undated)}
          </Text>
        ) : null}
      </div>
      {office.existsUntil === null ? null : (
        <Text size="sm" c="dimmed">
          {say(words.successor)}:{' '}
          <bdi>{office.successor ? say(bothOf(office.successor.name)) : say(words.noSuccessor)}</bdi>
        </Text>
      )}
      {office.source === null ? null : (
        <Text size="sm" c="dimmed" lineClamp={2} title={office.source} maw="32ch">
          {say(words.source)}: <bdi>{office.source}</bdi>
        </Text>
      )}
    </>
  )
}
