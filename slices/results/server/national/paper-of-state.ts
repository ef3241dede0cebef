import { type Block, fact, heading, type Paper, paragraph, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel, periodLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { type Level, levelNames } from '#slices/strategy/contract.ts'
import type { Matter, StateOfStrategy } from '../../contract.ts'
import { statusNames } from '../../contract/figure-names.ts'
import { nationalWords as words } from '../../contract/national/national-words.ts'
import { saidOfState } from '../../contract/national/said-of-state.ts'

interface StateOnPaper {
  readonly state: StateOfStrategy
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

const same = (text: string): Bilingual => ({ en: text, ur: text })
const coded = (code: string, title: Bilingual): Bilingual => each((one) => `${code}  ${title[one]}`)

/** What a steering committee has before it: what it is asked to decide, then where the strategy stands. */
export function paperOfState({ state, languages, marking, code, address, at }: StateOnPaper): Paper {
  const { version } = state
  const made = dayLabel(dayAt(at))
  const written: Written = (label, text) => ({
    ...{ kind: 'fact', label },
    texts: textsOf({ [languages[0] ?? 'en']: text }),
  })
  const foot = each((one) => [words.pack[one], levelNames[marking][one], made[one]].join(' · '))
  return {
    ...{ languages, title: words.pack, marking: levelNames[marking], foot },
    subtitle: version?.title ?? words.noVersion,
    notice: version?.illustrative === true ? words.illustrative : null,
    particulars: [
      { label: words.version, text: version === null ? words.noVersion : same(String(version.number)) },
      { label: words.marking, text: levelNames[marking] },
      { label: words.made, text: made },
      { label: words.code, text: same(code) },
    ],
    current: { address, code, says: words.isCurrent },
    blocks: [
      ...section(
        'blocked',
        state,
        state.matters.flatMap((one) => ofMatter(one, written)),
      ),
      ...section('late', state, theFirst(state.milestones.late, ofMilestone)),
      ...section('unfunded', state, theFirst(state.money?.due ?? [], ofUnpaid)),
      ...section('unreported', state, theFirst(state.reports.offices.filter(isShort), ofOffice)),
      ...section('differ', state, theFirst(state.statuses.differ, ofIndicator)),
    ],
  }
}

/** What somebody wrote stands once, in the first language of the paper: which one it is in is not known. */
type Written = (label: Bilingual, text: string) => Block

/** What is to be decided stands whole; of the other lists a meeting has what presses most before it. */
const mostOfEach = 12

function theFirst<One>(all: readonly One[], blockOf: (one: One) => Block): readonly Block[] {
  const more = all.length - mostOfEach
  const shown = all.slice(0, mostOfEach).map(blockOf)
  return more > 0 ? [...shown, paragraph(fillBoth(words.andMore, { count: String(more) }))] : shown
}

const section = (
  name: keyof ReturnType<typeof saidOfState>,
  state: StateOfStrategy,
  blocks: readonly Block[],
): readonly Block[] => [
  heading(1, words[name]),
  ...saidOfState(state, dayLabel, periodLabel)[name].map(paragraph),
  ...blocks,
]

const dayPast = (day: string, days: number): Bilingual =>
  days > 0 ? fillBoth(words.daysPast, { day: dayLabel(day), days: String(days) }) : dayLabel(day)

function ofMatter(one: Matter, written: Written): readonly Block[] {
  return [
    heading(2, coded(one.code, one.title)),
    ...(one.office === null ? [] : [fact(words.office, one.office)]),
    written(words.asks, one.asks),
    ...(one.before === null ? [] : [fact(words.before, one.before)]),
    ...(one.authority === null ? [] : [written(words.authority, one.authority)]),
    ...(one.dueOn === null ? [] : [fact(words.by, dayPast(one.dueOn, one.daysLate))]),
    ...(one.lateBehind === 0
      ? []
      : [fact(words.late, fillBoth(words.lateBehind, { count: String(one.lateBehind) }))]),
    fact(words.decision, words.blank),
  ]
}

const named = (office: Bilingual | null, said: Bilingual): Bilingual =>
  office === null ? said : each((one) => `${said[one]} · ${office[one]}`)

const ofMilestone = ({
  code,
  milestone,
  office,
  dueOn,
  daysLate,
}: StateOfStrategy['milestones']['late'][number]): Block =>
  fact(coded(code, milestone), named(office, dayPast(dueOn, daysLate)))

const ofUnpaid = ({ code, title, office, what, on }: NonNullable<StateOfStrategy['money']>['due'][number]) =>
  fact(coded(code, title), named(office, fillBoth(words[what], { day: dayLabel(on) })))

const isShort = ({ expected, said }: { readonly expected: number; readonly said: number }) => said < expected

const ofOffice = ({ name, expected, said }: StateOfStrategy['reports']['offices'][number]): Block =>
  fact(name, fillBoth(words.officeSaid, { said: String(said), expected: String(expected) }))

const ofIndicator = ({
  code,
  name,
  computed,
  said,
  office,
}: StateOfStrategy['statuses']['differ'][number]): Block =>
  fact(
    coded(code, name),
    each((one) =>
      [
        fillBoth(words.dataSay, { status: statusNames[computed] })[one],
        fillBoth(words.officeSays, { office, status: statusNames[said] })[one],
      ].join(one === 'ur' ? '؛ ' : '; '),
    ),
  )
