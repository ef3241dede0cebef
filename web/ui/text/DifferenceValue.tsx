import { VisuallyHidden } from '@mantine/core'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import type { ChangeOfValue } from '#kernel/pure/values/changed-values.ts'
import { nothingStands } from '#kernel/pure/values/nothing-stands.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './DifferenceText.module.css'
import { DifferenceText, differenceWords as words } from './DifferenceText.tsx'

export interface DifferenceValueProps {
  readonly change: ChangeOfValue
  /** Of the words, where the value is a text. */
  readonly language: Language
  /** Names of choices, days and entries by their keys. */
  readonly names: Readonly<Record<string, Bilingual>>
}

interface Whole {
  readonly kind: 'same' | 'added' | 'removed'
  readonly said: Bilingual
}

/** How a field would change: words by words; a choice, a day and each entry of a list as a whole, never half a name. */
export function DifferenceValue({ change, language, names }: DifferenceValueProps) {
  const named = (key: string): Bilingual => names[key] ?? { en: key, ur: key }
  switch (change.shape) {
    case 'text':
      return <DifferenceText before={change.before} after={change.after} language={language} />
    case 'choice':
    case 'date': {
      const said = (key: string | null) => (key === null ? nothingStands[change.shape] : named(key))
      if (change.before === change.after) return <Wholes all={[{ kind: 'same', said: said(change.after) }]} />
      return (
        <Wholes
          all={[
            { kind: 'removed', said: said(change.before) },
            { kind: 'added', said: said(change.after) },
          ]}
        />
      )
    }
    case 'set': {
      const { kept, removed, added } = change
      const each = (kind: Whole['kind'], keys: readonly string[]): readonly Whole[] =>
        keys.map((key) => ({ kind, said: named(key) }))
      const all = [...each('removed', removed), ...each('added', added), ...each('same', kept)]
      return <Wholes all={all.length === 0 ? [{ kind: 'same', said: nothingStands.set }] : all} />
    }
  }
}

function Wholes({ all }: { readonly all: readonly Whole[] }) {
  const { say } = useWords()
  return (
    <ul className={classes.wholes}>
      {all.map(({ kind, said }, at) => {
        if (kind === 'same') return <li key={at}>{say(said)}</li>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <li key={at}>
            <Mark className={classes.change}>
              <VisuallyHidden>{say(words[kind])} </VisuallyHidden>
              <span className={classes[kind]}>{say(said)}</span>
              <VisuallyHidden> {say(words.end)}</VisuallyHidden>
            </Mark>
          </li>
        )
      })}
    </ul>
  )
}
