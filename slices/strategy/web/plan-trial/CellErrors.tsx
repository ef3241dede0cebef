import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { CellError } from '../../contract.ts'
import { trialWords as words } from './trial-words.ts'

/** More than these nobody mends in one go, and a table of thousands helps nobody. */
const most = 200

/** Each error with its row and column as the spreadsheet shows them, and what to do about it. */
export function CellErrors({ errors }: { readonly errors: readonly CellError[] }) {
  const { say, formats } = useWords()
  const shown = errors.slice(0, most).map((error, at) => ({ ...error, key: `${error.code}-${at}` }))
  const columns: readonly Column<(typeof shown)[number]>[] = [
    {
      key: 'error',
      header: words.error,
      names: true,
      cell: (error) => say(error.messages),
    },
    {
      key: 'row',
      header: words.row,
      cell: (error) => (error.row === null ? say(words.wholeSheet) : error.row),
      // What is said of the whole sheet comes before its rows.
      sortBy: (error) => error.row ?? 0,
      width: '7rem',
    },
    {
      key: 'column',
      header: words.column,
      cell: (error) =>
        error.column === null ? (
          say(error.row === null ? words.wholeSheet : words.wholeRow)
        ) : (
          <bdi>{error.column}</bdi>
        ),
      sortBy: (error) => error.column,
    },
    { key: 'mend', header: words.mend, cell: (error) => say(error.hint) },
  ]
  return (
    <>
      <DataTable
        caption={words.errorsTitle}
        columns={columns}
        rows={shown}
        rowKey={({ key }) => key}
        sorted={{ key: 'row', direction: 'up' }}
        empty={null}
      />
      {errors.length > most ? (
        <Text size="sm" c="dimmed" mt="xs">
          {say(words.more, { count: formats.number(errors.length - most) })}
        </Text>
      ) : null}
    </>
  )
}
