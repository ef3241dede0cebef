import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { StructuralChange } from '#slices/strategy/contract.ts'
import { textsOfVersion } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import { StandingText, withStretch } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import { offersNoWords } from '../../rules/intake/what-offers-no-words-becomes-a-point.ts'
import { proposalsFor } from '../../rules/intake/which-proposals-a-change-can-become.ts'
import type { ChangeKept } from '../intake/changes-seen.ts'
import { offeredFor } from '../intake/shown-change.ts'
import { TextsOfRound } from '../intake/texts-of-round.ts'
import { changeProposed } from '../structure/change-proposed.ts'
import { holdUndecided } from '../undecided/hold-undecided.ts'
import { isPointOfItsOwn } from './can-be-proposed-at-once.ts'
import { collidingSenders } from './colliding-senders.ts'
import { getChange, getSubmission } from './get-change.ts'
import { roundFor } from './may-still-be-proposed.ts'
import { contentOf, rationaleOf, senderOf, wordsOffered, writeProposal } from './write-proposal.ts'

type ProposeFromChange = Handler<typeof consultation.acts.proposeFromChange, ConsultationRows>

/** One change as a proposal: new words, or a change of the shape of the plan. What the file alone does not say, a person does. */
export const proposeFromChange: ProposeFromChange = async ({ input, tx, refuse, record }) => {
  const change = await getChange(tx, input)
  if (change.proposal !== null) return refuse('settled-already')
  if (change.leftOut !== null) return refuse('left-out-already')
  if (isPointOfItsOwn(change)) return refuse('is-a-point')
  const sent = await getSubmission(tx, input.submission)
  const { round, why } = await roundFor(tx, sent)
  if (why !== null) return refuse(why)
  const texts = new TextsOfRound(await textsOfVersion(tx, round.version))
  const asked =
    input.change === undefined
      ? asWords(change, texts, input.after)
      : await asChangeOfPlan(tx, round.version, change, input.change)
  if (!asked.ok) return refuse(asked.code)

  const sender = await senderOf(tx, sent, round.version)
  const collides = await collidingSenders(tx, round.id, texts)
  const given = {
    ...{ change, offered: asked.offered, rationale: input.rationale ?? rationaleOf(change, sent.file_name) },
    collidesWith: collides.get(`${change.submission} ${change.number}`) ?? [],
  }
  const recorded = await record(sent.id, contentOf(sender, given), { strategy: sent.strategy })
  const { id, number } = await writeProposal(tx, sender, given, {
    ledger_entry: recorded.ledger_entry,
    ledger_salt: recorded.ledger_salt,
  })
  await holdUndecided(tx, sent)
  return { proposal: id, number }
}

const no = <Code extends string>(code: Code) => ({ ok: false, code }) as const

/** The whole text as a person writes it or, where they do not, as the file has it. */
function asWords(change: ChangeKept, texts: TextsOfRound, written: string | undefined) {
  if (change.at === null) return no('not-placed')
  const text = texts.find(change.at)
  if (text === undefined) return no('text-has-moved-on')
  const stretch = offeredFor(change, new StandingText(text.text))
  const after = written ?? (stretch === null ? null : withStretch(text.text, stretch))
  if (after === null) return no(whyNoWords(change))
  if (after === '') return no('whole-text-removed')
  if (after === text.text) return no('nothing-changed')
  return { ok: true, offered: wordsOffered(text, after) } as const
}

async function asChangeOfPlan(
  tx: Transaction<ConsultationRows>,
  version: string,
  change: ChangeKept,
  content: StructuralChange,
) {
  if (!proposalsFor(change.kind).includes(content.kind)) return no('not-what-the-file-does')
  const language = toldIn(content, languageOfWords(change.before + change.after + change.remark))
  const proposed = await changeProposed(tx, version, content, language)
  if (!proposed.ok) return proposed
  const { at, level, said } = proposed
  return {
    ok: true,
    offered: { at: { ...at, field: content.kind, language, level }, ...said, content },
  } as const
}

/** In the language of the file; where new titles are written only in the other, in that. */
function toldIn(content: StructuralChange, language: Language): Language {
  if (content.kind === 'remove' || content.kind === 'move') return language
  const title = content.kind === 'split' ? content.parts[0]?.title : content.title
  if (title?.[language] !== undefined) return language
  return language === 'en' ? 'ur' : 'en'
}

function whyNoWords({ kind, after }: ChangeKept) {
  if (kind === 'moved') return 'a-move-is-of-the-plan'
  return kind === 'point' || offersNoWords({ kind, after }) ? 'words-needed' : 'text-has-moved-on'
}
