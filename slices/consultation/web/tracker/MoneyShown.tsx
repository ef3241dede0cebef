import { Stack, Text } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LaterActivity, Point } from '../../contract/points/point-shapes.ts'
import { moneySaid } from '../../rules/points/what-the-plan-says-of-money.ts'
import { bothOf } from '../calls.ts'
import { words } from '../../contract/points/tracker-words.ts'

/** What the plan itself states as cost, as it is written, with how many of the activities have any. */
export function MoneyShown({ activities }: Pick<Point, 'activities'>) {
  const { say } = useWords()
  const { stated, all } = moneySaid(activities)
  if (all === 0) return <Text c="dimmed">{say(words.nothingToCost)}</Text>
  const coverage = say(words.coverage, { stated, all })
  return (
    <Stack gap={4}>
      {activities.map((activity) =>
        activity.money.isStated ? <Cost key={activity.lineage} activity={activity} /> : null,
      )}
      <Text size="sm" c="dimmed">
        {stated === 0 ? `${say(words.noneRecorded)} ${coverage}` : coverage}
      </Text>
    </Stack>
  )
}

function Cost({ activity }: { readonly activity: LaterActivity }) {
  const { say } = useWords()
  const { code, money } = activity
  const cost = say(bothOf(money.cost))
  const funding = say(bothOf(money.funding))
  return (
    <Text>
      <Code>{code}</Code> <bdi>{cost === '' ? say(words.notOpen) : cost}</bdi>
      {funding === '' ? null : (
        <>
          {' · '}
          <bdi>{say(words.fundedBy, { funding })}</bdi>
        </>
      )}
    </Text>
  )
}
