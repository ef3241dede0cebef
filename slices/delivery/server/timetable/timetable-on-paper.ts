import type { Timetable, TimetableRow } from '#kernel/papers/timetable.ts'
import { type Bilingual, each, inBoth, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { type Level, levelNames } from '#slices/strategy/contract.ts'
import type { ActivityInTime } from '../../contract.ts'
import { timetableWords as words } from '../../contract/work/timetable-words.ts'
import { alongSpan, barOf, quartersOf, type Span } from '../../rules/work/where-a-bar-lies.ts'
import type { activitiesInTime } from './read-gantt.ts'

interface OnPaper {
  readonly inTime: Awaited<ReturnType<typeof activitiesInTime>>
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

const same = (text: string): Bilingual => ({ en: text, ur: text })

/** More quarters than these are too narrow to be named on a page. */
const mostQuartersNamed = 32

const isLate = ({ milestones }: ActivityInTime) => milestones.some(({ state }) => state === 'late')

/** The activities in time, for a wall or a meeting: what is drawn stands in words below each name too. */
export function timetableOnPaper({ inTime, languages, marking, code, address, at }: OnPaper): Timetable {
  const { version, span, today, activities } = inTime
  const made = dayLabel(dayAt(at))
  const title = version === null ? words.noVersion : inBoth(version.title)
  const quarters = quartersOf(span)
  const pillars = [...new Set(activities.map(({ pillar }) => pillar))]
  return {
    ...{ languages, title: words.paper, subtitle: title, marking: levelNames[marking] },
    notice: version?.illustrative === true ? words.illustrative : null,
    foot: each((language) =>
      [words.paper[language], levelNames[marking][language], made[language]].join(' · '),
    ),
    current: { address, code, says: words.isCurrent },
    particulars: [
      { label: words.version, text: version === null ? words.noVersion : same(String(version.number)) },
      { label: words.activities, text: same(String(activities.length)) },
      { label: words.late, text: same(String(activities.filter(isLate).length)) },
      { label: words.blocked, text: same(String(activities.filter((one) => one.isBlocked).length)) },
      { label: words.made, text: made },
      { label: words.code, text: same(code) },
    ],
    head: words.activity,
    ticks: quarters
      .filter(({ quarter }) => quarter === 1 || quarters.length <= mostQuartersNamed)
      .map(({ year, quarter, at: share }) => ({
        ...{ at: share, isYear: quarter === 1 },
        name: quarter === 1 ? same(String(year)) : fillBoth(words.quarter, { quarter: String(quarter) }),
      })),
    today: { at: alongSpan(today, span), says: words.today },
    signs: [
      { sign: 'due', says: words.due },
      { sign: 'late', says: words.isLate },
      { sign: 'reported', says: words.reported },
      { sign: 'reached', says: words.reached },
    ],
    blocked: words.blocked,
    groups: pillars.map((pillar) => ({
      title: pillar === null ? words.noPillar : fillBoth(words.pillar, { code: pillar }),
      rows: activities.filter((one) => one.pillar === pillar).map((one) => rowOf(one, span)),
    })),
  }
}

function rowOf(one: ActivityInTime, span: Span): TimetableRow {
  const bar = barOf(one.starts, one.ends, span)
  return {
    ...{ code: one.code, title: inBoth(one.title), notes: notesOf(one) },
    bar: bar && { at: bar.at, length: bar.length, isBlocked: one.isBlocked },
    marks: one.milestones.map(({ dueOn, state }) => ({ at: alongSpan(dueOn, span), sign: state })),
  }
}

function notesOf(one: ActivityInTime): Bilingual {
  const days = Math.max(0, ...one.milestones.map(({ state, daysLate }) => (state === 'late' ? daysLate : 0)))
  const said = [
    one.office?.name ?? words.noOffice,
    ...(one.starts === null && one.ends === null ? [words.noDays] : []),
    ...(days === 0 ? [] : [fillBoth(words.daysLate, { days: String(days) })]),
    ...(one.isBlocked ? [words.isBlocked] : []),
    ...(one.waitsFor.length === 0 ? [] : [fillBoth(words.waits, { codes: one.waitsFor.join(', ') })]),
  ]
  return each((language) => said.map((part) => part[language]).join(' · '))
}
