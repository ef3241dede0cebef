import { Text } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Source } from '../../contract.ts'
import { credibilityNames, reliabilityNames } from '../../rules/what-cannot-be-judged-is-not-the-worst.ts'
import { sourceWords as words } from './source-words.ts'

/** Both grades in code and words, under the name of their system: the same letter means something else in another. */
export function GradeMark({ grade }: { readonly grade: Source['grade'] }) {
  const { say } = useWords()
  return (
    <>
      {say(words.grade)}{' '}
      <Code>
        {grade.reliability}
        {grade.credibility}
      </Code>
      <Text size="sm" c="dimmed">
        {say(reliabilityNames[grade.reliability])} · {say(credibilityNames[grade.credibility])}
      </Text>
    </>
  )
}
