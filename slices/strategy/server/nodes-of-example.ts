import type { RegisterGiven } from './crosswalk/insert-register.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { NodeKind } from '../rules/a-node-hangs-below-its-kind.ts'
import type { TextField } from '../rules/fields-of-a-node.ts'
import type { Level } from '../rules/openness/levels-of-openness.ts'

interface Indicator {
  readonly text: Bilingual
  readonly unit: string
  readonly means_of_verification: Bilingual
  readonly frequency: string
  readonly baseline: object
  readonly target: { readonly value: string; readonly by: string } | null
}

interface Entry {
  readonly code: string
  readonly title: Bilingual
  readonly visibility: Level
}

interface ActivityOfExample extends Entry {
  readonly description: Bilingual
  readonly lead: string
  readonly partners: readonly { readonly office: string; readonly contribution: Bilingual }[]
  readonly level: 'federal' | 'provincial' | 'federal and provincial'
  readonly start: string
  readonly end: string | null
  readonly deadline_text?: Bilingual | undefined
  readonly cost: { readonly reason: 'not-yet-costed' | 'unfunded' }
  readonly indicator: Indicator
  readonly crimes: readonly string[]
  readonly places: readonly string[]
  readonly frameworks: readonly string[]
  readonly provincial_children?:
    | readonly { readonly code: string; readonly lead: string; readonly place: string }[]
    | undefined
}

/** The shape of an illustrative strategy's file, as far as this slice reads it. */
export interface ExampleStrategy {
  readonly title: Bilingual
  readonly notice: Bilingual
  readonly languages: { readonly prevailing: 'en' | 'ur' }
  readonly crimes: {
    readonly source: string
    readonly codes: readonly { readonly code: string; readonly title: Bilingual }[]
  }
  readonly frameworks: readonly {
    readonly code: string
    /** The register that it is an item of. */
    readonly group: string
    readonly below?: string | undefined
    readonly title: Bilingual
  }[]
  readonly registers: readonly Omit<RegisterGiven, 'items' | 'file'>[]
  readonly sections: readonly (Entry & {
    readonly paragraphs: readonly { readonly number: string; readonly en: string; readonly ur: string }[]
  })[]
  readonly pillars: readonly (Entry & {
    readonly aim: Bilingual
    readonly objectives: readonly (Entry & {
      /** Findings of the example's evidence, by their codes. */
      readonly answers?: readonly string[] | undefined
      readonly description: Bilingual
      readonly assumption: Bilingual
      readonly risk: Bilingual
      readonly outcomes: readonly (Entry & {
        readonly measure: Indicator
        readonly outputs: readonly (Entry & { readonly activities: readonly ActivityOfExample[] })[]
      })[]
    })[]
  })[]
}

export interface NodeOfExample {
  readonly code: string
  readonly kind: NodeKind
  readonly parent: string | null
  readonly pillar: string | null
  readonly level: Level
  readonly texts: Readonly<Partial<Record<TextField, Bilingual>>>
  readonly facts: {
    readonly lead: string
    readonly level: string
    readonly starts: string
    readonly ends: string | null
    readonly costState: string
    readonly partners: ActivityOfExample['partners']
    readonly terms: readonly { readonly kind: string; readonly code: string }[]
  } | null
}

/** The example's tree as a list, parents before their children. */
export function nodesOfExample(content: ExampleStrategy): readonly NodeOfExample[] {
  const nodes: NodeOfExample[] = []
  const add = (
    kind: NodeKind,
    entry: Entry,
    parent: string | null,
    pillar: string | null,
    texts: NodeOfExample['texts'],
    facts: NodeOfExample['facts'] = null,
  ) => nodes.push({ kind, code: entry.code, parent, pillar, level: entry.visibility, texts, facts })
  for (const section of content.sections) {
    add('section', section, null, null, { title: section.title })
    for (const { number, en, ur } of section.paragraphs) {
      const paragraph = { code: number, title: section.title, visibility: section.visibility }
      add('paragraph', paragraph, section.code, null, { text: { en, ur } })
    }
  }
  for (const pillar of content.pillars) {
    add('pillar', pillar, null, pillar.code, { title: pillar.title, aim: pillar.aim })
    for (const objective of pillar.objectives) {
      const { title, description, assumption, risk } = objective
      add('objective', objective, pillar.code, pillar.code, { title, description, assumption, risk })
      for (const outcome of objective.outcomes) {
        const texts = { title: outcome.title, ...indicatorTexts(outcome.measure) }
        add('outcome', outcome, objective.code, pillar.code, texts)
        for (const output of outcome.outputs) {
          add('output', output, outcome.code, pillar.code, { title: output.title })
          for (const activity of output.activities) {
            add('activity', activity, output.code, pillar.code, textsOf(activity), factsOf(activity))
            for (const child of activity.provincial_children ?? []) {
              add(
                'activity',
                { code: child.code, title: activity.title, visibility: activity.visibility },
                activity.code,
                pillar.code,
                textsOf(activity),
                { ...factsOf(activity), ...ofProvince(activity, child) },
              )
            }
          }
        }
      }
    }
  }
  return nodes
}

const textsOf = (activity: ActivityOfExample): NodeOfExample['texts'] => ({
  title: activity.title,
  description: activity.description,
  ...indicatorTexts(activity.indicator),
  ...(activity.deadline_text === undefined ? {} : { deadline: activity.deadline_text }),
})

const factsOf = (activity: ActivityOfExample): NonNullable<NodeOfExample['facts']> => ({
  lead: activity.lead,
  level: activity.level,
  starts: activity.start,
  ends: activity.end,
  costState: activity.cost.reason,
  partners: activity.partners,
  terms: termsOf(activity, activity.places),
})

const termsOf = (activity: ActivityOfExample, places: readonly string[]) => [
  ...activity.crimes.map((code) => ({ kind: 'crime', code })),
  ...places.map((code) => ({ kind: 'place', code })),
  ...activity.frameworks.map((code) => ({ kind: 'framework', code })),
]

const ofProvince = (activity: ActivityOfExample, child: { lead: string; place: string }) => ({
  lead: child.lead,
  level: 'provincial',
  partners: [],
  terms: termsOf(activity, [child.place]),
})

const units: Readonly<Record<string, Bilingual>> = {
  number: { en: 'number', ur: 'تعداد' },
  percentage: { en: 'percentage', ur: 'فیصد' },
  'yes/no': { en: 'yes or no', ur: 'ہاں یا نہیں' },
}

const frequencies: Readonly<Record<string, Bilingual>> = {
  once: { en: 'once', ur: 'ایک بار' },
  quarterly: { en: 'quarterly', ur: 'سہ ماہی' },
  'twice a year': { en: 'twice a year', ur: 'سال میں دو بار' },
  yearly: { en: 'yearly', ur: 'سالانہ' },
  'every two years': { en: 'every two years', ur: 'ہر دو سال بعد' },
}

/** The plan's own words of an indicator; its passport, baseline and figures belong to the results. */
function indicatorTexts(indicator: Indicator): NodeOfExample['texts'] {
  const unit = units[indicator.unit]
  const frequency = frequencies[indicator.frequency]
  return {
    'indicator.text': indicator.text,
    'indicator.means': indicator.means_of_verification,
    ...(unit === undefined ? {} : { 'indicator.unit': unit }),
    ...(frequency === undefined ? {} : { 'indicator.frequency': frequency }),
    ...baselineText(indicator.baseline),
    ...(indicator.target === null ? {} : { 'indicator.target': targetText(indicator.target.by) }),
  }
}

function baselineText(baseline: object): NodeOfExample['texts'] {
  if ('due' in baseline && typeof baseline.due === 'string') {
    const { due } = baseline
    return { 'indicator.baseline': { en: `due by ${due}`, ur: `${due} تک متوقع` } }
  }
  if ('value' in baseline && 'period' in baseline) {
    const figure = `${String(baseline.value)} (${String(baseline.period)})`
    return { 'indicator.baseline': { en: figure, ur: figure } }
  }
  return {}
}

const targetText = (by: string): Bilingual => ({ en: `yes, by ${by}`, ur: `ہاں، ${by} تک` })
