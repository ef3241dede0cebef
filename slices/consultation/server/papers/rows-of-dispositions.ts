import { type Texts, textsOf, unchanged } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { factNames, fieldNames, isFact, isTextField, valueInWords } from '#slices/strategy/contract.ts'
import type { Proposal } from '../../contract.ts'
import { changesInWords, isKindOfChange, kindsOfChange } from '../../rules/structure/names-of-kinds.ts'
import { outcomeNames, sectorName } from '../../rules/names-of-outcomes-and-sectors.ts'
import { words } from './disposition-words.ts'
import { workshopWords } from './workshop-words.ts'
import type { Merged } from './merged-proposals.ts'

export interface Line {
  readonly label: Bilingual
  readonly texts: Texts
}

/** One proposal, what was asked and what became of it: the same lines in every format. */
export interface DispositionRow {
  readonly proposal: string
  readonly pillar: string | null
  readonly number: number
  readonly clause: Bilingual
  readonly lines: readonly Line[]
}

/** All that a paper of the round may say beside one proposal. */
export interface Round {
  readonly proposals: readonly Proposal[]
  readonly merged: Merged
}

const same = (text: string): Bilingual => ({ en: text, ur: text })

export function rowOf(proposal: Proposal, round: Round, languages: readonly Language[]): DispositionRow {
  return {
    ...{ proposal: proposal.id, pillar: proposal.pillar, number: proposal.number },
    clause: clauseOf(proposal),
    lines: [...askedLines(proposal, round, languages), ...answeredLines(proposal, languages)],
  }
}

export function clauseOf({ code, nodeTitle, field }: Proposal): Bilingual {
  const name = nameOf(field)
  const title = (one: Language) => begins(nodeTitle[one] ?? nodeTitle[one === 'en' ? 'ur' : 'en'] ?? '')
  const clause = (one: Language) =>
    [`${code}  ${title(one)}`, name[one]].filter((part) => part !== '').join(' · ')
  return { en: clause('en'), ur: clause('ur') }
}

function nameOf(field: string): Bilingual {
  if (isKindOfChange(field)) return kindsOfChange[field]
  if (isFact(field)) return factNames[field]
  return isTextField(field) ? fieldNames[field] : same('')
}

/** A paragraph of the narrative has its whole text for a title. */
const begins = (title: string): string =>
  title.length <= 140 ? title : `${title.slice(0, title.lastIndexOf(' ', 140))} …`

/** What was said in one language is printed in it, in a paper of the other one too. */
const writtenIn = ({ language }: Proposal, languages: readonly Language[]) => {
  const only = languages.length === 1 ? (languages[0] ?? language) : language
  return (text: string): Texts => (text === '' ? {} : { [only]: unchanged(text) })
}

/** The value of a field: words as they were written; a choice, a day and a list by their names, and that nothing stands. */
const valueIn = (proposal: Proposal, languages: readonly Language[]) => {
  const written = writtenIn(proposal, languages)
  const { field, names, value } = proposal
  return (text: string): Texts => {
    const isSaid = value !== null && (value.shape !== 'text' || text === '')
    return isSaid ? textsOf(valueInWords(field, text, names)) : written(text)
  }
}

/** Who proposed which words, and who proposed the same. */
export function askedLines(proposal: Proposal, round: Round, languages: readonly Language[]): Line[] {
  const written = writtenIn(proposal, languages)
  const value = valueIn(proposal, languages)
  const others = (round.merged.into.get(proposal.id) ?? []).flatMap((id) => byId(round, id) ?? [])
  const kept = byId(round, round.merged.keptOf.get(proposal.id) ?? '')
  return [
    { label: words.author, texts: textsOf(authorOf(proposal)) },
    { label: words.alsoBy, texts: others.length === 0 ? {} : textsOf(authorsOf(others)) },
    { label: words.cosigned, texts: textsOf(cosignersOf(proposal)) },
    {
      label: words.treatedWith,
      texts: kept === undefined ? {} : textsOf(words.proposalNumber(kept.number)),
    },
    {
      label: words.proposed,
      texts: isKindOfChange(proposal.field) ? textsOf(changesInWords[proposal.field]) : {},
    },
    { label: words.before, texts: value(proposal.before) },
    { label: words.after, texts: value(proposal.after) },
    { label: words.rationale, texts: written(proposal.rationale) },
  ]
}

/** The answer, what it put off and to whom, and what the author says of it. */
export function answeredLines(proposal: Proposal, languages: readonly Language[]): Line[] {
  const { disposition, reply, field } = proposal
  const isGone = field === 'remove' && disposition?.appliedText === ''
  const applied = disposition?.appliedText ?? null
  const changed = applied === null ? {} : valueIn(proposal, languages)(applied)
  return [
    {
      label: words.answer,
      texts: textsOf(disposition === null ? words.open : outcomeNames[disposition.outcome]),
    },
    { label: words.reason, texts: textsOf(disposition?.reason ?? {}) },
    { label: words.deferredTo, texts: deferralOf(proposal) },
    {
      label: words.changed,
      texts: isGone ? textsOf(words.removed) : changed,
    },
    {
      label: words.answeredOn,
      texts: disposition === null ? {} : textsOf(dayLabel(disposition.decidedOn)),
    },
    ...(reply === null
      ? []
      : [
          {
            label: reply.stand === 'dissents' ? words.dissents : words.confirms,
            texts: dayAnd(dayLabel(reply.on), reply.said),
          },
        ]),
  ]
}

const byId = ({ proposals }: Round, id: string) => proposals.find((proposal) => proposal.id === id)

function deferralOf({ disposition }: Proposal): Texts {
  if (disposition === null || disposition.deferred === null) return {}
  const { to, office } = disposition.deferred
  const day = dayLabel(to)
  return textsOf({
    en: [words.until.en(day.en), office?.en].filter(Boolean).join(' · '),
    ur: [words.until.ur(day.ur), office?.ur].filter(Boolean).join(' · '),
  })
}

const dayAnd = (day: Bilingual, said: string): Texts =>
  textsOf({
    en: said === '' ? day.en : `${day.en}: ${said}`,
    ur: said === '' ? day.ur : `${day.ur}: ${said}`,
  })

/** A hidden author is nobody here: the name is not known to this server either. */
function authorOf({ author }: Proposal): Bilingual {
  const sector = author.sector === null ? null : sectorName(author.sector)
  const name = author.name ?? words.hidden
  if (sector === null) return name
  return { en: `${name.en} (${sector.en})`, ur: `${name.ur} (${sector.ur})` }
}

/** Offices and those who wished to be named; of the others how many of each sector, and of few only that they are few. */
function cosignersOf({ cosigners }: Proposal): Bilingual {
  const { offices, people, others } = cosigners
  return each((language) =>
    [
      ...offices.map((office) => office[language]),
      ...people.map(({ name, sector }) => (name ?? sectorName(sector))[language]),
      ...others.map(
        ({ sector, persons }) =>
          `${sectorName(sector)[language]}: ${persons ?? workshopWords.fewCame[language]}`,
      ),
    ].join('\n'),
  )
}

const authorsOf = (proposals: readonly Proposal[]): Bilingual => {
  const each = (language: Language, between: string) =>
    proposals.map((one) => `${one.number}. ${authorOf(one)[language]}`).join(between)
  return { en: each('en', '; '), ur: each('ur', '؛ ') }
}
