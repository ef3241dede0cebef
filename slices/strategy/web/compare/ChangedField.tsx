import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { usePiece } from '#web/ui/places/pieces.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import { costNames, costStates } from '../../rules/cost-states.ts'
import { readersOf } from '../../rules/differences-of-versions.ts'
import { governmentNames } from '../../rules/activities/levels-of-government.ts'
import { levelNames, levels } from '../../rules/openness/levels-of-openness.ts'
import { bothOf, type NamedOffice } from '../calls.ts'
import classes from './Changed.module.css'
import type { Difference, FieldDifference } from './changes-by-pillar.ts'
import { SidesOfText } from './SidesOfText.tsx'
import { fieldName, listNames, words } from './words.ts'

export type View = 'together' | 'sides'

export interface ChangedFieldProps {
  readonly field: FieldDifference
  readonly view: View
  readonly offices: ReadonlyMap<string, NamedOffice>
}

const days: readonly string[] = ['starts', 'ends', 'from', 'until', 'review']

/** Facts that are one of a few, by their names; null of any other. */
function nameOf(field: string, value: string): Bilingual | null {
  if (field === 'governanceLevel') return governmentNames[value] ?? null
  if (field === 'costState') return costNames[costStates.find((known) => known === value) ?? 'not-yet-costed']
  if (field !== 'level' && !field.startsWith(readersOf)) return null
  const level = levels.find((known) => known === value)
  return level === undefined ? null : levelNames[level]
}

/** A fact in words of the reader: the name of an office, a date, a level. */
function useFact(offices: ChangedFieldProps['offices']) {
  const { say, formats } = useWords()
  return (field: string, value: string): string => {
    if (value === '') return value
    if (days.includes(field)) return formats.date(value)
    const name = nameOf(field, value)
    if (name !== null) return say(name)
    if (field !== 'lead') return value
    const office = offices.get(value)
    return office ? say(office.name) : say(words.removedOffice)
  }
}

/** Which points of the consultation changed it: the ways to them, where the consultation is in this house. */
function Causes({ causes }: { readonly causes: readonly string[] }) {
  const { say } = useWords()
  const Ways = usePiece('ways to causes')
  if (causes.length === 0) return null
  return Ways === null ? (
    <span>{say(words.causes, { count: causes.length })}</span>
  ) : (
    <Ways subjects={causes} />
  )
}

/** One field with what it was and what it is. */
export function ChangedField({ field: changed, view, offices }: ChangedFieldProps) {
  const { say, language: reader } = useWords()
  const fact = useFact(offices)
  const { field, language, causes } = changed
  const isFact = language === 'none' || field.startsWith(readersOf)
  const of: Language = isFact ? reader : language
  const before = isFact ? fact(field, changed.before) : changed.before
  const after = isFact ? fact(field, changed.after) : changed.after
  return (
    <div className={classes.field}>
      <div className={classes.label}>
        <span className={classes.name}>{say(fieldName(field))}</span>
        {language === 'none' ? null : <span>{say(language === 'ur' ? words.inUrdu : words.inEnglish)}</span>}
        <Causes causes={causes} />
      </div>
      {view === 'sides' ? (
        <SidesOfText before={before} after={after} language={of} />
      ) : (
        <DifferenceText before={before} after={after} language={of} />
      )}
    </div>
  )
}

export interface ChangedListProps {
  readonly difference: Difference['lists'][number]
}

/** Who or what came to a list and went from it, each member whole: a struck office is struck with its full name. */
export function ChangedList({ difference }: ChangedListProps) {
  const { say } = useWords()
  const { list, added, removed, causes } = difference
  return (
    <div className={classes.field}>
      <div className={classes.label}>
        <span className={classes.name}>{say(listNames[list])}</span>
        <Causes causes={causes} />
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
