import { Textarea } from '@mantine/core'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import { leavesNothing, withStretch } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import type { DecisionProps } from './PlaceDialog.tsx'
import { words } from './submission-words.ts'

type At = NonNullable<DecisionProps['change']['place']['at']>

/** The whole text as the change has it; null where a person must say, also where nothing would be left. */
export function wholeAsOffered(standing: string, { from, now, offered }: At): string | null {
  if (offered === null || leavesNothing(standing, { from, now, offered })) return null
  return withStretch(standing, { from, now, offered })
}

export interface WordingFieldsProps {
  readonly at: At
  readonly standing: string
  readonly value: string
  readonly onChange: (after: string) => void
}

/** How the text would read, word by word beside how it reads. */
export function WordingFields({ at, standing, value, onChange }: WordingFieldsProps) {
  const { say } = useWords()
  return (
    <>
      <DifferenceText before={standing} after={value} language={at.language} />
      <Textarea
        label={say(words.wording)}
        description={wholeAsOffered(standing, at) === null ? say(words.wordingHint) : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={16}
        required
        lang={at.language}
        dir={directionOf(at.language)}
      />
    </>
  )
}
