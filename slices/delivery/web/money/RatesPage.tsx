import { Card, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { monthName } from '#kernel/pure/period-labels.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { MoneySettings, RateShown } from '../../contract.ts'
import { client, key } from '../calls.ts'
import type { Saying } from './AmountShown.tsx'
import { moneyPageWords, ratePageWords as words } from './money-words.ts'

/** Rates with their days and documents, and how the country counts. */
export function RatesPage() {
  const saying = useWords()
  const { say, formats } = saying
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [doing, setDoing] = useState<'rate' | 'settings' | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'rates', strategy?.id],
    queryFn: () => client.listRates({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  const done = () => {
    setDoing(null)
    void queries.invalidateQueries({ queryKey: [key] })
  }
  const form = { strategy: strategy?.id ?? '', onDone: done, onClose: () => setDoing(null) }
  const settings = data?.settings ?? null
  return (
    <>
      <PageHeader
        title={moneyPageWords.rates}
        purpose={words.purpose}
        action={
          <AbilityButton may={data?.may.enterRate ?? null} onClick={() => setDoing('rate')}>
            {say(words.enter)}
          </AbilityButton>
        }
      />
      <Stack gap="lg">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={4} height={72} />}
        {data ? (
          <>
            <Card withBorder>
              <Title order={2} size="h4">
                {say(words.counted)}
              </Title>
              <Group justify="space-between">
                <Text>
                  {settings === null
                    ? say(words.notCounted)
                    : say(words.countedSays, {
                        month: say(monthName(settings.fiscalStartMonth)),
                        currency: settings.currency,
                        day: formats.date(settings.setOn),
                      })}
                </Text>
                {data.may.set.ok ? (
                  <AbilityButton may={data.may.set} variant="default" onClick={() => setDoing('settings')}>
                    {say(words.set)}
                  </AbilityButton>
                ) : null}
              </Group>
            </Card>
            <DataTable
              caption={moneyPageWords.rates}
              columns={columnsOf(saying)}
              rows={data.rates}
              rowKey={({ id }) => id}
              empty={<EmptyState icon={IconArrowsExchange} title={words.none} next={words.noneNext} />}
            />
          </>
        ) : null}
      </Stack>
      {doing === 'settings' ? <SettingsForm {...form} settings={settings} /> : null}
      {doing === 'rate' && settings !== null ? <RateForm {...form} into={settings.currency} /> : null}
    </>
  )
}

const columnsOf = ({ say, formats }: Saying): readonly Column<RateShown>[] => [
  {
    key: 'from',
    header: words.from,
    names: true,
    cell: ({ inForceFrom }) => <bdi>{formats.date(inForceFrom)}</bdi>,
    sortBy: ({ inForceFrom }) => inForceFrom,
  },
  {
    key: 'rate',
    header: words.worth,
    cell: ({ currency, into, rate }) => <bdi dir="ltr">{`1 ${currency} = ${rate} ${into}`}</bdi>,
    sortBy: ({ currency }) => currency,
  },
  {
    key: 'document',
    header: moneyPageWords.document,
    cell: ({ document, illustrative }) => (
      <Text size="sm" dir="auto">
        {document}
        {illustrative ? ` (${say(moneyPageWords.illustrative)})` : ''}
      </Text>
    ),
  },
]

interface FormProps {
  readonly strategy: string
  readonly onDone: () => void
  readonly onClose: () => void
}

function RateForm({ strategy, into, onDone, onClose }: FormProps & { readonly into: string }) {
  const { say } = useWords()
  const form = useForm({ initialValues: { currency: '', rate: '', inForceFrom: '', document: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (typed: typeof form.values) =>
      client.enterRate({ strategy, ...typed, currency: typed.currency.trim().toUpperCase() }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.enter}
      means={words.enterMeans}
      confirm={words.enter}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((typed) => mutate(typed))}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        <TextInput
          label={say(moneyPageWords.currency)}
          dir="ltr"
          maxLength={3}
          required
          {...form.getInputProps('currency')}
        />
        <TextInput
          label={say(words.rate, { into })}
          dir="ltr"
          inputMode="decimal"
          required
          {...form.getInputProps('rate')}
        />
        <TextInput
          label={say(words.from)}
          type="date"
          dir="ltr"
          required
          {...form.getInputProps('inForceFrom')}
        />
      </SimpleGrid>
      <TextInput
        label={say(moneyPageWords.document)}
        description={say(moneyPageWords.documentHint)}
        dir="auto"
        required
        {...form.getInputProps('document')}
      />
    </FormDialog>
  )
}

function SettingsForm({
  strategy,
  settings,
  onDone,
  onClose,
}: FormProps & { readonly settings: MoneySettings | null }) {
  const { say } = useWords()
  const form = useForm({
    initialValues: {
      month: String(settings?.fiscalStartMonth ?? 1),
      currency: settings?.currency ?? '',
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ month, currency }: typeof form.values) =>
      client.setMoneySettings({
        ...{ strategy, fiscalStartMonth: Number(month), currency: currency.trim().toUpperCase() },
      }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.set}
      means={words.setMeans}
      confirm={words.set}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((typed) => mutate(typed))}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={say(words.month)}
          data={Array.from({ length: 12 }, (_, at) => ({
            value: String(at + 1),
            label: say(monthName(at + 1)),
          }))}
          allowDeselect={false}
          {...form.getInputProps('month')}
        />
        <TextInput
          label={say(words.ofTotals)}
          dir="ltr"
          maxLength={3}
          required
          {...form.getInputProps('currency')}
        />
      </SimpleGrid>
    </FormDialog>
  )
}
