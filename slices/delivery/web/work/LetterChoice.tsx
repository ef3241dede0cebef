import { Checkbox, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { workPageWords as words } from './work-page-words.ts'

/** Whether what is said comes from a letter: never on screen of its office, always, or as the one who enters it says. */
export type Entering = 'never' | 'always' | 'may be'

/** The letter of an office from which something is entered; `given` is undefined where its particulars are missing. */
export function useLetterChoice(office: string, entering: Entering) {
  const [chosen, setChosen] = useState(false)
  const [letter, setLetter] = useState(emptyLetter)
  const [checked, setChecked] = useState(false)
  const isEntered = entering === 'always' || (entering === 'may be' && chosen)
  const given = (): { letter?: Letter } | undefined => {
    setChecked(true)
    if (!isEntered) return {}
    const entered = letterOf({ ...letter, office })
    return entered === null ? undefined : { letter: entered }
  }
  const fields =
    entering === 'never' ? null : (
      <LetterChoice entering={entering} chosen={chosen} onChoose={setChosen}>
        {isEntered ? <ByLetterFields value={letter} onChange={setLetter} checked={checked} /> : null}
      </LetterChoice>
    )
  return { given, fields }
}

interface ChoiceProps {
  readonly entering: Entering
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
  readonly children: React.ReactNode
}

function LetterChoice({ entering, chosen, onChoose, children }: ChoiceProps) {
  const { say } = useWords()
  return (
    <Stack gap="md">
      {entering === 'may be' ? (
        <Checkbox
          label={say(words.fromLetter)}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      ) : null}
      {children}
    </Stack>
  )
}
