const anything = ['text', 'add', 'remove', 'move', 'merge', 'split'] as const
type KindOfProposal = (typeof anything)[number]
type KindOfFoundChange = 'changed' | 'added' | 'removed' | 'moved' | 'comment' | 'row' | 'point'

/** What a change of a file can be said as: new words, or the change of the plan that its author made on paper. */
const fitting: Readonly<Record<KindOfFoundChange, readonly KindOfProposal[]>> = {
  changed: ['text'],
  added: ['text', 'add'],
  // Words that went may have gone into another part.
  removed: ['text', 'remove', 'merge'],
  moved: ['text', 'move'],
  // A remark may ask for anything: only a person knows what it asks for.
  comment: anything,
  row: anything,
  point: anything,
}

export const proposalsFor = (kind: KindOfFoundChange): readonly KindOfProposal[] => fitting[kind]

/** Whether it can be proposed before anybody says in which text it stands: a change of the plan names its own parts. */
export const needsNoPlace = (kind: KindOfFoundChange): boolean => fitting[kind].some((one) => one !== 'text')
