import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCalendarOff, IconCalendarTime } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { EventRead } from '../../../contract/events/events.ts'
import { words } from './words.ts'

/** That an event was cancelled or moved: from what, on which day, and why. */
export function EventChanges({ read }: { readonly read: EventRead }) {
  const { say, formats } = useWords()
  const { event, changes, agenda } = read
  const isLeft = agenda.items.some(({ day }) => day < event.startsOn || day > event.endsOn)
  if (changes.length === 0 && !isLeft) return null
  return (
    <Stack gap="sm" mb="xl">
      {changes.map((change, at) => (
        <Alert
          key={changes.length - at}
          color={change.isCancellation ? 'bad' : 'accent'}
          icon={change.isCancellation ? <IconCalendarOff size={20} /> : <IconCalendarTime size={20} />}
          title={say(change.isCancellation ? words.cancelledOn : words.changedOn, {
            day: formats.date(change.at.slice(0, 10)),
          })}
        >
          <Before change={change} after={changes[at - 1]?.before ?? event} />
          <Text>
            {say(words.reason)}: <bdi>{change.reason}</bdi>
          </Text>
        </Alert>
      ))}
      {isLeft && !event.isCancelled ? (
        <Alert color="warn" icon={<IconAlertTriangle size={20} />}>
          {say(words.agendaLeft)}
        </Alert>
      ) : null}
    </Stack>
  )
}

type Particulars = EventRead['changes'][number]['before']

/** Only what became another: each in a line. */
function Before(props: { readonly change: EventRead['changes'][number]; readonly after: Particulars }) {
  const { say, formats } = useWords()
  const { before } = props.change
  const { after } = props
  const [first, last] = [formats.date(before.startsOn), formats.date(before.endsOn)]
  return (
    <>
      {say(before.title) === say(after.title) ? null : (
        <Text>{say(words.titleBefore, { title: say(before.title) })}</Text>
      )}
      {say(before.place) === say(after.place) ? null : (
        <Text>{say(words.placeBefore, { place: say(before.place) })}</Text>
      )}
      {before.startsOn === after.startsOn && before.endsOn === after.endsOn ? null : (
        <Text>{say(first === last ? words.dayBefore : words.daysBefore, { first, last })}</Text>
      )}
    </>
  )
}
