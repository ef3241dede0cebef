import type { InputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { type Block, textsOf } from '#kernel/papers/paper.ts'
import { each } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import {
  type LettersOrdered,
  makeLetters,
  type OrderedLetter,
  rowsOfLetters,
} from '#slices/correspondence/index.ts'
import type { consultation } from '../../../contract.ts'
import type { Event } from '../../../contract/events/events.ts'
import { printedInEventLetters as words } from '../../../contract/events/event-letter-words.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { stillToNominate } from '../../../rules/events/who-is-still-to-nominate.ts'
import { getEvent, organisationsOf, shownEvent } from '../get-event.ts'
import { namedNominees, nomineesOf } from '../list-nominations.ts'

type MakeEventLetters = typeof consultation.acts.makeEventLetters
type Tx = Transaction<ConsultationRows>

interface Found {
  readonly letters: readonly OrderedLetter[]
  readonly withoutLetter: number
}

/** One letter for each organisation or office; they then lie among the letters to sign. */
export const makeEventLetters =
  (files: FileStore, site: string): Handler<MakeEventLetters, ConsultationRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    if (session.person === null) throw new NotFound()
    const row = await getEvent(tx, input.event)
    const event = shownEvent(row)
    if (event.isCancelled) return refuse('event-cancelled')
    const chosen = await organisationsOf(tx, input.organisations)
    if (input.organisations.some((one) => !chosen.has(one))) return refuse('no-such-organisation')
    if (input.kind === 'reminder' && input.awaitedBy === undefined) return refuse('awaited-by-when')
    const found = await lettersOf(tx, event, input)
    if (found.letters.length === 0) {
      if (input.kind === 'nomination') return refuse('nobody-chosen')
      return refuse(input.kind === 'invitation' ? 'nobody-invited' : 'nothing-awaited')
    }
    const ordered: LettersOrdered = {
      ...{ site, strategy: row.strategy, kind: input.kind, head: letterHead.parse(input) },
      ...{ about: { path: `/events/${event.id}`, title: event.title }, letters: found.letters },
    }
    const recorded = await recordRows(event.id, rowsOfLetters(ordered))
    await makeLetters(tx, files, ordered, session.person, recorded)
    return { letters: found.letters.length, withoutLetter: found.withoutLetter }
  }

async function lettersOf(tx: Tx, event: Event, input: InputOf<MakeEventLetters>): Promise<Found> {
  switch (input.kind) {
    case 'nomination':
      return { letters: await toOrganisations(tx, input.organisations, heldAs(event)), withoutLetter: 0 }
    case 'invitation':
      return invitationsOf(tx, event)
    case 'reminder': {
      const filling = {
        matter: each((one) => fillPlaceholders(words.nominationFor[one], { event: event.title[one] })),
        day: dayLabel(input.awaitedBy ?? event.startsOn),
      }
      return {
        letters: await toOrganisations(tx, await silentBodies(tx, event.id), filling),
        withoutLetter: 0,
      }
    }
  }
}

async function toOrganisations(
  tx: Tx,
  organisations: readonly string[],
  filling: OrderedLetter['filling'],
): Promise<readonly OrderedLetter[]> {
  const named = await organisationsOf(tx, organisations)
  return [...new Set(organisations)].flatMap((one) => {
    const to = named.get(one)?.name
    return to === undefined ? [] : [{ to, filling }]
  })
}

/** To each that nominated, with its own people in the annex; nobody at risk is named in a letter. */
async function invitationsOf(tx: Tx, event: Event): Promise<Found> {
  const invited = (await nomineesOf(tx, event.id)).filter(({ isInvited }) => isInvited)
  const named = await namedNominees(tx, invited)
  const by = new Map<string, (typeof named)[number][]>()
  for (const one of named) {
    const body = one.by_office ?? one.by_organisation ?? ''
    by.set(body, [...(by.get(body) ?? []), one])
  }
  const letters: OrderedLetter[] = []
  for (const group of by.values()) {
    const told = group.filter(({ isAtRisk }) => !isAtRisk)
    const [first] = told
    if (first === undefined) continue
    letters.push({
      ...{ to: first.by, filling: heldAs(event) },
      ...(first.by_office === null ? {} : { office: first.by_office }),
      annex: { title: words.invited, blocks: told.map(lineOf) },
    })
  }
  return { letters, withoutLetter: by.size - letters.length }
}

const lineOf = (one: Awaited<ReturnType<typeof namedNominees>>[number]): Block => ({
  kind: 'paragraph',
  texts: textsOf(
    each((language) =>
      [one.name?.[language], one.post[language] ?? one.post.en ?? one.post.ur, one.organisation[language]]
        .filter((part) => part !== undefined && part !== '')
        .join(' · '),
    ),
  ),
})

async function silentBodies(tx: Tx, event: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ bodies: string[] }>(
    `select array_agg(b.organisation order by b.organisation) as bodies
       from consultation.expected_bodies b where b.event = $1 group by b.place order by b.place`,
    [event],
  )
  const nominees = await nomineesOf(tx, event)
  return stillToNominate(
    rows,
    new Set(
      nominees.flatMap(({ organisation, by_organisation }) => [
        organisation,
        by_organisation ?? organisation,
      ]),
    ),
  )
}

function heldAs({ title, place, startsOn, endsOn }: Event): OrderedLetter['filling'] {
  const [first, last] = [dayLabel(startsOn), dayLabel(endsOn)]
  const day = startsOn === endsOn ? first : each((one) => `${first[one]} – ${last[one]}`)
  return { event: title, place, day }
}
