import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconClipboardList } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { Duty } from '../../contract.ts'
import { askerNames, frequencyNames } from '../../contract/periodic/duty-words.ts'
import { client } from '../shown.ts'
import { timelinessWords } from './reopening/reopening-page-words.ts'
import { dutyPageWords as words } from './duty-page-words.ts'

type Question = Duty['questions'][number]

/** Who asks for figures, the next one first; and for each field of a form, who else uses the same data point. */
export function DutiesPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['duties', id],
    queryFn: () => client.listDuties({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          <Group gap="md">
            <Anchor component={Link} to="/report-form" size="sm">
              {say(words.forms)}
            </Anchor>
            <Anchor component={Link} to="/timeliness" size="sm">
              {say(timelinessWords.title)}
            </Anchor>
          </Group>
        }
        action={
          data?.may.declare.ok ? (
            <AbilityButton may={data.may.declare} onClick={() => void go({ to: '/duties/declare' })}>
              {say(words.declare)}
            </AbilityButton>
          ) : undefined
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={3} height={160} />}
      {data?.duties.length === 0 ? (
        <EmptyState icon={IconClipboardList} title={words.none} next={words.noneNext} />
      ) : null}
      <Stack gap="lg">
        {data?.duties.map((duty) => (
          <DutyCard key={duty.id} duty={duty} />
        ))}
      </Stack>
    </>
  )
}

function DutyCard({ duty }: { readonly duty: Duty }) {
  const { say, formats } = useWords()
  return (
    <Card withBorder component="section">
      <Group justify="space-between" align="baseline" gap="sm">
        <Title order={2} size="h4">
          <bdi>{say(duty.name)}</bdi>
        </Title>
        <Code>{duty.code}</Code>
      </Group>
      <Text>
        {say(askerNames[duty.asker])} · {say(frequencyNames[duty.frequency])}
        {duty.next ? (
          <>
            {' · '}
            <NumbersApart>{say(words.due, { day: formats.date(duty.next.due) })}</NumbersApart>{' '}
            <NumbersApart>{say(words.forPeriod, { period: formats.period(duty.next.period) })}</NumbersApart>
          </>
        ) : null}
      </Text>
      <Text size="sm" c="dimmed" mb="sm">
        {say(words.basis)}: <bdi>{duty.legalBasis}</bdi> · {say(words.form)}: <bdi>{duty.form}</bdi>
      </Text>
      <Questions duty={duty} />
    </Card>
  )
}

function Questions({ duty }: { readonly duty: Duty }) {
  const { say, formats } = useWords()
  const columns: readonly Column<Question>[] = [
    { key: 'field', header: words.field, names: true, width: '30%', cell: ({ field }) => <bdi>{field}</bdi> },
    {
      key: 'indicator',
      header: words.answeredBy,
      width: '34%',
      cell: ({ indicator, isCollected }) => (
        <>
          {indicator === null ? (
            say(words.hidden)
          ) : (
            <Anchor component={Link} to={`/indicators/${indicator.id}`}>
              <bdi>{say(indicator.name)}</bdi>
            </Anchor>
          )}
          {isCollected ? null : <Text size="sm">{say(words.notCollected)}</Text>}
        </>
      ),
    },
    {
      key: 'place',
      header: words.place,
      cell: ({ place, breakdown }) => (
        <>
          <bdi>{place === '' ? say(words.country) : place}</bdi>
          {breakdown === '' ? null : (
            <Text size="sm" c="dimmed">
              <bdi>{breakdown}</bdi>
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'also',
      header: words.also,
      cell: ({ alsoAskedBy }) =>
        alsoAskedBy.length === 0 ? say(words.nobodyElse) : <bdi>{formats.list(alsoAskedBy)}</bdi>,
    },
  ]
  return (
    <DataTable
      caption={duty.name}
      columns={columns}
      rows={duty.questions}
      rowKey={(row) => `${row.field} ${row.indicator?.id} ${row.place} ${row.breakdown}`}
      empty={null}
    />
  )
}
