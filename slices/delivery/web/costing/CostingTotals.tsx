import { Group, Stack, Text, Title } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { CostingShown } from '../../contract.ts'
import { AmountShown } from '../money/AmountShown.tsx'
import { costingPageWords as words } from './costing-page-words.ts'

/** What each fiscal year adds to. */
export function CostingTotals({
  totals,
  startMonth,
}: {
  readonly totals: CostingShown['totals']
  readonly startMonth: number
}) {
  const { say, formats } = useWords()
  if (totals.length === 0) return null
  return (
    <Stack gap={4} component="section">
      <Title order={2} size="h4">
        {say(words.totals)}
      </Title>
      {totals.map(({ year, total }) => (
        <Group key={year.from} gap="sm">
          <Text>
            <bdi>{formats.period(year, startMonth)}</bdi>
          </Text>
          <Text fw={600}>
            <AmountShown money={total} />
          </Text>
        </Group>
      ))}
    </Stack>
  )
}
