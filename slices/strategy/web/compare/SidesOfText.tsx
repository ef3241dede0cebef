import { useMemo } from 'react'
import { type Bilingual, directionOf, type Language } from '#kernel/pure/bilingual.ts'
import { differencesOf, type Stretch } from '#kernel/pure/words/differences-of-words.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import classes from './Changed.module.css'
import { words } from './words.ts'

interface SideProps {
  readonly name: Bilingual
  readonly stretches: readonly Stretch[]
  readonly language: Language
}

function Side({ name, stretches, language }: SideProps) {
  const { say } = useWords()
  return (
    <div className={classes.side}>
      <div className={classes.sideName}>{say(name)}</div>
      {stretches.length === 0 ? (
        <p className={`${classes.sideText} ${classes.empty}`}>{say(words.empty)}</p>
      ) : (
        <p className={classes.sideText} lang={language} dir={directionOf(language)}>
          {stretches.map(({ kind, text }, at) => {
            if (kind === 'same') return <NumbersApart key={at}>{text}</NumbersApart>
            const Mark = kind === 'added' ? 'ins' : 'del'
            return (
              <Mark key={at} className={classes[kind]}>
                <NumbersApart>{text}</NumbersApart>
              </Mark>
            )
          })}
        </p>
      )}
    </div>
  )
}

export interface SidesOfTextProps {
  readonly before: string
  readonly after: string
  /** Of the text, which may not be that of the screen. */
  readonly language: Language
}

/** The earlier wording beside the later one, each with its own changes marked by stroke and underline. */
export function SidesOfText({ before, after, language }: SidesOfTextProps) {
  const stretches = useMemo(() => differencesOf(before, after, language), [before, after, language])
  return (
    <div className={classes.sides}>
      <Side
        name={words.before}
        stretches={stretches.filter(({ kind }) => kind !== 'added')}
        language={language}
      />
      <Side
        name={words.after}
        stretches={stretches.filter(({ kind }) => kind !== 'removed')}
        language={language}
      />
    </div>
  )
}
