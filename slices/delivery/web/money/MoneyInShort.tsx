import { Anchor, Card, Stack, Text, Title } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client, key } from '../calls.ts'
import { HowCounted } from './AmountShown.tsx'
import { moneyPageWords as words } from './money-words.ts'
import { TotalsTable } from './TotalsTable.tsx'

export const activityMoneyQuery = (strategy: string | undefined, lineage: string | undefined) =>
  queryOptions({
    queryKey: [key, 'money', strategy, lineage],
    queryFn: () => client.readActivityMoney({ strategy: strategy ?? '', lineage: lineage ?? '' }),
    enabled: strategy !== undefined && lineage !== undefined,
  })

/** What an activity's money adds to, on its own page. Nothing where it cannot be read: the page itself says why. */
export function MoneyInShort({ lineage }: { readonly lineage: string }) {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const { data } = useQuery(activityMoneyQuery(strategy?.id, lineage))
  if (!data) return null
  return (
    <Card withBorder padding="lg">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {say(words.inShort)}
        </Title>
        {data.totals.length === 0 ? (
          <Text>{say(words.inShortNone)}</Text>
        ) : (
          <>
            <TotalsTable totals={data.totals} fiscalStartMonth={data.settings?.fiscalStartMonth ?? 1} />
            <HowCounted totals={data.totals.flatMap(({ states }) => states.map(({ total }) => total))} />
          </>
        )}
        <Anchor component={Link} to={`/money/${lineage}`}>
          {say(words.open)}
        </Anchor>
      </Stack>
    </Card>
  )
}
