import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import type { ActivityOfMoney, delivery } from '../../../contract.ts'
import { bothOf, client, key } from '../../calls.ts'
import { words as ofConcurrence } from '../../words.ts'
import { questionPageWords as words } from './question-words.ts'

type Due = OutputOf<typeof delivery.acts.listDueWithoutReleasedMoney>['due'][number]

/** How many are shown before somebody asks for all. */
const first = 10

export const dueQuery = (strategy: string | undefined) =>
  queryOptions({
    queryKey: [key, 'due-without-release', strategy],
    queryFn: () => client.listDueWithoutReleasedMoney({ strategy: strategy ?? '' }),
    enabled: strategy !== undefined,
  })

/** The activities for which money must come now. */
export function DueWithoutMoney({ strategy }: { readonly strategy: string }) {
  const { say, formats } = useWords()
  const [isWhole, setIsWhole] = useState(false)
  const { data, error, refetch } = useQuery(dueQuery(strategy))
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.due)}
      </Title>
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <>
          <Text>
            {say(words.dueOf, {
              count: data.due.length,
              outOf: data.outOf,
              until: formats.date(data.until),
            })}
          </Text>
          <DataTable<Due>
            caption={words.due}
            columns={[
              {
                key: 'activity',
                header: words.activity,
                names: true,
                width: '45%',
                cell: ({ activity }) => <ActivityLink activity={activity} />,
                sortBy: ({ activity }) => activity.code,
              },
              {
                key: 'office',
                header: words.office,
                cell: ({ activity: { office } }) => <bdi>{say(office?.name ?? ofConcurrence.noOffice)}</bdi>,
                sortBy: ({ activity: { office } }) => (office === null ? null : say(office.name)),
              },
              {
                key: 'on',
                header: words.falls,
                cell: ({ what, on }) => say(words[what], { day: formats.date(on) }),
                sortBy: ({ on }) => on,
              },
              {
                key: 'stated',
                header: words.stated,
                cell: ({ hasLine }) => say(hasLine ? words.someLine : words.noLine),
              },
            ]}
            rows={isWhole ? data.due : data.due.slice(0, first)}
            rowKey={({ activity }) => activity.lineage}
            empty={<Text size="sm">{say(words.dueNone)}</Text>}
          />
          {data.due.length <= first || isWhole ? null : (
            <Group>
              <Button variant="subtle" onClick={() => setIsWhole(true)}>
                {say(words.dueAll, { count: data.due.length })}
              </Button>
            </Group>
          )}
        </>
      ) : null}
    </Stack>
  )
}

/** An activity's name, leading to its money. */
export function ActivityLink({ activity }: { readonly activity: ActivityOfMoney }) {
  const { say } = useWords()
  return (
    <>
      <Code>{activity.code}</Code>{' '}
      <Anchor component={Link} to={`/money/${activity.lineage}`}>
        <bdi>{say(bothOf(activity.title))}</bdi>
      </Anchor>
    </>
  )
}
