import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Draft, results } from '../../contract.ts'
import { deskWords as words } from '../../contract/desk/desk-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { numbersWithoutReference } from '../../rules/desk/an-answer-says-its-figures-by-reference.ts'
import type { QuestionState } from '../../rules/desk/two-people-sign-before-an-answer-leaves.ts'
import { type Ability, holds, may } from '../reading/abilities.ts'
import { citationsOf } from './figures-cited.ts'
import { askedBefore } from './find-asked-before.ts'
import {
  changedSince,
  figuresThatLeft,
  type QuestionKept,
  questionNamed,
  questionSeen,
  questionsKept,
  stateOf,
} from './questions-kept.ts'
import { type StepSigned, whyNot } from './who-signs.ts'

type Acts = typeof results.acts

export const readQuestion: Handler<Acts['readQuestion'], ResultsRows> = async ({ input, tx, session }) => {
  const question = await questionNamed(tx, input.question)
  const { strategy, drafts, text } = question
  const changes = await changedSince(tx, strategy, figuresThatLeft([question]))
  const others = await questionsKept(tx, { strategy })
  const names = await namesOf(tx, {
    people: drafts.flatMap(({ writtenBy, signatures }) => [writtenBy, ...signatures.map(({ by }) => by)]),
  })
  const named = (person: string) => {
    const name = names.get(person)
    return name === undefined ? null : { en: name.en ?? name.ur ?? '', ur: name.ur ?? name.en ?? '' }
  }
  const shown: Draft[] = []
  for (const draft of drafts)
    shown.push({
      ...{ id: draft.id, number: draft.number, text: { ...draft.text }, givenOn: draft.givenOn },
      ...{ writtenBy: named(draft.writtenBy), writtenAt: new Date(draft.writtenAt).toISOString() },
      citations: await citationsOf(tx, strategy, draft),
      bareNumbers: [...numbersWithoutReference(draft.text.en ?? '', draft.text.ur ?? '')],
      signatures: draft.signatures.map(({ by, at, ...signature }) => ({
        ...signature,
        ...{ by: named(by), at: new Date(at).toISOString() },
      })),
      left: draft.left.map(({ figure, said, label }) => ({
        ...{ reference: figureReferenceText(figure), said, label },
        ...(changes.get(figure) ?? { since: null, instead: null }),
      })),
    })
  return {
    ...{ question: questionSeen(question, changes), strategy, drafts: shown },
    before: askedBefore(
      others.filter(({ id }) => id !== question.id),
      [text.en ?? '', text.ur ?? ''],
    ),
    may: abilitiesOn(question, stateOf(question, changes), session),
  }
}

const saysWhyNot = {
  'own-draft': words.ownDraft,
  'not-the-newest': words.notTheNewest,
  'not-checked': words.notChecked,
  'signed-once': words.signedOnce,
} as const

function abilitiesOn(question: QuestionKept, state: QuestionState, session: Session) {
  const isSecretariat = holds(session, question.strategy, 'secretariat')
  const sign = (step: StepSigned): Ability => {
    const why = whyNot(step, question, state, session)
    if (why === null) return { ok: true, because: null }
    const other = step === 'cleared' ? words.onlyClearers : words.onlyCheckers
    return { ok: false, because: { ...(why === 'not-yours' ? other : saysWhyNot[why]) } }
  }
  return {
    draft: may(isSecretariat, words.onlyTheSecretariat),
    ...{ check: sign('checked'), clear: sign('cleared'), sendBack: sign('sent back') },
    give: isSecretariat ? may(state === 'to give', words.notCleared) : may(false, words.onlyTheSecretariat),
  }
}
