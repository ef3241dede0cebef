import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Proposal } from '../../contract.ts'
import { positions } from '../../rules/a-position-is-one-of-three.ts'
import { positionNames, sectorName } from '../names.ts'
import classes from './PositionsBySector.module.css'
import { words } from './proposal-words.ts'

/** A table of counts with a bar in each cell, every sector on its own scale: there is no total row to hide behind. */
export function PositionsBySector({ counts }: { readonly counts: Proposal['positions'] }) {
  const { say, formats } = useWords()
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
        {counts.map((count) => {
          const all = count.agree + count.disagree + count.pass
          return (
            <tr key={count.sector}>
              <th scope="row">{say(sectorName(count.sector))}</th>
              {positions.map((position) => (
                <td key={position} data-position={position}>
                  <span className={classes.count}>{formats.number(count[position])}</span>
                  <span className={classes.track} aria-hidden>
                    <span
                      className={classes.bar}
                      style={{ inlineSize: `${String((100 * count[position]) / all)}%` }}
                    />
                  </span>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
