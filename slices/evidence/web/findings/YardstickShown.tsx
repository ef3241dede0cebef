import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Yardstick } from '../../contract.ts'
import classes from './Yardstick.module.css'

export interface YardstickShownProps {
  readonly words: Yardstick['words']
  /** The position of the word that a finding uses. */
  readonly chosen?: number | undefined
}

/** A yardstick as words, the range of each drawn and printed: the chosen word is read among its neighbours. */
export function YardstickShown({ words, chosen }: YardstickShownProps) {
  const { say } = useWords()
  return (
    <ol className={classes.rows}>
      {words.map(({ position, word, range, from, to }) => (
        <li
          key={position}
          className={classes.row}
          {...(position === chosen ? { 'data-chosen': true, 'aria-current': true } : {})}
        >
          <span>{say(word)}</span>
          <span className={classes.track} aria-hidden>
            <span
              className={classes.range}
              style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
            />
          </span>
          <bdi className={classes.printed} dir="ltr">
            {range}
          </bdi>
        </li>
      ))}
    </ol>
  )
}
