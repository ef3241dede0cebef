import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LanguageSwitch } from '#web/ui/language/LanguageSwitch.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { BreakoutRead, Queued } from '../../contract/breakouts.ts'
import { positions } from '../../rules/a-position-is-one-of-three.ts'
import { client, proposalQuery } from '../calls.ts'
import { fewOf, fieldName, isUncounted, positionNames, sectorName } from '../names.ts'
import { ProposedChange } from '../proposal/ProposedChange.tsx'
import { breakoutQuery, useLiveBreakout } from './calls.ts'
import classes from './HallPage.module.css'
import { words } from './words.ts'

/** What the projector shows: nothing to press but the language, sizes that read from the last row. */
export function HallPage() {
  const { breakout = '' }: { breakout?: string } = useParams({ strict: false })
  const { say } = useWords()
  const isUp = useLiveBreakout(breakout)
  const { data, error } = useQuery(breakoutQuery(breakout))
  if (!data) return error ? <Problem error={error} /> : <LoadingBlocks count={3} height={200} />
  const called = data.queue.find(({ proposal }) => proposal === data.floor?.proposal)
  return (
    <main className={classes.hall}>
      <header className={classes.head}>
        <h1>{say(data.breakout.title)}</h1>
        <p role="status">{isUp ? say(words.stillOpen, { count: data.unconcluded }) : say(words.cut)}</p>
        <LanguageSwitch />
      </header>
      {called ? <Called one={called} /> : <Waiting breakout={data} />}
      <StillOpen queue={data.queue} called={called?.proposal ?? null} />
    </main>
  )
}

function Waiting({ breakout }: { readonly breakout: BreakoutRead }) {
  const { say } = useWords()
  const { data } = useQuery({
    queryKey: ['consultation', 'code', breakout.breakout.id],
    queryFn: () => client.showBreakoutCode({ breakout: breakout.breakout.id }),
  })
  return (
    <section className={classes.waiting}>
      <p className={classes.big}>{say(words.welcome)}</p>
      {data ? (
        <>
          <img
            className={classes.square}
            alt={say(words.scan)}
            src={`data:image/svg+xml,${encodeURIComponent(data.square)}`}
          />
          <p dir="ltr">{data.address.replace(/^https?:\/\//, '')}</p>
        </>
      ) : null}
    </section>
  )
}

function Called({ one }: { readonly one: Queued }) {
  const { say, formats } = useWords()
  const { data } = useQuery(proposalQuery(one.proposal))
  return (
    <>
      <section className={classes.text} aria-live="polite">
        <h2>
          {say(words.number, { number: one.number })} · <bdi>{one.code}</bdi> · {say(fieldName(one.field))}
        </h2>
        {data ? (
          <div className={classes.words}>
            <ProposedChange proposal={data} />
          </div>
        ) : null}
      </section>
      <section className={classes.positions}>
        <Positions one={one} />
        {one.conclusion ? (
          <p className={classes.conclusion}>
            {one.conclusion.kind === 'consensus'
              ? say(words.groupAgrees)
              : say(words.dissentOf, {
                  sectors: formats.list(one.conclusion.sectors.map((sector) => say(sectorName(sector)))),
                })}
          </p>
        ) : null}
      </section>
    </>
  )
}

function Positions({ one }: { readonly one: Queued }) {
  const { say, formats } = useWords()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(words.bySector)}</th>
          {positions.map((position) => (
            <th key={position} scope="col">
              {say(positionNames[position])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {one.positions.map((count) => (
          <tr key={count.sector}>
            <th scope="row">{say(sectorName(count.sector))}</th>
            {isUncounted(count) ? (
              <td colSpan={positions.length}>{say(fewOf(count))}</td>
            ) : (
              positions.map((position) => <td key={position}>{formats.number(count[position])}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** As many as one line of a wall holds; the head says how many there are in all. */
const onTheWall = 8

/** What the group has not concluded yet, the oldest first, as it will be called. */
function StillOpen({ queue, called }: { readonly queue: readonly Queued[]; readonly called: string | null }) {
  const { say } = useWords()
  const open = queue
    .filter(
      (one) =>
        one.kept === null && one.outcome === null && one.conclusion === null && one.proposal !== called,
    )
    .sort((a, b) => a.number - b.number)
  if (open.length === 0) return null
  return (
    <section className={classes.open} aria-labelledby="still-open">
      <h2 id="still-open">{say(words.nextOnes)}</h2>
      <ul>
        {open.slice(0, onTheWall).map(({ proposal, number, code }) => (
          <li key={proposal}>
            {number} · <bdi>{code}</bdi>
          </li>
        ))}
        {open.length > onTheWall ? <li>{say(words.andMore, { count: open.length - onTheWall })}</li> : null}
      </ul>
    </section>
  )
}
