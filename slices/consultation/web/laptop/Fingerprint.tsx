import { Text } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'

/** Large enough to be read out across a table. */
export function Fingerprint(props: {
  readonly of: Bilingual
  readonly value: string
  readonly means: Bilingual
}) {
  const { say } = useWords()
  return (
    <div>
      <Text size="sm" c="dimmed">
        {say(props.of)}
      </Text>
      <Text size="xl" fw={600}>
        <Code>{props.value}</Code>
      </Text>
      <Text size="sm">{say(props.means)}</Text>
    </div>
  )
}
