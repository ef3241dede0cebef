import type { ReplyLetter } from '../../contract/dispositions/reply-letters.ts'

/** What a reply letter answers: a proposal, a declaration, or one point of it. */
export type Answered =
  | { readonly proposal: string }
  | { readonly submission: string; readonly point?: string }

export const isAbout = (
  { proposals, declaration, points, submission }: ReplyLetter,
  answered: Answered,
): boolean => {
  if ('proposal' in answered) return proposals.includes(answered.proposal)
  if (answered.point !== undefined) return points.includes(answered.point)
  return declaration === answered.submission || submission === answered.submission
}
