import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { groupedDigits, decimalText, rounded } from '#kernel/pure/decimal.ts'
import { minorPlaces } from '#kernel/pure/money.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { costingColumnNames } from '../../contract/costing/costing-words.ts'
import {
  type CostingCells,
  type CostingColumn,
  type CostingFault,
  costOf,
  readCosting,
} from '../../rules/money/a-costing-adds-inputs-by-year.ts'
import { costingPageWords as words } from './costing-page-words.ts'

export const emptyRow: CostingCells = { input: '', unit: '', quantity: '', unitCost: '', year: '', basis: '' }

interface CostingTableProps {
  readonly rows: readonly CostingCells[]
  readonly faults: readonly CostingFault[]
  readonly years: readonly { readonly value: string; readonly label: string }[]
  readonly startMonth: number
  readonly currency: string
  readonly onChange: (rows: readonly CostingCells[]) => void
}

type Row = CostingCells & { readonly at: number }

/** The cost of one row as far as it can be read; null until then. */
function costSaid(row: CostingCells, startMonth: number, currency: string): string | null {
  const [input] = readCosting([row], startMonth).inputs
  return input === undefined
    ? null
    : groupedDigits(decimalText(rounded(costOf(input), minorPlaces(currency))).replace(/\.0+$/, ''))
}

/** The sheet as cells that are typed in. What cannot be read is told below its cell. */
export function CostingTable({ rows, faults, years, startMonth, currency, onChange }: CostingTableProps) {
  const { say } = useWords()
  const numbered = rows.map((row, at): Row => ({ ...row, at }))
  const change = (at: number, column: CostingColumn, value: string) =>
    onChange(rows.map((row, other) => (other === at ? { ...row, [column]: value } : row)))
  const faultOf = (at: number, column: CostingColumn) => {
    const found = faults.find((fault) => fault.at === at && fault.column === column)
    return found === undefined ? null : say(found.messages)
  }
  const cell = (column: CostingColumn, dir: 'auto' | 'ltr') => (row: Row) => (
    <TextInput
      aria-label={say(words.row, { column: say(costingColumnNames[column]), row: row.at + 1 })}
      size="sm"
      dir={dir}
      value={row[column]}
      error={faultOf(row.at, column)}
      onChange={(event) => change(row.at, column, event.currentTarget.value)}
    />
  )
  const columns: readonly Column<Row>[] = [
    {
      key: 'input',
      header: costingColumnNames.input,
      names: true,
      width: '21%',
      cell: cell('input', 'auto'),
    },
    { key: 'unit', header: costingColumnNames.unit, width: '10%', cell: cell('unit', 'auto') },
    { key: 'quantity', header: costingColumnNames.quantity, width: '11%', cell: cell('quantity', 'ltr') },
    { key: 'unitCost', header: costingColumnNames.unitCost, width: '13%', cell: cell('unitCost', 'ltr') },
    {
      ...{ key: 'year', header: costingColumnNames.year, width: '15%' },
      cell: (row) => (
        <Select
          aria-label={say(words.row, { column: say(costingColumnNames.year), row: row.at + 1 })}
          size="sm"
          data={
            years.some(({ value }) => value === row.year) || row.year === ''
              ? [...years]
              : [{ value: row.year, label: row.year }, ...years]
          }
          value={row.year === '' ? null : row.year}
          error={faultOf(row.at, 'year')}
          onChange={(chosen) => change(row.at, 'year', chosen ?? '')}
        />
      ),
    },
    { key: 'basis', header: costingColumnNames.basis, width: '16%', cell: cell('basis', 'auto') },
    {
      ...{ key: 'cost', header: words.cost, numeric: true },
      cell: (row) => {
        const cost = costSaid(row, startMonth, currency)
        return cost === null ? null : <bdi dir="ltr">{cost}</bdi>
      },
    },
    {
      ...{ key: 'remove', header: words.removal, width: '5rem' },
      cell: (row) => (
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={say(words.remove, { row: row.at + 1 })}
          onClick={() => onChange(rows.filter((_, other) => other !== row.at))}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      ),
    },
  ]
  return (
    <Stack gap="sm">
      <DataTable
        caption={words.inputs}
        columns={columns}
        rows={numbered}
        rowKey={({ at }) => String(at)}
        empty={<Text c="dimmed">{say(words.none)}</Text>}
      />
      <Group>
        <Button
          variant="default"
          size="sm"
          onClick={() => onChange([...rows, { ...emptyRow, year: rows.at(-1)?.year ?? '' }])}
        >
          {say(words.add)}
        </Button>
      </Group>
    </Stack>
  )
}
