import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { type Bilingual, directionOf, type Language } from '#kernel/pure/bilingual.ts'
import { chosenLanguage, languageCookie } from './cookie.ts'
import { type Formats, formatsIn } from './formats.ts'
import { sayIn, type Values } from './say.ts'

export interface Words {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly say: (text: Bilingual, values?: Values) => string
  readonly formats: Formats
  readonly choose: (language: Language) => void
}

const WordsContext = createContext<Words | null>(null)

/** Holds the language of the screen, on `html` (`lang`, `dir`) and in the cookie. */
export function LanguageProvider(props: { readonly initial?: Language; readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(
    () => props.initial ?? chosenLanguage(document.cookie, navigator.languages),
  )
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])
  const words = useMemo<Words>(
    () => ({
      language,
      direction: directionOf(language),
      say: (text, values) => sayIn(language, text, values),
      formats: formatsIn(language),
      choose: (chosen) => {
        document.cookie = languageCookie(chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <WordsContext value={words}>{props.children}</WordsContext>
}

/** The words of the reader: `say` for text, `formats` for figures, dates and periods. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords needs a LanguageProvider above it.')
  return words
}
