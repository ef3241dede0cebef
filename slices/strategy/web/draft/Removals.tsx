import { List, Title } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Removal } from '../../contract.ts'
import { kindNames } from '../../rules/a-node-hangs-below-its-kind.ts'
import { words } from './draft-words.ts'

/** What was taken out of a version while it was a draft: it has no page any more that could say so. */
export function Removals({ removals }: { readonly removals: readonly Removal[] }) {
  const { say, formats } = useWords()
  if (removals.length === 0) return null
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say(words.removed)}
      </Title>
      <List spacing={4}>
        {removals.map(({ code, kind, removed, removedAt }) => (
          <List.Item key={`${code} ${removedAt}`}>
            {say(kindNames[kind])} <Code>{code}</Code>
            {say(words.removedOne, { others: removed - 1, date: formats.date(removedAt.slice(0, 10)) })}
          </List.Item>
        ))}
      </List>
    </section>
  )
}
