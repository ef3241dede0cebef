import { Anchor, Stack, Text } from '@mantine/core'
import { IconClipboardList } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { ReportStanding } from '../../contract.ts'
import { client } from '../shown.ts'
import { lastQuarter } from './last-quarter.ts'
import { timelinessWords as words } from './reopening/reopening-page-words.ts'

interface Office {
  readonly id: string
  readonly name: { readonly en: string; readonly ur: string }
  readonly standings: readonly ReportStanding[]
}

/** Offices by quarters, in words and numbers. */
export function TimelinessPage() {
  const { say, formats } = useWords()
  const { strategy } = useStrategy()
  const asked = { strategy: strategy?.id ?? '', until: lastQuarter().to }
  const { data, error, refetch } = useQuery({
    queryKey: ['timeliness', asked],
    queryFn: () => client.listTimeliness(asked),
    enabled: strategy !== null,
  })
  const columns: readonly Column<Office>[] = [
    {
      key: 'office',
      header: words.office,
      names: true,
      width: '24%',
      cell: ({ name }) => <bdi>{say(name)}</bdi>,
      sortBy: ({ name }) => say(name),
    },
    ...(data?.periods ?? []).map((period, at) => ({
      key: period.from,
      header: { en: formats.period(period), ur: formats.period(period) },
      cell: ({ standings }: Office) => <Standing standing={standings[at]} />,
    })),
  ]
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={4} height={96} />}
      {data ? (
        <DataTable
          caption={words.title}
          columns={columns}
          rows={data.offices}
          rowKey={({ id }) => id}
          sorted={{ key: 'office', direction: 'up' }}
          empty={<EmptyState icon={IconClipboardList} title={words.none} next={words.noneNext} />}
        />
      ) : null}
    </>
  )
}

function Standing({ standing }: { readonly standing: ReportStanding | undefined }) {
  const { say, formats } = useWords()
  if (standing === undefined) return null
  const { expected, said, nil, notReported, report, receivedOn, due, daysLate } = standing
  const late =
    daysLate === null ? null : daysLate > 0 ? say(words.late, { count: daysLate }) : say(words.onTime)
  const when = receivedOn === null ? null : say(words.received, { day: formats.date(receivedOn) })
  return (
    <Stack gap={2}>
      <Text size="sm">
        <NumbersApart>{say(words.said, { said, expected })}</NumbersApart>
      </Text>
      {nil > 0 ? <Text size="sm">{say(words.nil, { count: nil })}</Text> : null}
      {notReported > 0 ? <Text size="sm">{say(words.notReported, { count: notReported })}</Text> : null}
      {report === null || when === null ? (
        <Text size="sm">{say(words.notReceived)}</Text>
      ) : (
        <Anchor component={Link} to={`/reports/${report}`} size="sm">
          <NumbersApart>{when}</NumbersApart>
        </Anchor>
      )}
      {late === null ? null : (
        <Text size="sm">
          <NumbersApart>{late}</NumbersApart>
        </Text>
      )}
      <Text size="sm" c="dimmed">
        <NumbersApart>
          {due === null ? say(words.noDue) : say(words.due, { day: formats.date(due) })}
        </NumbersApart>
      </Text>
    </Stack>
  )
}
