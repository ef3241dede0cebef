import { Stack, Text } from '@mantine/core'
import type { VersionStatus } from '#slices/strategy/contract.ts'
import { versionStatusNames } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LaterActivity, Point } from '../../contract/points/point-shapes.ts'
import { EntryLinks } from '../points/EntryLinks.tsx'
import { words as pointWords } from '../points/point-words.ts'
import { words } from '../../contract/points/tracker-words.ts'

export interface ActivitiesShownProps extends Pick<Point, 'activities' | 'gone'> {
  readonly version: { readonly number: number; readonly status: VersionStatus }
}

/** The activities that a point led to, wherever they stand by now: whose they are, when, and whether they are in force. */
export function ActivitiesShown({ activities, gone, version }: ActivitiesShownProps) {
  const { say } = useWords()
  const { number, status } = version
  if (activities.length === 0 && gone.length === 0) {
    return <Text c="dimmed">{say(pointWords.noActivity)}</Text>
  }
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {say(words.asIn, { number, status: say(versionStatusNames[status]) })}
      </Text>
      {activities.map((activity) => (
        <div key={activity.lineage}>
          <EntryLinks entries={[activity]} none={pointWords.noActivity} />
          <Facts activity={activity} />
        </div>
      ))}
      {gone.length === 0 ? null : (
        <div>
          <Text size="sm" fw={600}>
            {say(words.gone)}
          </Text>
          <EntryLinks entries={gone} none={pointWords.noActivity} />
        </div>
      )}
    </Stack>
  )
}

function Facts({ activity }: { readonly activity: LaterActivity }) {
  const { say, formats } = useWords()
  const { owner, starts, ends, isInForce } = activity
  const [from, to] = [starts ?? ends, ends ?? starts]
  const dates =
    from === null || to === null
      ? say(words.noDates)
      : starts === null
        ? say(words.until, { ends: formats.date(to) })
        : ends === null
          ? say(words.from, { starts: formats.date(from) })
          : say(words.between, { starts: formats.date(from), ends: formats.date(to) })
  const parts = [
    owner === null ? say(words.noOwner) : say(words.owner, { office: say(owner) }),
    dates,
    say(isInForce ? words.inForce : words.notInForce),
  ]
  return (
    <Text size="sm" c="dimmed">
      <bdi>{parts.join(' · ')}</bdi>
    </Text>
  )
}
