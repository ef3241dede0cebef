import { type Texts, textsOf, unchanged } from '#kernel/papers/paper.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fieldNames, isTextField } from '#slices/strategy/contract.ts'
import type { Proposal } from '../../contract.ts'
import { outcomeNames, sectorName } from '../../rules/names-of-outcomes-and-sectors.ts'
import { words } from './disposition-words.ts'

/** One proposal, what was asked and what became of it: the same lines in every format. */
export interface DispositionRow {
  readonly pillar: string | null
  readonly number: number
  readonly clause: Bilingual
  readonly lines: readonly { readonly label: Bilingual; readonly texts: Texts }[]
}

const same = (text: string): Bilingual => ({ en: text, ur: text })

export function rowOf(proposal: Proposal, languages: readonly Language[]): DispositionRow {
  const { code, nodeTitle, field, language, disposition, pillar, number } = proposal
  const name = isTextField(field) ? fieldNames[field] : same('')
  const title = (one: Language) => nodeTitle[one] ?? nodeTitle[one === 'en' ? 'ur' : 'en'] ?? ''
  const clause = (one: Language) =>
    [`${code}  ${title(one)}`, name[one]].filter((part) => part !== '').join(' · ')
  // What was proposed stands in one language, and is printed in it, in a paper of the other one too.
  const only = languages.length === 1 ? (languages[0] ?? language) : language
  const written = (text: string): Texts => (text === '' ? {} : { [only]: unchanged(text) })
  return {
    ...{ pillar, number },
    clause: { en: clause('en'), ur: clause('ur') },
    lines: [
      { label: words.author, texts: textsOf(authorOf(proposal)) },
      { label: words.before, texts: written(proposal.before) },
      { label: words.after, texts: written(proposal.after) },
      { label: words.rationale, texts: written(proposal.rationale) },
      {
        label: words.answer,
        texts: textsOf(disposition === null ? words.open : outcomeNames[disposition.outcome]),
      },
      { label: words.reason, texts: textsOf(disposition?.reason ?? {}) },
      { label: words.changed, texts: written(disposition?.appliedText ?? '') },
      {
        label: words.answeredOn,
        texts: disposition === null ? {} : textsOf(dayLabel(disposition.decidedOn)),
      },
    ],
  }
}

/** A hidden author is nobody here: the name is not known to this server either. */
function authorOf({ author }: Proposal): Bilingual {
  const sector = author.sector === null ? null : sectorName(author.sector)
  const name = author.name ?? words.hidden
  if (sector === null) return name
  return { en: `${name.en} (${sector.en})`, ur: `${name.ur} (${sector.ur})` }
}
