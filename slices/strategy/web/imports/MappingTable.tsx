import { Select } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { fieldNames, type PlanField, planFields } from '../../rules/plan-table/plan-fields.ts'
import { words } from './import-words.ts'
import classes from './imports.module.css'

export interface MappingTableProps {
  readonly headers: readonly string[]
  readonly sample: readonly { readonly row: number; readonly cells: readonly string[] }[]
  readonly mapping: readonly (PlanField | null)[]
  readonly onChange: (mapping: readonly (PlanField | null)[]) => void
}

const none = 'none'

/** A row for each column of the file: its header, its first cells, and what it becomes. */
export function MappingTable({ headers, sample, mapping, onChange }: MappingTableProps) {
  const { say } = useWords()
  const choices = [
    { value: none, label: say(words.leftOut) },
    ...planFields.map((field) => ({ value: field, label: say(fieldNames[field]) })),
  ]
  const choose = (column: number, chosen: string | null) => {
    const field = planFields.find((one) => one === chosen) ?? null
    onChange(headers.map((_, at) => (at === column ? field : (mapping[at] ?? null))))
  }
  const columns: readonly Column<number>[] = [
    {
      key: 'header',
      header: words.column,
      names: true,
      cell: (at) => <bdi>{headers[at] || say(words.noHeader)}</bdi>,
    },
    {
      key: 'field',
      header: words.means,
      width: '16rem',
      cell: (at) => (
        <Select
          aria-label={headers[at] || say(words.noHeader)}
          data={choices}
          value={mapping[at] ?? none}
          allowDeselect={false}
          searchable
          onChange={(chosen) => choose(at, chosen)}
        />
      ),
    },
    {
      key: 'sample',
      header: words.sample,
      cell: (at) => (
        <div className={classes.sample}>
          {sample.slice(0, 2).map(({ row, cells }) => (
            <bdi key={row} title={cells[at]}>
              {cells[at]}
            </bdi>
          ))}
        </div>
      ),
    },
  ]
  return (
    <DataTable
      caption={words.mapping}
      columns={columns}
      rows={headers.map((_, at) => at)}
      rowKey={(at) => String(at)}
      empty={null}
    />
  )
}
