import { Anchor, Button, Checkbox, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import type { Words } from '#web/ui/language/LanguageProvider.tsx'
import type { Column } from '#web/ui/table/DataTable.tsx'
import type { LetterToSign } from '../../contract/letters-to-sign.ts'
import { kindNames } from '../../contract/letters-to-sign-words.ts'
import { words } from './words.ts'

export interface ChoosingLetters {
  readonly chosen: ReadonlySet<string>
  readonly choose: (letter: string) => void
  readonly setAside: (letter: string) => void
}

export const toSignColumns = (
  { say, formats }: Words,
  { chosen, choose, setAside }: ChoosingLetters,
): readonly Column<LetterToSign>[] => [
  {
    key: 'to',
    header: words.to,
    names: true,
    cell: (row) => (
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <Checkbox
          aria-label={say(words.chooseOne, { addressee: say(row.addressee) })}
          checked={chosen.has(row.id)}
          onChange={() => choose(row.id)}
        />
        <div>
          <Text fw={600}>
            <bdi>{say(row.addressee)}</bdi>
          </Text>
          <Text size="sm">
            <bdi>{say(row.subject)}</bdi>
          </Text>
        </div>
      </Group>
    ),
  },
  {
    key: 'about',
    header: words.about,
    cell: (row) => (
      <>
        <Text size="sm" c="dimmed">
          {say(kindNames[row.kind])}
        </Text>
        <Anchor component={Link} to={row.about.path}>
          <bdi>{say(row.about.title)}</bdi>
        </Anchor>
      </>
    ),
  },
  { key: 'file', header: words.file, width: '11rem', cell: (row) => <Code>{row.fileNumber}</Code> },
  {
    key: 'state',
    header: words.state,
    width: '13rem',
    cell: (row) => {
      if (row.setAsideAt !== null) return say(words.isAside)
      if (row.sentOn === null || row.line === null) return say(words.toSign)
      return (
        <Anchor component={Link} to={`/letters/${row.line}`}>
          {say(words.sent, { day: formats.date(row.sentOn), diary: row.diaryNumber ?? '' })}
        </Anchor>
      )
    },
  },
  {
    key: 'open',
    header: words.open,
    width: '10rem',
    cell: (row) => (
      <Group gap="xs">
        <Anchor href={`/api/correspondence/letters-to-sign/${row.id}/file`} download>
          {say(words.open)}
        </Anchor>
        {row.line === null && row.setAsideAt === null ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setAside(row.id)}>
            {say(words.aside)}
          </Button>
        ) : null}
      </Group>
    ),
  },
]
