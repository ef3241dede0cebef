import { Group, Text } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark, type StatusTone } from '#web/ui/marks/StatusMark.tsx'
import { nameOfFinding, slipNames } from './finding-names.ts'

export interface FindingNameProps {
  readonly code: string
  readonly explanation: 'factor-of-ten' | 'swapped-digits' | null
  readonly tone: StatusTone
}

/** What a check found, in words, with the likely slip and its code beside it. */
export function FindingName({ code, explanation, tone }: FindingNameProps) {
  const { say } = useWords()
  const name = nameOfFinding(code)
  return (
    <Group gap="xs">
      {name ? <StatusMark status={{ label: name, tone }} /> : null}
      {explanation ? <span>({say(slipNames[explanation])})</span> : null}
      <Text size="sm" c="dimmed" component="span">
        <Code>{code}</Code>
      </Text>
    </Group>
  )
}
