import { Group } from '@mantine/core'
import { ByLetterMark } from '#web/ui/marks/ByLetterMark.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import type { ByLetter } from '../../contract.ts'
import { formWords } from './form-words.ts'

/** That something was entered from a letter, which one, and whether its author contests it. */
export function LetterMark({ letter }: { readonly letter: ByLetter | null | undefined }) {
  if (!letter) return null
  return (
    <Group gap="xs" component="span">
      <ByLetterMark letter={{ ...letter, date: letter.dated, medium: mediumNames[letter.medium] }} />
      {letter.contested ? <StatusMark status={{ label: formWords.contested, tone: 'warn' }} /> : null}
    </Group>
  )
}
