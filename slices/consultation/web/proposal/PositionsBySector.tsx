import { Stack, Text } from '@mantine/core'
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
        {count.few ? <span className={classes.few}>{say(fewOf(count))}</span> : null}
      </th>
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
}

function Table({ counts }: { readonly counts: readonly Count[] }) {
  const { say } = useWords()
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

/**
 * A table of counts with a bar in each cell, every sector on its own scale: there is no total row to hide behind. Sectors
 * too small to be counted are named below it, those that are against first.
 */
export function PositionsBySector({ counts }: { readonly counts: readonly Count[] }) {
  const { say, language } = useWords()
  if (counts.length === 0) return <Text c="dimmed">{say(words.noPositions)}</Text>
  const counted = counts.filter((count) => !isUncounted(count))
  const named = (opposes: boolean) =>
    counts
      .filter((count) => isUncounted(count) && count.opposes === opposes)
      .map(({ sector }) => say(sectorName(sector)))
      .join(language === 'ur' ? '، ' : ', ')
  const [against, others] = [named(true), named(false)]
  return (
    <Stack gap="xs">
      {counted.length > 0 ? <Table counts={counted} /> : null}
      {against === '' ? null : <Text size="sm">{say(words.fewAgainst, { sectors: against })}</Text>}
      {others === '' ? null : (
        <Text size="sm" c="dimmed">
          {say(words.fewOthers, { sectors: others })}
        </Text>
      )}
    </Stack>
  )
}
