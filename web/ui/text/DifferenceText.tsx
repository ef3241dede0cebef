import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { directionOf, type Language } from '#kernel/pure/bilingual.ts'
import { differencesOf } from '#kernel/pure/words/differences-of-words.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './DifferenceText.module.css'
import { NumbersApart } from './NumbersApart.tsx'

/** What a change is called to those who do not see it struck or underlined. */
export const differenceWords = {
  removed: { en: 'removed:', ur: 'حذف شدہ:' },
  added: { en: 'added:', ur: 'اضافہ شدہ:' },
  end: { en: 'end of change.', ur: 'تبدیلی ختم۔' },
}

export interface DifferenceTextProps {
  readonly before: string
  readonly after: string
  /** Of the text, which may not be that of the screen. */
  readonly language: Language
}

/** One text with its removals struck through and its additions underlined, by word. */
export function DifferenceText({ before, after, language }: DifferenceTextProps) {
  const { say } = useWords()
  const stretches = useMemo(() => differencesOf(before, after, language), [before, after, language])
  return (
    <p className={classes.text} lang={language} dir={directionOf(language)}>
      {stretches.map(({ kind, text }, at) => {
        if (kind === 'same') return <NumbersApart key={at}>{text}</NumbersApart>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={at} className={classes.change}>
            <VisuallyHidden>{say(differenceWords[kind])} </VisuallyHidden>
            <span className={classes[kind]}>
              <NumbersApart>{text.trimEnd()}</NumbersApart>
            </span>
            {text.slice(text.trimEnd().length)}
            <VisuallyHidden> {say(differenceWords.end)}</VisuallyHidden>
          </Mark>
        )
      })}
    </p>
  )
}
