import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { cellProblemNames, columnNames } from '../../../contract/kinds/sheet-names.ts'
import type { ProblemInSheet } from '../../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { words } from '../words.ts'

/** Each bad cell with its row, its column and what to do. */
export function ProblemsOfSheet({ problems }: { readonly problems: readonly ProblemInSheet[] }) {
  const { say } = useWords()
  if (problems.length === 0) return null
  return (
    <>
      <Text fw={600} c="var(--mantine-color-error)">
        {say(words.toMend, { count: problems.length })}
      </Text>
      <ul>
        {problems.slice(0, 40).map(({ row, column, code }) => (
          <li key={`${row}.${column}.${code}`}>
            {say(words.inCell, { row, column: say(columnNames[column]), what: say(cellProblemNames[code]) })}
          </li>
        ))}
      </ul>
    </>
  )
}
