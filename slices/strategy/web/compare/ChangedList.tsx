import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf } from '../calls.ts'
import classes from './Changed.module.css'
import type { Difference } from './changes-by-pillar.ts'
import { listNames } from './words.ts'

export interface ChangedListProps {
  readonly difference: Difference['lists'][number]
}

/** Who or what came to a list and went from it, each member whole: a struck office is struck with its full name. */
export function ChangedList({ difference }: ChangedListProps) {
  const { say } = useWords()
  const { list, added, removed } = difference
  return (
    <div className={classes.field}>
      <div className={classes.label}>
        <span className={classes.name}>{say(listNames[list])}</span>
      </div>
      <ul className={classes.members}>
        {removed.map((name) => (
          <li key={`- ${name.en ?? name.ur}`}>
            <del className={classes.removed}>{say(bothOf(name))}</del>
          </li>
        ))}
        {added.map((name) => (
          <li key={`+ ${name.en ?? name.ur}`}>
            <ins className={classes.added}>{say(bothOf(name))}</ins>
          </li>
        ))}
      </ul>
    </div>
  )
}
