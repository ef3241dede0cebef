import { type Block, fact, heading } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import type { EventRead } from '../../contract/events/events.ts'
import { sectorName } from '../../rules/names-of-outcomes-and-sectors.ts'
import { listOf } from './pieces.ts'
import type { Workshop } from './read-workshop.ts'
import { workshopWords as words } from './workshop-words.ts'

/** Where and when it was, what was on the agenda, who came by sector, and which awaited voice was not heard where. */
export function blocksOfEvent(
  { event, changes, agenda, sectors, shown, expected }: EventRead,
  pillars: Workshop['pillars'],
): Block[] {
  const [first, last] = [dayLabel(event.startsOn), dayLabel(event.endsOn)]
  const came = sectors.filter((one) => one.came === null || one.came > 0)
  return [
    heading(2, event.title),
    fact(words.place, event.place),
    fact(
      words.days,
      each((language) =>
        event.startsOn === event.endsOn ? first[language] : `${first[language]} – ${last[language]}`,
      ),
    ),
    ...(event.isCancelled ? [fact(words.cancelled, reasonOf(changes))] : []),
    ...(agenda.items.length === 0 ? [] : [fact(words.agenda, listOf(agenda.items.map(lineOfAgenda)))]),
    ...(came.length === 0 ? [] : [fact(words.came, listOf(came.map(lineOfSector)))]),
    ...(shown.length === 0 ? [] : [fact(words.shown, listOf(shown.map(lineOfPerson)))]),
    ...(event.isCancelled
      ? []
      : expected.map(({ name, silentIn }) => fact(name, heardIn(silentIn, pillars)))),
  ]
}

/** In the words in which it was given, in both languages alike. */
function reasonOf(changes: EventRead['changes']) {
  const reason = changes.find(({ isCancellation }) => isCancellation)?.reason ?? ''
  return { en: reason, ur: reason }
}

const lineOfAgenda = ({ day, startsAt, title }: EventRead['agenda']['items'][number]): Bilingual => {
  const on = dayLabel(day)
  return each((language) => `${on[language]}, ${startsAt}: ${title[language]}`)
}

/** One to four are not told, nor what would give them away by subtraction: a number so small points at people. */
const lineOfSector = ({ sector, came }: EventRead['sectors'][number]): Bilingual =>
  each((language) => `${sectorName(sector)[language]}: ${came === null ? words.untold[language] : came}`)

const lineOfPerson = ({ name, post, organisation }: EventRead['shown'][number]): Bilingual =>
  each((language) =>
    [name?.[language], post[language] ?? post.en ?? post.ur, organisation[language]]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
  )

function heardIn(silentIn: readonly string[], pillars: Workshop['pillars']): Bilingual {
  if (silentIn.length === 0) return words.heardEverywhere
  const named = silentIn.map((code) => {
    const title = inBoth(pillars.get(code) ?? { en: code, ur: code })
    return each((language) => (title[language] === '' ? code : title[language]))
  })
  return {
    en: words.notHeardIn.en(named.map(({ en }) => en).join(', ')),
    ur: words.notHeardIn.ur(named.map(({ ur }) => ur).join('، ')),
  }
}
