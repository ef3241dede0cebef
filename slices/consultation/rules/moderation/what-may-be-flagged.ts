/** What somebody wrote that others read: the words of a proposal, its reason, its author's dissent, a signatory's view. */
export const parts = ['words', 'reason', 'dissent', 'view'] as const
export type Part = (typeof parts)[number]

export interface Text {
  readonly proposal: string | null
  readonly view: string | null
  readonly part: Part
}

/** One text: a part of a proposal, or a view, which has no parts. */
export const isOneText = ({ proposal, view, part }: Text): boolean =>
  part === 'view' ? view !== null && proposal === null : proposal !== null && view === null
