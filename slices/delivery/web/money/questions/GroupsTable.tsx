import { Group, Text } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { MoneyGroup, PillarBalance } from '../../../contract.ts'
import { PillarCode } from '../../PillarCode.tsx'
import { type Saying, TotalAmount } from '../AmountShown.tsx'
import { questionPageWords as words } from './question-words.ts'

/** Activities that share an office or a place: what they need, what of it is unfunded, and how many say so. */
export function GroupsTable({
  caption,
  named,
  groups,
}: {
  readonly caption: Bilingual
  readonly named: Bilingual
  readonly groups: readonly MoneyGroup[]
}) {
  const saying = useWords()
  const { say, formats } = saying
  const withMoney = groups.filter(({ withLine }) => withLine > 0)
  return (
    <>
      <DataTable
        caption={caption}
        columns={[
          {
            key: 'name',
            header: named,
            names: true,
            cell: ({ name }) => <bdi>{say(name)}</bdi>,
            sortBy: ({ name }) => say(name),
          },
          coverage(saying),
          {
            key: 'needed',
            header: words.needed,
            numeric: true,
            cell: ({ needed, withLine }) => (withLine === 0 ? <Nothing /> : <TotalAmount total={needed} />),
            sortBy: ({ needed }) => Number(needed.amount),
          },
          {
            key: 'unfunded',
            header: words.unfunded,
            numeric: true,
            cell: ({ unfunded, unfundedShare }) =>
              unfundedShare === null ? (
                <Nothing />
              ) : (
                <>
                  <TotalAmount total={unfunded} /> <bdi>({formats.share(unfundedShare)})</bdi>
                </>
              ),
            sortBy: ({ unfunded }) => Number(unfunded.amount),
          },
        ]}
        rows={withMoney}
        rowKey={({ key }) => key}
        empty={null}
        sorted={{ key: 'unfunded', direction: 'down' }}
      />
      {withMoney.length === groups.length ? null : (
        <Text size="sm" c="dimmed">
          {say(words.othersSilent, { count: groups.length - withMoney.length })}
        </Text>
      )}
    </>
  )
}

/** Released money, lateness and what was approved, pillar by pillar. */
export function BalanceTable({ pillars }: { readonly pillars: readonly PillarBalance[] }) {
  const saying = useWords()
  const { formats } = saying
  const columns: readonly Column<PillarBalance>[] = [
    {
      key: 'pillar',
      header: words.pillar,
      names: true,
      cell: ({ key }) => (key === '' ? <Nothing /> : <PillarCode pillar={key} />),
    },
    coverage(saying),
    {
      key: 'released',
      header: words.released,
      numeric: true,
      cell: ({ released }) => <TotalAmount total={released} />,
    },
    {
      key: 'share',
      header: words.shareReleased,
      numeric: true,
      cell: ({ share, isBelow }) =>
        share === null ? (
          <Nothing />
        ) : (
          <Group gap={6} justify="flex-end" wrap="nowrap">
            {isBelow ? <StatusMark status={{ label: belowMark, tone: 'warn' }} /> : null}
            <bdi>{formats.share(share)}</bdi>
          </Group>
        ),
    },
    {
      key: 'approved',
      header: words.approved,
      numeric: true,
      cell: ({ approved }) => (approved === null ? <Nothing /> : <bdi>{formats.share(approved / 100)}</bdi>),
    },
    {
      key: 'unfunded',
      header: words.unfunded,
      numeric: true,
      cell: ({ unfundedShare }) =>
        unfundedShare === null ? <Nothing /> : <bdi>{formats.share(unfundedShare)}</bdi>,
    },
    { key: 'late', header: words.late, numeric: true, cell: ({ late }) => late },
  ]
  return (
    <DataTable
      caption={words.balance}
      columns={columns}
      rows={pillars}
      rowKey={({ key }) => key}
      empty={null}
    />
  )
}

const belowMark: Bilingual = { en: 'below', ur: 'کم' }

const coverage = ({ say }: Pick<Saying, 'say'>): Column<MoneyGroup> => ({
  key: 'coverage',
  header: words.withLine,
  numeric: true,
  cell: ({ activities, withLine }) => say(words.ofThem, { activities, withLine }),
})

/** Not said, which is not nothing. */
function Nothing() {
  return (
    <Text span c="dimmed">
      –
    </Text>
  )
}
