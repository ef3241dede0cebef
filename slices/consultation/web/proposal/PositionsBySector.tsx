import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Proposal } from '../../contract.ts'
import { positions } from '../../rules/a-position-is-one-of-three.ts'
import { fewOf, isUncounted, positionNames, sectorName } from '../names.ts'
import classes from './PositionsBySector.module.css'
import { words } from './proposal-words.ts'

type Count = Proposal['positions'][number]

/** Fewer than five persons are not counted; what offices said is official, and counted all the same. */
function SectorRow({ count }: { readonly count: Count }) {
  const { say, formats } = useWords()
  const all = count.agree + count.disagree + count.pass
  return (
    <tr>
      <th scope="row">
        {say(sectorName(count.sector))}
        {count.few && !isUncounted(count) ? <span className={classes.few}>{say(fewOf(count))}</span> : null}
      </th>
      {isUncounted(count) ? (
        <td colSpan={positions.length} className={classes.uncounted}>
          {say(fewOf(count))}
        </td>
      ) : (
        positions.map((position) => (
          <td key={position} data-position={position}>
            <span className={classes.count}>{formats.number(count[position])}</span>
            <span className={classes.track} aria-hidden>
              <span
                className={classes.bar}
                style={{ inlineSize: `${String((100 * count[position]) / all)}%` }}
              />
            </span>
          </td>
        ))
      )}
    </tr>
  )
}

/** A table of counts with a bar in each cell, every sector on its own scale: there is no total row to hide behind. */
export function PositionsBySector({ counts }: { readonly counts: readonly Count[] }) {
  const { say } = useWords()
  if (counts.length === 0) return <Text c="dimmed">{say(words.noPositions)}</Text>
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{say(words.positionsMeans)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.sector)}</th>
          {positions.map((position) => (
            <th key={position} scope="col">
              {say(positionNames[position])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <SectorRow key={count.sector} count={count} />
        ))}
      </tbody>
    </table>
  )
}
