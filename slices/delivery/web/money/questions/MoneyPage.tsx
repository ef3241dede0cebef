import { Alert, Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconCoins } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { DonorFunction, MoneyRead } from '../../../contract.ts'
import { client, key } from '../../calls.ts'
import { amountSaid, HowCounted } from '../AmountShown.tsx'
import { ApproveSharesForm } from './ApproveSharesForm.tsx'
import { DonorFunctionForm } from './DonorFunctionForm.tsx'
import { DonorFunctions } from './DonorFunctions.tsx'
import { DueWithoutMoney, dueQuery } from './DueWithoutMoney.tsx'
import { BalanceTable, GroupsTable } from './GroupsTable.tsx'
import { moneyPageWords } from '../money-words.ts'
import { questionPageWords as words } from './question-words.ts'

type Doing = 'approve' | { readonly replaces: DonorFunction | null } | null

/** What is not paid for: in all, due soon, by pillar, office and place; and who pays after a donor. */
export function MoneyPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [doing, setDoing] = useState<Doing>(null)
  const {
    data: read,
    error,
    refetch,
  } = useQuery({
    queryKey: [key, 'money-page', strategy?.id],
    queryFn: () => client.readMoney({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  // Shown with its parts or not at all: what comes later pushes away what is being read.
  const due = useQuery(dueQuery(strategy?.id))
  const close = () => setDoing(null)
  const done = () => {
    close()
    void queries.invalidateQueries({ queryKey: [key] })
  }
  const data = due.isLoading ? undefined : read
  const money = data?.money ?? null
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <Stack gap="xl">
        <Group gap="lg">
          <Text>{say(words.toActivities)}</Text>
          <Anchor component={Link} to="/exchange-rates">
            {say(moneyPageWords.rates)}
          </Anchor>
        </Group>
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={6} height={90} />}
        {data && money === null ? (
          <EmptyState icon={IconCoins} title={words.notYet} next={words.notYetNext} />
        ) : null}
        {money === null ? null : <Whole money={money} />}
        {strategy && money !== null ? <DueWithoutMoney strategy={strategy.id} /> : null}
        {data && money !== null ? (
          <>
            <Section title={words.balance}>
              <Balance money={money} />
              {data.may.approve.ok ? (
                <Group>
                  <AbilityButton may={data.may.approve} variant="default" onClick={() => setDoing('approve')}>
                    {say(words.approve)}
                  </AbilityButton>
                </Group>
              ) : null}
            </Section>
            <Section title={words.functions}>
              <DonorFunctions
                functions={money.functions}
                may={data.may.enterFunction}
                onReplace={(replaces) => setDoing({ replaces })}
              />
              {data.may.enterFunction.ok ? (
                <Group>
                  <AbilityButton
                    may={data.may.enterFunction}
                    variant="default"
                    onClick={() => setDoing({ replaces: null })}
                  >
                    {say(words.enterFunction)}
                  </AbilityButton>
                </Group>
              ) : null}
            </Section>
            <Section title={words.byOffice}>
              <GroupsTable caption={words.byOffice} named={words.office} groups={money.offices} />
            </Section>
            <Section title={words.byPlace}>
              <GroupsTable caption={words.byPlace} named={words.place} groups={money.places} />
            </Section>
          </>
        ) : null}
      </Stack>
      {doing === 'approve' && strategy && money !== null ? (
        <ApproveSharesForm
          strategy={strategy.id}
          pillars={money.balance.pillars.filter((one) => one.key !== '')}
          onDone={done}
          onClose={close}
        />
      ) : null}
      {doing !== null && doing !== 'approve' && data?.version ? (
        <DonorFunctionForm
          {...doing}
          version={data.version.id}
          activities={data.activities}
          onDone={done}
          onClose={close}
        />
      ) : null}
    </>
  )
}

function Section({ title, children }: { readonly title: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(title)}
      </Title>
      {children}
    </Stack>
  )
}

/** The one number, with how much is known and by which rates. */
function Whole({ money: { whole, illustrative } }: { readonly money: MoneyRead }) {
  const { say, formats } = useWords()
  const { needed, unfunded, unfundedShare } = whole
  return (
    <Card withBorder padding="lg">
      <Stack gap={6}>
        <Text size="lg" fw={600}>
          {unfundedShare === null
            ? say(words.noShare)
            : say(words.share, {
                share: formats.share(unfundedShare),
                unfunded: `\u2066${amountSaid(unfunded)}\u2069`,
                needed: `\u2066${amountSaid(needed)}\u2069`,
              })}
        </Text>
        <Text>{say(words.coverage, { activities: whole.activities, withLine: whole.withLine })}</Text>
        <HowCounted totals={[needed]} />
        {illustrative ? <Text size="sm">{say(words.illustrative)}</Text> : null}
      </Stack>
    </Card>
  )
}

function Balance({ money: { balance } }: { readonly money: MoneyRead }) {
  const { say, formats } = useWords()
  const below = balance.pillars.filter(({ isBelow }) => isBelow)
  const said = below.map(({ key: pillar, share, approved }) =>
    say(words.belowOne, {
      pillar,
      share: formats.share(share ?? 0),
      approved: formats.share((approved ?? 0) / 100),
    }),
  )
  return (
    <>
      {below.length === 0 ? null : (
        <Alert color="warn" role="presentation">
          {say(words.below, { pillars: formats.list(said) })}
        </Alert>
      )}
      <BalanceTable pillars={balance.pillars} />
      <Text size="sm" c="dimmed">
        {balance.document === null || balance.decidedOn === null
          ? say(words.balanceNone)
          : say(words.balanceBy, { document: balance.document, day: formats.date(balance.decidedOn) })}
        {balance.illustrative ? ` (${say(moneyPageWords.illustrative)})` : ''}
      </Text>
    </>
  )
}
