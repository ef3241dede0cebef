import { Group } from '@mantine/core'
import { ByLetterMark } from '#web/ui/marks/ByLetterMark.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import type { ByLetter } from '../../contract.ts'
import { contestNames } from './form-words.ts'

const tones = { unanswered: 'warn', upheld: 'bad', kept: 'plain' } as const

/** That something was entered from a letter, which one, and how it stands if its author contests it. */
export function LetterMark({ letter }: { readonly letter: ByLetter | null | undefined }) {
  if (!letter) return null
  return (
    <Group gap="xs" component="span">
      <ByLetterMark letter={{ ...letter, date: letter.dated, medium: mediumNames[letter.medium] }} />
      {letter.contest === null ? null : (
        <StatusMark status={{ label: contestNames[letter.contest], tone: tones[letter.contest] }} />
      )}
    </Group>
  )
}
