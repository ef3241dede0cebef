import { Select, Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './DataTable.module.css'
import { ordered, type SortKey, type Sorting } from './sorting.ts'

export interface Column<Row> {
  readonly key: string
  readonly header: Bilingual
  /** Null where this row has nothing to say here: on a phone the line is left out. */
  readonly cell: (row: Row) => ReactNode
  /** What the column sorts by; without it the column does not sort. Null comes last either way. */
  readonly sortBy?: (row: Row) => SortKey
  readonly numeric?: boolean
  /** Names the row: the head of the card on a phone. Exactly one column. */
  readonly names?: boolean
  readonly width?: string
}

export interface DataTableProps<Row> {
  /** Says what is listed; heard by screen readers. */
  readonly caption: Bilingual
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Shown instead of the table when there are no rows: an `EmptyState`. */
  readonly empty: ReactNode
  readonly sorted?: Sorting
}

const sortWord: Bilingual = { en: 'Sort by', ur: 'ترتیب بہ لحاظ' }
const unsortedWord: Bilingual = { en: 'As listed', ur: 'جیسی فہرست ہے' }

function SortArrow({ direction }: { readonly direction: 'up' | 'down' | null }) {
  if (direction === 'up') return <IconArrowUp size={14} aria-hidden />
  if (direction === 'down') return <IconArrowDown size={14} aria-hidden />
  return <IconArrowsSort size={14} aria-hidden className={classes.idle} />
}

/** A table on wide screens, cards below 48em; the roles stay those of a table on both. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, sorted }: DataTableProps<Row>) {
  const { say, language } = useWords()
  const [sorting, setSorting] = useState<Sorting | null>(sorted ?? null)
  const shown = useMemo(() => {
    const column = columns.find(({ key }) => key === sorting?.key)
    return sorting && column?.sortBy ? ordered(rows, column.sortBy, sorting.direction, language) : rows
  }, [rows, columns, sorting, language])

  if (rows.length === 0) return empty

  const turn = (key: string) =>
    setSorting((now) => ({ key, direction: now?.key === key && now.direction === 'up' ? 'down' : 'up' }))
  const sortable = columns.filter(({ sortBy }) => sortBy)
  const directionOf = (key: string) => (sorting?.key === key ? sorting.direction : null)

  return (
    <div className={classes.frame}>
      {sortable.length > 0 && rows.length > 1 ? (
        <Select
          className={classes.phoneSort}
          label={say(sortWord)}
          size="sm"
          placeholder={say(unsortedWord)}
          data={sortable.map(({ key, header }) => ({ value: key, label: say(header) }))}
          value={sorting?.key ?? null}
          onChange={(key) => setSorting(key ? { key, direction: 'up' } : null)}
        />
      ) : null}
      <Table role="table" className={classes.table} verticalSpacing="sm" horizontalSpacing="md">
        <Table.Caption className={classes.caption}>{say(caption)}</Table.Caption>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {columns.map((column) => {
              const direction = directionOf(column.key)
              const heard = direction === 'up' ? 'ascending' : direction === 'down' ? 'descending' : 'none'
              return (
                <Table.Th
                  key={column.key}
                  role="columnheader"
                  scope="col"
                  w={column.width}
                  data-numeric={column.numeric || undefined}
                  aria-sort={column.sortBy ? heard : undefined}
                >
                  {column.sortBy ? (
                    <UnstyledButton className={classes.sort} onClick={() => turn(column.key)}>
                      {say(column.header)}
                      <SortArrow direction={direction} />
                    </UnstyledButton>
                  ) : (
                    say(column.header)
                  )}
                </Table.Th>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {shown.map((row) => (
            <Table.Tr key={rowKey(row)} role="row">
              {columns.map((column) => {
                const content = column.cell(row)
                return (
                  <Table.Td
                    key={column.key}
                    role={column.names ? 'rowheader' : 'cell'}
                    data-names={column.names || undefined}
                    data-numeric={column.numeric || undefined}
                    data-empty={content === null || undefined}
                  >
                    {column.names ? null : (
                      <span className={classes.label} aria-hidden>
                        {say(column.header)}
                      </span>
                    )}
                    <div className={classes.value}>{content}</div>
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
