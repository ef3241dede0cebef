import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const nodeKinds = [
  'pillar',
  'objective',
  'outcome',
  'output',
  'activity',
  'section',
  'paragraph',
] as const

export type NodeKind = (typeof nodeKinds)[number]

export const kindNames: Readonly<Record<NodeKind, Bilingual>> = {
  pillar: { en: 'Pillar', ur: 'ستون' },
  objective: { en: 'Objective', ur: 'مقصد' },
  outcome: { en: 'Outcome', ur: 'نتیجہ' },
  output: { en: 'Output', ur: 'ماحصل' },
  activity: { en: 'Activity', ur: 'سرگرمی' },
  section: { en: 'Section', ur: 'حصہ' },
  paragraph: { en: 'Paragraph', ur: 'پیراگراف' },
}

/** Real plans skip levels, and some have no pillars at all, so a node hangs below any wider one or stands alone. */
const parents: Readonly<Record<NodeKind, readonly (NodeKind | null)[]>> = {
  pillar: [null],
  objective: ['pillar', null],
  outcome: ['objective', 'pillar', null],
  output: ['outcome', 'objective', 'pillar', null],
  activity: ['output', 'outcome', 'objective', 'pillar', 'activity', null],
  section: [null],
  paragraph: ['section'],
}

/** Whether a node of a kind may hang there. An activity below an activity is its part in a province. */
export const mayHangBelow = (kind: NodeKind, parent: NodeKind | null): boolean =>
  parents[kind].includes(parent)

/** What hangs below nothing is not moved below anything. */
export const standsAtTheTop = (kind: NodeKind): boolean => parents[kind].every((parent) => parent === null)

export const kindsBelow = (parent: NodeKind | null): readonly NodeKind[] =>
  nodeKinds.filter((kind) => mayHangBelow(kind, parent))
