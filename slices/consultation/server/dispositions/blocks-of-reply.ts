import type { Block } from '#kernel/papers/paper.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import type { Proposal } from '../../contract.ts'
import { changesInWords, isKindOfChange } from '../../rules/structure/names-of-kinds.ts'
import { printedOutcomes, printedWords as words } from '../../contract/dispositions/reply-letters-words.ts'

export interface AnsweredPoint {
  readonly proposal: Proposal
  readonly disposition: NonNullable<Proposal['disposition']>
  readonly ledgerEntry: string
}

/** Each answered point below a heading of its own: what was proposed, the answer, the reason, and the clause as it reads. */
export const blocksOfReply = (points: readonly AnsweredPoint[]): readonly Block[] =>
  points.flatMap(blocksOfPoint)

function blocksOfPoint({ proposal, disposition, ledgerEntry }: AnsweredPoint): Block[] {
  const { number, code, field, reply } = proposal
  const { outcome, reason, appliedText, deferred } = disposition
  const heading = filled(words.proposal, { number: String(number), code })
  const blocks: Block[] = [
    { kind: 'heading', level: 2, texts: bothTexts(heading) },
    // The words that were proposed stand as they were written, in both halves of the letter.
    ...(isKindOfChange(field) ? [fact(words.proposed, changesInWords[field])] : []),
    fact(words.proposed, same(field === 'remove' ? proposal.before : proposal.after)),
    fact(words.answer, printedOutcomes[outcome]),
    fact(words.reason, reason),
  ]
  if (deferred !== null) {
    const { en, ur } = deferred.office ?? same('')
    blocks.push(
      fact(words.takenUp, {
        en: fillPlaceholders(words.takenUpBy.en, { office: en, day: deferred.to }),
        ur: fillPlaceholders(words.takenUpBy.ur, { office: ur, day: deferred.to }),
      }),
    )
  }
  const isGone = field === 'remove' && appliedText !== null
  blocks.push(fact(words.clause, isGone ? words.gone : same(appliedText ?? proposal.before)))
  if (reply?.stand === 'dissents') blocks.push(fact(words.dissent, same(reply.said)))
  blocks.push(fact(words.entry, same(ledgerEntry)))
  return blocks
}

const same = (text: string): Bilingual => ({ en: text, ur: text })
const filled = ({ en, ur }: Bilingual, values: Readonly<Record<string, string>>): Bilingual => ({
  en: fillPlaceholders(en, values),
  ur: fillPlaceholders(ur, values),
})
const bothTexts = ({ en, ur }: Bilingual) => ({ en: [{ text: en }], ur: [{ text: ur }] })
const fact = (label: Bilingual, texts: Bilingual): Block => ({ kind: 'fact', label, texts: bothTexts(texts) })
