import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { addAgenda } from '#slices/correspondence/index.ts'
import type { Block, delivery, StandingShown } from '../../contract.ts'
import { agendaWords as words } from '../../contract/agenda-words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import {
  type AgendaItem,
  agendaText,
} from '../../rules/agenda/an-agenda-begins-with-what-was-decided-before.ts'
import { readDecisions } from '../negotiation/read-decisions.ts'
import { workSeen, milestonesShown } from '../work/work-shown.ts'

type Acts = typeof delivery.acts

/** Only what waits for this body is annotated; what is late is told in one item, for every body has to know it. */
export const draftAgenda: Handler<Acts['draftAgenda'], DeliveryRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { strategy, meeting, body } = input
  const { version, bodies, isRestricted } = await readDecisions(tx, session, { strategy })
  const before = bodies.find(({ id }) => id === body)
  if (session.person === null || version === null) throw new NotFound()
  const late = milestonesShown(await workSeen(tx, version), session).filter(({ state }) => state === 'late')
  const matters = [...(before?.waiting ?? []).map(ofConcurrence), ...(before?.blocked ?? []).map(ofBlock)]
  if (matters.length === 0 && late.length === 0) return refuse('no-matters')
  const items: readonly AgendaItem[] = [
    { title: words.minutes, notes: [words.minutesSaid] },
    { title: words.actions, notes: [words.actionsSaid] },
    ...matters,
    ...(late.length === 0
      ? []
      : [
          {
            title: words.late,
            notes: late
              .toSorted((a, b) => b.daysLate - a.daysLate)
              .map(({ code, title, daysLate }) =>
                fillBoth(words.lateOne, {
                  ...{ code: { en: code, ur: isolated(code) }, milestone: inBoth(title) },
                  days: String(daysLate),
                }),
              ),
          },
        ]),
    { title: words.other, notes: [] },
  ]
  const marking = isRestricted ? 'restricted annex' : 'government'
  const recorded = await record(
    meeting,
    { meeting, body, matters: matters.length, late: late.length },
    { strategy },
  )
  const paper = await addAgenda(
    tx,
    { meeting, strategy, marking, title: words.title, text: agendaText(items) },
    session.person,
    recorded,
  )
  return { paper: paper.id, number: paper.number, matters: matters.length }
}

const coded = (code: string, title: { readonly en: string | null; readonly ur: string | null }): Bilingual =>
  each((language) => `${code} ${inBoth(title)[language]}`)

/** What somebody wrote is one line of the agenda: a line of its own could be taken for a heading. */
const inALine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const byDay = (dueOn: string | null, daysLate: number): readonly Bilingual[] =>
  dueOn === null
    ? []
    : [
        daysLate > 0
          ? fillBoth(words.past, { day: dayLabel(dueOn), days: String(daysLate) })
          : fillBoth(words.by, { day: dayLabel(dueOn) }),
      ]

const ofOffice = (office: { readonly name: Bilingual } | null): readonly Bilingual[] =>
  office === null ? [] : [fillBoth(words.office, { office: office.name })]

const ofConcurrence = (one: StandingShown): AgendaItem => ({
  title: coded(one.code, one.title),
  notes: [
    ...ofOffice(one.office),
    fillBoth(words.concurrence, { asks: inALine(one.reply?.reason ?? '') }),
    ...byDay(one.dueOn, one.daysLate),
  ],
})

const ofBlock = (one: Block): AgendaItem => ({
  title: coded(one.code, one.activity),
  notes: [
    ...ofOffice(one.office),
    fillBoth(words.blocked, { asks: inALine(one.obstacle) }),
    fillBoth(words.authority, { authority: inALine(one.authority) }),
    ...byDay(one.dueOn, one.daysLate),
    ...(one.lateBehind === 0 ? [] : [fillBoth(words.behind, { count: String(one.lateBehind) })]),
  ],
})
