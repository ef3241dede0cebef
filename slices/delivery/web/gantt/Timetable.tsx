import { Anchor, Stack, VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { ActivityInTime } from '../../contract.ts'
import { alongSpan, barOf, quartersOf, type Span } from '../../rules/work/where-a-bar-lies.ts'
import { bothOf } from '../calls.ts'
import { PillarCode } from '../PillarCode.tsx'
import { milestoneStates } from '../work/work-page-words.ts'
import { ganttWords as words } from './gantt-words.ts'
import classes from './Timetable.module.css'

interface TimetableProps {
  readonly activities: readonly ActivityInTime[]
  readonly span: Span
  readonly today: string
}

/**
 * Bars in time, one row an activity, under their pillars. Time runs as the page reads: in Urdu from the right. What the
 * bars show stands in words beside each name, so that nobody needs to see them.
 */
export function Timetable({ activities, span, today }: TimetableProps) {
  const { say, formats } = useWords()
  const pillars = [...new Set(activities.map(({ pillar }) => pillar))]
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={say(words.title)}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>
            {say(words.inTime, { from: formats.date(span.from), until: formats.date(span.until) })}
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              {say(words.activity)}
            </th>
            <th scope="col" className={classes.track}>
              <VisuallyHidden>{say(words.today, { day: formats.date(today) })}</VisuallyHidden>
              <Scale span={span} />
            </th>
          </tr>
        </thead>
        {pillars.map((pillar) => (
          <tbody key={pillar ?? ''}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={2}>
                {pillar === null ? say(words.noPillar) : <PillarCode pillar={pillar} />}
              </th>
            </tr>
            {activities
              .filter((one) => one.pillar === pillar)
              .map((activity) => (
                <Row key={activity.code} activity={activity} span={span} today={today} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`

function Scale({ span }: { readonly span: Span }) {
  const { say } = useWords()
  return (
    <div className={classes.scale} aria-hidden>
      {quartersOf(span).map(({ year, quarter, at }) => (
        <span key={`${year}-${quarter}`} className={classes.tick} style={{ insetInlineStart: percent(at) }}>
          {quarter === 1 ? <b>{year}</b> : null}
          <br />
          {say(words.quarter, { quarter })}
        </span>
      ))}
    </div>
  )
}

interface RowProps {
  readonly activity: ActivityInTime
  readonly span: Span
  readonly today: string
}

function Row({ activity, span, today }: RowProps) {
  const { say } = useWords()
  const { code, title, request, office, isBlocked, milestones, waitsFor, ends } = activity
  const bar = barOf(activity.starts, ends, span)
  const late = milestones.filter(({ state }) => state === 'late').length
  const name = <bdi>{say(bothOf(title))}</bdi>
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <Stack gap={2} align="flex-start">
          <span>
            <Code>{code}</Code>{' '}
            {request === null ? (
              name
            ) : (
              <Anchor component={Link} to={`/concurrence/${request}`} inherit>
                {name}
              </Anchor>
            )}
          </span>
          <span className={classes.said}>
            {office === null ? null : <bdi>{say(office.name)} · </bdi>}
            <Days activity={activity} />
          </span>
          {isBlocked ? <StatusMark status={{ tone: 'warn', label: words.isBlocked }} /> : null}
          {late > 0 ? <span className={classes.said}>{say(words.isLate, { count: late })}</span> : null}
          {ends !== null && ends < today ? (
            <span className={classes.said}>{say(words.pastItsEnd)}</span>
          ) : null}
          {waitsFor.length > 0 ? (
            <span className={classes.said}>{say(words.waits, { codes: waitsFor.join(', ') })}</span>
          ) : null}
        </Stack>
      </th>
      <td className={classes.track}>
        <div className={classes.lane}>
          {quartersOf(span)
            .filter(({ quarter }) => quarter === 1)
            .map(({ year, at }) => (
              <span
                key={year}
                className={classes.line}
                style={{ insetInlineStart: percent(at) }}
                aria-hidden
              />
            ))}
          <span
            className={classes.today}
            style={{ insetInlineStart: percent(alongSpan(today, span)) }}
            aria-hidden
          />
          {bar === null ? null : (
            <span
              className={classes.bar}
              style={{ insetInlineStart: percent(bar.at), width: percent(bar.length) }}
              data-blocked={isBlocked || undefined}
              data-open-start={bar.isOpenAtStart || undefined}
              data-open-end={bar.isOpenAtEnd || undefined}
              aria-hidden
            />
          )}
          {milestones.map((one) => (
            <Mark key={one.id} milestone={one} span={span} />
          ))}
        </div>
      </td>
    </tr>
  )
}

const signs = { reached: '◆', reported: '◈', due: '◇', late: '!' } as const

function Mark({
  milestone,
  span,
}: {
  readonly milestone: ActivityInTime['milestones'][number]
  readonly span: Span
}) {
  const { say, formats } = useWords()
  const said = say(words.milestone, {
    title: say(bothOf(milestone.title)),
    day: formats.date(milestone.dueOn),
    state: say(milestoneStates[milestone.state].label),
  })
  return (
    <span
      className={classes.mark}
      style={{ insetInlineStart: percent(alongSpan(milestone.dueOn, span)) }}
      data-state={milestone.state}
      title={said}
    >
      <span aria-hidden>{signs[milestone.state]}</span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </span>
  )
}

function Days({ activity }: { readonly activity: ActivityInTime }) {
  const { say, formats } = useWords()
  return <>{daysOf(activity, say, formats)}</>
}

function daysOf({ starts, ends }: ActivityInTime, say: Words['say'], formats: Words['formats']): string {
  if (starts !== null && ends !== null)
    return say(words.runs, { from: formats.date(starts), until: formats.date(ends) })
  if (starts !== null) return say(words.from, { day: formats.date(starts) })
  return ends === null ? say(words.noDays) : say(words.until, { day: formats.date(ends) })
}
