import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Point } from '../../contract/points/point-shapes.ts'
import { bothOf } from '../calls.ts'
import { words } from './point-words.ts'

export interface EntryLinksProps {
  readonly entries: readonly (Point['clauses'][number] & { readonly isNew?: boolean })[]
  /** What is said where there is none. */
  readonly none: Bilingual
}

/** Entries of the plan by code and title, each leading to its page. */
export function EntryLinks({ entries, none }: EntryLinksProps) {
  const { say } = useWords()
  if (entries.length === 0) return <Text c="dimmed">{say(none)}</Text>
  return (
    <Stack gap={4}>
      {entries.map(({ lineage, node, code, title, isNew = false }) => (
        <Text key={lineage}>
          <Anchor component={Link} to={`/nodes/${node}`} inherit>
            <Code>{code}</Code>
          </Anchor>{' '}
          <bdi>{say(bothOf(title))}</bdi>
          {isNew ? ` (${say(words.isNew)})` : null}
        </Text>
      ))}
    </Stack>
  )
}
