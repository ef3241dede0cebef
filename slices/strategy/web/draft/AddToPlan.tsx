import { useState } from 'react'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { AddNodeForm } from './AddNodeForm.tsx'
import { words } from './draft-words.ts'

/** Adds an entry from the page of a draft; below what, the form asks. */
export function AddToPlan({ version, may }: { readonly version: string; readonly may: Ability }) {
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <AbilityButton may={may} variant="default" onClick={() => setAdding(true)}>
        {say(words.add)}
      </AbilityButton>
      {adding ? <AddNodeForm version={version} below={null} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
