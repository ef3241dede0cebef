import { ScrollArea, Table } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { CameHome } from '../../contract/laptop/laptop.ts'
import { tableNames, words } from './words.ts'

const columns = ['added', 'replaced', 'same', 'overtaken'] as const

/** Of each kind of row how many are new, later, here already, or overtaken; kinds of which there are none are left out. */
export function Counts({ counts }: { readonly counts: readonly CameHome[] }) {
  const { say, formats } = useWords()
  const some = counts.filter((row) => columns.some((column) => row[column] > 0))
  return (
    <ScrollArea type="auto">
      <Table aria-label={say(words.wouldCome)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say(words.what)}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} ta="end">
                {say(words[column])}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {some.map((row) => (
            <Table.Tr key={row.table}>
              <Table.Th scope="row" fw={500}>
                {say(tableNames[row.table] ?? words.other)}
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column} ta="end">
                  {formats.number(row[column])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
