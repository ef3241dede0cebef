import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, type LetterDraft, letterOf } from '#web/ui/letter-draft.ts'
import { formWords } from './form-words.ts'

export interface LetterInHand {
  readonly draft: LetterDraft | null
  readonly change: (draft: LetterDraft | null) => void
  readonly checked: boolean
  /** It was to be sent, and particulars are missing. */
  readonly isIncomplete: boolean
  /** What goes with the act; null while particulars are missing, which are then said beside their fields. */
  readonly read: (office: string | null) => { readonly letter?: Letter } | null
}

/** The letter from which something is entered; `always` where nobody at this screen may say it in the own name. */
export function useLetter(always: boolean): LetterInHand {
  const [draft, change] = useState<LetterDraft | null>(always ? emptyLetter : null)
  const [checked, setChecked] = useState(false)
  return {
    draft,
    change,
    checked,
    isIncomplete: checked && draft !== null && letterOf(draft) === null,
    read: (office) => {
      setChecked(true)
      if (draft === null) return {}
      const letter = letterOf({ ...draft, office })
      return letter === null ? null : { letter }
    },
  }
}

/** The particulars of the letter; with `optional`, the secretariat first says that there is one. */
export function LetterPart(props: { readonly of: LetterInHand; readonly optional?: boolean }) {
  const { say } = useWords()
  const { draft, change, checked } = props.of
  return (
    <>
      {props.optional ? (
        <Checkbox
          label={say(formWords.fromLetter)}
          checked={draft !== null}
          onChange={(event) => change(event.currentTarget.checked ? emptyLetter : null)}
        />
      ) : null}
      {draft === null ? null : <ByLetterFields value={draft} onChange={change} checked={checked} />}
    </>
  )
}
