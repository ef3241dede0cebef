import { mayLeaveGovernment, type Standing } from '../figures/a-figure-leaves-by-a-third-person.ts'

/** What is known of a figure that a draft names; null where there is none that may be read. */
export interface FigureNamed {
  readonly isOfStrategy: boolean
  readonly standing: Standing
  readonly correctedBy: string | null
  /** An office said that it is not its own, and the secretariat upheld it. */
  readonly isStruck: boolean
  readonly rivals: number
  readonly reason: string | null
}

export type CitationFault =
  | 'no such figure'
  | 'of another strategy'
  | 'corrected since'
  | 'not counted'
  | 'not cleared'
  | 'choose with a reason'

/**
 * Why a figure cannot leave in an answer, or null. A third person outside the reporting office stands behind it, or a public
 * document that a second person compared (design law 10); and where two official figures answer one question, the officer
 * says why this one (law 7).
 */
export function faultOfCitation(figure: FigureNamed | null): CitationFault | null {
  if (figure === null) return 'no such figure'
  if (!figure.isOfStrategy) return 'of another strategy'
  if (figure.isStruck) return 'not counted'
  if (figure.correctedBy !== null) return 'corrected since'
  if (!mayLeaveGovernment(figure.standing)) return 'not cleared'
  if (figure.rivals > 0 && (figure.reason ?? '').trim() === '') return 'choose with a reason'
  return null
}
