import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { type Block, fact, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import {
  type LettersOrdered,
  makeLetters,
  type OrderedLetter,
  rowsOfLetters,
} from '#slices/correspondence/index.ts'
import { versionsOf } from '#slices/strategy/index.ts'
import type { delivery } from '../../contract.ts'
import { printedWords as words } from '../../contract/letters-words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { readStandings, type ReplyRow, type Standings, type Stood } from '../standings/read-standings.ts'

type MakeConcurrenceLetters = typeof delivery.acts.makeConcurrenceLetters

/** One letter an office that has been asked and has not answered; they then lie among the letters to sign. */
export const makeConcurrenceLetters =
  (files: FileStore, site: string): Handler<MakeConcurrenceLetters, DeliveryRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    const version = (await versionsOf(tx, input.strategy)).find(({ id }) => id === input.version)
    if (version === undefined || session.person === null) throw new NotFound()
    const { stood, names, bodies } = await readStandings(tx, version.id)
    const open = stood.filter(
      ({ state, office }) =>
        (state === 'silent' || (state === 'waiting' && input.kind === 'concurrence')) &&
        (input.office === undefined || office === input.office),
    )
    if (open.length === 0) {
      return refuse(input.kind === 'reminder' ? 'nobody-to-remind' : 'nobody-to-write-to')
    }
    const ofVersion = each((one) =>
      fillPlaceholders(words.version[one], {
        title:
          (one === 'en' ? version.title.en : version.title.ur) ?? version.title.en ?? version.title.ur ?? '',
        number: String(version.number),
      }),
    )
    const offices = [...new Set(open.flatMap(({ office }) => office ?? []))]
    const letters = offices.map((office): OrderedLetter => {
      const its = open.filter((one) => one.office === office)
      return {
        ...{ to: names.get(office) ?? { en: '', ur: '' }, office },
        filling: fillingOf(its, ofVersion),
        annex: { title: words.annex, blocks: its.flatMap((one) => blocksOf(one, bodies)) },
      }
    })
    const ordered: LettersOrdered = {
      ...{ site, strategy: input.strategy, kind: input.kind, head: letterHead.parse(input), letters },
      about: { path: '/concurrence', title: ofVersion },
    }
    const recorded = await recordRows(version.id, rowsOfLetters(ordered))
    await makeLetters(tx, files, ordered, session.person, recorded)
    return { letters: letters.length, activities: open.length }
  }

/** By when it is to answer: what was asked last. */
const dueOf = ({ asked, reply }: Stood): string | null => reply?.due_on ?? asked?.due_on ?? null

/** The day by which the first of its answers is due stands in the letter; each activity names its own in the annex. */
function fillingOf(its: readonly Stood[], version: Bilingual): OrderedLetter['filling'] {
  const [first = ''] = its.flatMap((one) => dueOf(one) ?? []).toSorted()
  return {
    ...{ version, day: dayLabel(first) },
    matter: each((one) => fillPlaceholders(words.matter[one], { version: version[one] })),
  }
}

const same = (text: string): Bilingual => ({ en: text, ur: text })

function blocksOf(one: Stood, bodies: Standings['bodies']): Block[] {
  const { activity, asked, reply, daysLate } = one
  const { code, title } = activity
  const isApart = activity.level === 'restricted annex'
  const [askedOn, due] = [reply?.made_on ?? asked?.asked_on, dueOf(one)]
  return [
    { kind: 'heading', level: 2, texts: textsOf(same(code)) },
    fact(words.activity, isApart ? words.apart : each((of) => title[of] ?? title.en ?? title.ur ?? '')),
    ...(reply === null || isApart ? [] : repliedIn(reply, bodies)),
    ...(askedOn === undefined ? [] : [fact(words.asked, dayLabel(askedOn))]),
    ...(due === null ? [] : [fact(words.due, dayLabel(due))]),
    ...(daysLate > 0 ? [fact(words.late, same(String(daysLate)))] : []),
  ]
}

/** What the office is asked on since its last answer: an offer, or what a body decided, with the terms that it sets. */
function repliedIn(reply: ReplyRow, bodies: Standings['bodies']): Block[] {
  const body = reply.body === null ? undefined : bodies.get(reply.body)
  const said = reply.kind === 'decided' ? words.decided : words.offered
  const facts: readonly (readonly [Bilingual, Bilingual | null])[] = [
    [words.decidedBy, body ?? null],
    [said, reply.reason === null ? null : same(reply.reason)],
    [words.minutes, reply.minutes === null ? null : same(reply.minutes)],
    [words.starts, reply.starts === null ? null : dayLabel(reply.starts)],
    [words.ends, reply.ends === null ? null : dayLabel(reply.ends)],
    [words.scope, reply.scope === null ? null : same(reply.scope)],
    [words.money, reply.money_note === null ? null : same(reply.money_note)],
  ]
  return facts.flatMap(([label, text]) => (text === null ? [] : [fact(label, text)]))
}
