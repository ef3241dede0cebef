import { Anchor, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconCoins } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { delivery, MoneyLine } from '../../contract.ts'
import { bothOf, client, key } from '../calls.ts'
import { PillarCode } from '../PillarCode.tsx'
import { words as ofConcurrence } from '../words.ts'
import { HowCounted } from './AmountShown.tsx'
import { EnterMoneyForm } from './EnterMoneyForm.tsx'
import { LinesTable } from './LinesTable.tsx'
import { moneyPageWords as words } from './money-words.ts'
import { TotalsTable } from './TotalsTable.tsx'

type Money = OutputOf<typeof delivery.acts.readActivityMoney>

interface Entering {
  readonly byLetterOf: string | null
  readonly replaces: MoneyLine | null
}

/** The money of one activity: what it adds to by year, and every line with its document. */
export function ActivityMoneyPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const { lineage = '' }: { lineage?: string } = useParams({ strict: false })
  const queries = useQueryClient()
  const [ratesOn, setRatesOn] = useState(dayAt(new Date()))
  const [entering, setEntering] = useState<Entering | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'money', strategy?.id, lineage, ratesOn],
    queryFn: () => client.readActivityMoney({ strategy: strategy?.id ?? '', lineage, ratesOn }),
    enabled: strategy !== null && ratesOn !== '',
    placeholderData: (before) => before,
  })
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data) return <LoadingBlocks count={5} height={110} />
  const { activity, settings, lines, totals, may } = data
  const all = totals.flatMap(({ states }) => states.map(({ total }) => total))
  return (
    <>
      <PageHeader
        title={bothOf(activity.title)}
        purpose={words.ofActivity}
        above={
          <>
            <Code>{activity.code}</Code>
            <PillarCode pillar={activity.pillar} />
          </>
        }
        action={
          <AbilityButton may={may.enter} onClick={() => setEntering({ byLetterOf: null, replaces: null })}>
            {say(words.enter)}
          </AbilityButton>
        }
      />
      <Stack gap="lg">
        <Group gap="lg">
          {activity.request === null ? null : (
            <Anchor component={Link} to={`/concurrence/${activity.request}`}>
              {say(words.backToActivity)}
            </Anchor>
          )}
          <Anchor component={Link} to={`/money/${lineage}/costing`}>
            {say(words.costing)}
          </Anchor>
          <Anchor component={Link} to="/exchange-rates">
            {say(words.rates)}
          </Anchor>
          <Text span>
            {say(ofConcurrence.office)}:{' '}
            <bdi>{say(activity.office === null ? ofConcurrence.noOffice : activity.office.name)}</bdi>
          </Text>
        </Group>
        <PlanSays plan={data.plan} />
        {settings === null ? <Text>{say(words.noTotal)}</Text> : null}
        {settings === null || totals.length === 0 ? null : (
          <Stack gap="sm" component="section">
            <Group justify="space-between" align="flex-end">
              <Title order={2} size="h3">
                {say(words.totals)}
              </Title>
              <TextInput
                label={say(words.ratesOn)}
                type="date"
                dir="ltr"
                size="sm"
                value={ratesOn}
                onChange={({ currentTarget }) => setRatesOn(currentTarget.value)}
              />
            </Group>
            <TotalsTable totals={totals} fiscalStartMonth={settings.fiscalStartMonth} />
            <HowCounted totals={all} />
          </Stack>
        )}
        <Stack gap="sm" component="section">
          <Title order={2} size="h3">
            {say(words.history)}
          </Title>
          {lines.some(({ illustrative }) => illustrative) ? (
            <Text size="sm">{say(words.someIllustrative)}</Text>
          ) : null}
          <LinesTable
            lines={lines}
            fiscalStartMonth={settings?.fiscalStartMonth ?? 1}
            may={may.enter}
            onReplace={(replaces) => setEntering({ byLetterOf: null, replaces })}
            empty={<EmptyState icon={IconCoins} title={words.noLines} next={words.noLinesNext} />}
          />
          {may.enterLetter.ok ? (
            <Group>
              <AbilityButton
                may={may.enterLetter}
                variant="default"
                onClick={() => setEntering({ byLetterOf: activity.office?.id ?? null, replaces: null })}
              >
                {say(words.enterByLetter)}
              </AbilityButton>
            </Group>
          ) : null}
        </Stack>
      </Stack>
      {entering === null || settings === null ? null : (
        <EnterMoneyForm
          {...entering}
          version={data.version.id}
          lineage={lineage}
          years={data.years}
          fiscalStartMonth={settings.fiscalStartMonth}
          currency={settings.currency}
          onDone={() => {
            setEntering(null)
            void queries.invalidateQueries({ queryKey: [key] })
          }}
          onClose={() => setEntering(null)}
        />
      )}
    </>
  )
}

/** The plan's own words on cost and funding, where it has any. */
function PlanSays({ plan }: { readonly plan: Money['plan'] }) {
  const { say } = useWords()
  const said = [
    { label: words.cost, text: bothOf(plan.cost) },
    { label: words.funding, text: bothOf(plan.funding) },
  ].filter(({ text }) => text.en !== '')
  if (said.length === 0) return null
  return (
    <Card withBorder>
      <Text size="sm" c="dimmed">
        {say(words.plan)}
      </Text>
      {said.map(({ label, text }) => (
        <Text key={label.en}>
          {say(label)}: <bdi>{say(text)}</bdi>
        </Text>
      ))}
    </Card>
  )
}
