import { Anchor, Card, List, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconCalendarSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { PeriodInForce } from '../../contract/governance/change-control.ts'
import { bothOf, client } from '../calls.ts'
import { words as versionWords } from '../version/version-words.ts'
import { changePageWords as words } from './change-words.ts'

const today = () => new Date().toISOString().slice(0, 10)
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** "What was the plan on 1 March 2027?" */
export function PlanOnPage() {
  const { say, formats } = useWords()
  const { strategy } = useStrategy()
  const [typed, setTyped] = useState(today)
  const [on, setOn] = useState(today)
  const { data, error, refetch } = useQuery({
    queryKey: ['plan on', strategy?.id, on],
    queryFn: () => client.planOn({ strategy: strategy?.id ?? '', on }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.planOn} purpose={words.planOnPurpose} />
      <Stack gap="lg">
        <TextInput
          label={say(words.day)}
          type="date"
          dir="ltr"
          maw={240}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value)
            if (isDay(value)) setOn(value)
          }}
        />
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={2} height={110} />}
        {data?.inForce ? (
          <Card withBorder aria-live="polite">
            <Text size="sm" c="dimmed">
              {say(words.inForceOn, { date: formats.date(on) })}
            </Text>
            <Title order={2} size="h3">
              <bdi>{say(bothOf(data.inForce.version.title))}</bdi>
            </Title>
            <Period period={data.inForce} />
            {data.strategyPart ? (
              <Text>{say(words.strategyPart, { number: data.strategyPart.version.number })}</Text>
            ) : null}
            <Anchor component={Link} to={`/plan/${data.inForce.version.id}`}>
              {say(words.open)}
            </Anchor>
          </Card>
        ) : null}
        {data && data.inForce === null ? (
          <EmptyState
            icon={IconCalendarSearch}
            title={words.noPlan}
            values={{ date: formats.date(on) }}
            next={words.noPlanNext}
          />
        ) : null}
        {data && data.periods.length > 0 ? (
          <section>
            <Title order={2} size="h4" mb="xs">
              {say(words.periods)}
            </Title>
            <List>
              {data.periods.map((period) => (
                <List.Item key={period.version.id}>
                  <Period period={period} />
                </List.Item>
              ))}
            </List>
          </section>
        ) : null}
      </Stack>
    </>
  )
}

function Period({ period }: { readonly period: PeriodInForce }) {
  const { say, formats } = useWords()
  const { version, effectiveOn, until, actionYear, change } = period
  const from = formats.date(effectiveOn)
  return (
    <Text>
      <Anchor component={Link} to={`/plan/${version.id}`} underline="always">
        {say(versionWords.version, { number: version.number })}
      </Anchor>
      {actionYear === null ? '' : ` · ${say(words.actionPlanOf, { year: String(actionYear) })}`}
      {change === null ? '' : ` · ${say(words.change, { number: change.number })}`}
      {' · '}
      {until === null ? say(words.fromOn, { from }) : say(words.fromTo, { from, until: formats.date(until) })}
      {version.approval ? (
        <>
          {' · '}
          <bdi>{version.approval.instrument}</bdi> <Code>{version.approval.number}</Code>
        </>
      ) : null}
    </Text>
  )
}
