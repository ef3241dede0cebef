import { Text } from '@mantine/core'
import type { CSSProperties } from 'react'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { kindNames, type RowOfTree, sidesOf, type TreeEntry } from '#slices/strategy/contract.ts'
import { Code, Written } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import { bothOf, languageOf } from '../calls.ts'
import { words } from '../structure/structure-words.ts'
import classes from './TreeSides.module.css'

const marks: Readonly<Record<Exclude<RowOfTree['mark'], 'same'>, Bilingual>> = {
  added: words.added,
  removed: words.removed,
  moved: words.moved,
  reworded: words.reworded,
}

export interface TreeSidesProps {
  readonly before: readonly TreeEntry[]
  readonly after: readonly TreeEntry[]
}

/** The part of the plan that would change, as it stands and as proposed, side by side; below one another on a phone. */
export function TreeSides({ before, after }: TreeSidesProps) {
  const { say } = useWords()
  const sides = sidesOf(before, after)
  return (
    <div>
      <div className={classes.sides}>
        <Side title={words.before} rows={sides.before} />
        <Side title={words.afterwards} rows={sides.after} />
      </div>
      <Text size="sm" c="dimmed" mt="xs">
        {say(words.onlySeen)}
      </Text>
    </div>
  )
}

function Side({ title, rows }: { readonly title: Bilingual; readonly rows: readonly RowOfTree[] }) {
  const { say } = useWords()
  return (
    <div className={classes.side}>
      <Text size="sm" fw={600} mb={4}>
        {say(title)}
      </Text>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <Row key={row.entry.lineage} row={row} />
        ))}
      </ul>
    </div>
  )
}

/** Of what was reworded the language in which it was is shown; that of the screen where it was in both. */
function rewordedIn(was: TreeEntry['title'], is: TreeEntry['title'], screen: Language): Language {
  if (was[screen] !== is[screen]) return screen
  return screen === 'en' ? 'ur' : 'en'
}

function Row({ row: { entry, depth, mark, was } }: { readonly row: RowOfTree }) {
  const { say, language } = useWords()
  const shown = was === null ? languageOf(entry.title, language) : rewordedIn(was, entry.title, language)
  const title = was === null ? say(bothOf(entry.title)) : (entry.title[shown] ?? '')
  const old = was === null ? null : was[shown]
  return (
    <li className={classes.row} data-mark={mark} style={{ '--depth': depth } as CSSProperties}>
      <Text size="sm" c="dimmed" span>
        {say(kindNames[entry.kind])} <Code>{entry.code}</Code>
      </Text>
      {mark === 'same' ? null : <span className={classes.mark}>{say(marks[mark])}</span>}
      {old === null ? (
        <div className={classes.title}>
          <Written in={shown}>{title}</Written>
        </div>
      ) : (
        <DifferenceText before={old} after={title} language={shown} />
      )}
    </li>
  )
}
