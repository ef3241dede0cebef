import type { InputOf } from '#kernel/contract/act.ts'
import { components } from '../../contract/pictures.ts'
import type { Component, evidence, PicturePart } from '../../contract.ts'
import type { Level } from '../../rules/levels-of-openness.ts'

export interface ScoreTyped {
  readonly code: string
  readonly name: { readonly en: string; readonly ur: string }
  readonly score: string
}

export interface PartTyped {
  readonly items: string
  readonly average: string
  readonly scores: readonly ScoreTyped[]
}

/** A threat picture while it is typed. */
export interface PictureTyped {
  readonly title: { readonly en: string; readonly ur: string }
  readonly from: string
  readonly to: string
  readonly scale: string | null
  readonly source: string | null
  readonly method: { readonly en: string; readonly ur: string }
  readonly openness: Level
  readonly parts: Readonly<Record<Component, PartTyped>>
}

const blankPart: PartTyped = { items: '', average: '', scores: [] }
export const blankScore: ScoreTyped = { code: '', name: { en: '', ur: '' }, score: '' }

export const blankPicture: PictureTyped = {
  title: { en: '', ur: '' },
  ...{ from: '', to: '', scale: null, source: null },
  method: { en: '', ur: '' },
  openness: 'government',
  parts: { market: blankPart, actor: blankPart, resilience: blankPart },
}

export const isPictureTyped = (kept: unknown): kept is PictureTyped =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.keys(blankPicture).every((field) => Object.hasOwn(kept, field))

/** The items of an earlier picture without their scores, so that the same thing keeps the same code. */
export const itemsOf = (parts: readonly PicturePart[]): PictureTyped['parts'] => {
  const taken = (component: Component): PartTyped => {
    const part = parts.find((one) => one.component === component)
    return {
      ...{ items: part?.later?.items?.toString() ?? '', average: '' },
      scores: (part?.items ?? []).map(({ code, name }) => ({ code, name, score: '' })),
    }
  }
  return { market: taken('market'), actor: taken('actor'), resilience: taken('resilience') }
}

/** What was typed; items without a score and parts with nothing in them are left out, for silence is no zero. */
export function inputOf(
  strategy: string,
  { from, to, scale, source, method, parts, ...typed }: PictureTyped,
): InputOf<(typeof evidence)['acts']['recordPicture']> {
  const isExplained = method.en.trim() !== '' && method.ur.trim() !== ''
  return {
    ...{ strategy, ...typed, title: { ...typed.title }, period: { from, to } },
    ...{ scale: scale ?? '', source: source ?? '' },
    ...(isExplained ? { method: { ...method } } : {}),
    parts: components.flatMap((component) => {
      const { items, average, scores } = parts[component]
      const printed = scores.filter(({ score }) => score.trim() !== '')
      if (printed.length === 0 && average.trim() === '') return []
      return [
        {
          component,
          ...(items.trim() === '' ? {} : { items: Number(items) }),
          ...(average.trim() === '' ? {} : { average: average.trim() }),
          scores: printed.map(({ code, name, score }) => ({
            ...{ code: code.trim(), name: { ...name }, score: score.trim() },
          })),
        },
      ]
    }),
  }
}
