import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import { IconCalculator } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { isolated } from '#kernel/pure/parsed.ts'
import { useStrategy } from '#web/strategy.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { CostingInputShown } from '../../contract.ts'
import { costingColumnNames } from '../../contract/costing/costing-words.ts'
import { bothOf, client, key } from '../calls.ts'
import { AmountShown } from '../money/AmountShown.tsx'
import { moneyPageWords } from '../money/money-words.ts'
import { PillarCode } from '../PillarCode.tsx'
import { CostingTotals } from './CostingTotals.tsx'
import { EnterCosting } from './EnterCosting.tsx'
import { costingPageWords as words } from './costing-page-words.ts'

/** The costing sheet of one activity: typed here, or brought back from a spreadsheet. */
export function CostingPage() {
  const { say, formats } = useWords()
  const { strategy } = useStrategy()
  const { lineage = '' }: { lineage?: string } = useParams({ strict: false })
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'costing', strategy?.id, lineage],
    queryFn: () => client.readCosting({ strategy: strategy?.id ?? '', lineage }),
    enabled: strategy !== null,
  })
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data) return <LoadingBlocks count={4} height={110} />
  const { activity, settings, costing, earlier, byHand, may } = data
  const mayEnter = may.enter.ok || may.enterLetter.ok
  return (
    <>
      <PageHeader
        title={bothOf(activity.title)}
        purpose={words.purpose}
        above={
          <>
            <Code>{activity.code}</Code>
            <PillarCode pillar={activity.pillar} />
          </>
        }
      />
      <Stack gap="lg">
        <Group>
          <Anchor component={Link} to={`/money/${lineage}`}>
            {say(words.back)}
          </Anchor>
        </Group>
        {settings === null ? <Text>{say(moneyPageWords.noTotal)}</Text> : null}
        {costing === null ? null : (
          <Text size="sm" c="dimmed">
            {say(words.standing, {
              ...{ day: formats.date(costing.enteredOn), document: isolated(costing.document), earlier },
            })}
          </Text>
        )}
        {byHand.length > 0 && (costing !== null || mayEnter) ? (
          <Alert color="warn" role="presentation">
            {say(words.byHand, {
              count: byHand.length,
              documents: formats.list(byHand.map(({ document }) => isolated(document))),
            })}
          </Alert>
        ) : null}
        {settings !== null && mayEnter ? (
          <EnterCosting
            key={costing?.id ?? 'none'}
            {...{ data, settings, lineage, strategy: strategy?.id ?? '' }}
            onDone={() => void queries.invalidateQueries({ queryKey: [key] })}
          />
        ) : null}
        {settings !== null && !mayEnter ? (
          <>
            <InputsTable inputs={costing?.inputs ?? []} />
            <CostingTotals totals={costing?.totals ?? []} startMonth={settings.fiscalStartMonth} />
          </>
        ) : null}
      </Stack>
    </>
  )
}

const columns: readonly Column<CostingInputShown>[] = [
  { key: 'input', header: costingColumnNames.input, names: true, cell: ({ input }) => <bdi>{input}</bdi> },
  { key: 'unit', header: costingColumnNames.unit, cell: ({ unit }) => <bdi>{unit}</bdi> },
  { key: 'quantity', header: costingColumnNames.quantity, numeric: true, cell: ({ quantity }) => quantity },
  { key: 'unitCost', header: costingColumnNames.unitCost, numeric: true, cell: ({ unitCost }) => unitCost },
  { key: 'year', header: costingColumnNames.year, cell: ({ year }) => <bdi dir="ltr">{year}</bdi> },
  {
    ...{ key: 'basis', header: costingColumnNames.basis },
    cell: ({ basis }) => (basis === '' ? null : <bdi>{basis}</bdi>),
  },
  { key: 'cost', header: words.cost, numeric: true, cell: ({ cost }) => <AmountShown money={cost} /> },
]

function InputsTable({ inputs }: { readonly inputs: readonly CostingInputShown[] }) {
  return (
    <DataTable
      caption={words.inputs}
      columns={columns}
      rows={inputs}
      rowKey={(input) => JSON.stringify(input)}
      empty={<EmptyState icon={IconCalculator} title={words.none} next={words.noneNext} />}
    />
  )
}
