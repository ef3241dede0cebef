import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import type { Words } from '#web/ui/language/LanguageProvider.tsx'
import type { Column } from '#web/ui/table/DataTable.tsx'
import type { RegisteredLetter } from '../../contract.ts'
import { kindNames } from '../../contract/letters-to-sign-words.ts'
import { bothOf } from '../calls.ts'
import { directionWords, letterWords as words } from './letter-words.ts'

/** A line of the register, each leading to its own page. */
export const registerColumns = ({ say, formats }: Words): readonly Column<RegisteredLetter>[] => [
  {
    key: 'subject',
    header: words.subject,
    names: true,
    cell: (row) => (
      <>
        <Anchor component={Link} to={`/letters/${row.id}`}>
          <bdi>{say(bothOf(row.subject))}</bdi>
        </Anchor>
        {row.kind === null ? null : (
          <Text size="sm" c="dimmed">
            {say(kindNames[row.kind])}
          </Text>
        )}
      </>
    ),
  },
  {
    key: 'diary',
    header: words.diary,
    width: '10rem',
    cell: (row) => (
      <>
        {say(directionWords[row.direction])} <Code>{row.diaryNumber}</Code>
      </>
    ),
  },
  {
    key: 'correspondent',
    header: words.correspondent,
    cell: (row) => <bdi>{row.office ? say(bothOf(row.office)) : row.correspondent}</bdi>,
  },
  { key: 'file', header: words.file, width: '11rem', cell: (row) => <Code>{row.fileNumber}</Code> },
  { key: 'dated', header: words.dated, width: '11rem', cell: (row) => formats.date(row.dated) },
]
