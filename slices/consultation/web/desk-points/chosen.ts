import type { AnswerDesk } from '../../contract/dispositions/dispositions.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'

export type DeskKind = 'proposals' | 'points'

/** What was chosen on the desk, all of one kind. */
export interface Chosen {
  readonly kind: DeskKind
  readonly ids: readonly string[]
}

/** What the views and the choice of the desk ask of a line, whatever it is. */
export interface DeskLine {
  readonly id: string
  readonly isOpen: boolean
  /** Without an answer, or put off. */
  readonly isAnswerable: boolean
  readonly isMine: boolean
  readonly isPromised: boolean
  readonly isDissented: boolean
  /** Its answer should be there by now. */
  readonly isLate: boolean
  /** Whether it is answered alone: a proposal of a bundle is not. */
  readonly isAlone: boolean
}

export const linesOf = (desk: AnswerDesk, kind: DeskKind): readonly DeskLine[] =>
  kind === 'proposals'
    ? desk.points.map(({ proposal, isLate, outcome, claim, promised, reply, bundle }) => ({
        ...{ id: proposal, isOpen: outcome === null, isMine: claim?.mine === true },
        isAnswerable: mayBeAnswered(outcome),
        ...{ isPromised: promised !== null, isDissented: reply?.stand === 'dissents' },
        isLate,
        isAlone: bundle === null,
      }))
    : desk.declared.map(({ point, isLate, outcome, claim, promised, isDissented }) => ({
        ...{ id: point, isOpen: outcome === null, isMine: claim?.mine === true },
        isAnswerable: mayBeAnswered(outcome),
        ...{ isPromised: promised !== null, isDissented, isLate, isAlone: true },
      }))
