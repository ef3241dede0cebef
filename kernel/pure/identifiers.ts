import { latinDigits } from './digits.ts'
import { type Parsed, excerpt, isolated, parsed, unreadable } from './parsed.ts'

/** `PUR-2.3`: the pillar's letters, then the place in the tree, outermost first. */
export interface ActivityCode {
  readonly pillar: string
  readonly numbers: readonly number[]
}

const activityCode = /^([A-Z]{2,5})-([1-9]\d{0,3}(?:\.[1-9]\d{0,3})*)$/

/** Reads `pur-2.3`, `PUR–2.3` and `PUR-۲.۳` as `PUR-2.3`. */
export function parseActivityCode(text: string): Parsed<ActivityCode> {
  const found = activityCode.exec(latinDigits(text).replace(/\s/g, '').replace(/[–—]/g, '-').toUpperCase())
  if (found)
    return parsed({
      pillar: found[1] ?? '',
      numbers: (found[2] ?? '').split('.').map((part) => Number(part)),
    })
  return unreadable(
    'activity-code-unreadable',
    `"${excerpt(text)}" is not an activity code. Write the pillar's letters, a hyphen and numbers, as in PUR-2.3.`,
    `${isolated(excerpt(text))} سرگرمی کا کوڈ نہیں ہے۔ ستون کے حروف، ہائفن اور نمبر لکھیں، جیسے ${isolated('PUR-2.3')}۔`,
  )
}

export const activityCodeText = (code: ActivityCode): string => `${code.pillar}-${code.numbers.join('.')}`

/** PUR-2.3 before PUR-2.10, and PUR-2 before what is under it. Pillars in alphabetical order. */
export function compareActivityCodes(a: ActivityCode, b: ActivityCode): number {
  if (a.pillar !== b.pillar) return a.pillar < b.pillar ? -1 : 1
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i += 1) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether `inner` stands somewhere under `outer` in the tree. */
export const isUnder = (inner: ActivityCode, outer: ActivityCode): boolean =>
  inner.pillar === outer.pillar &&
  inner.numbers.length > outer.numbers.length &&
  outer.numbers.every((part, i) => part === inner.numbers[i])

const figureReference = /^F-([1-9]\d{0,14})$/

/** `F-1207` > 1207: no figure leaves without such a reference. */
export function parseFigureReference(text: string): Parsed<number> {
  const found = figureReference.exec(
    latinDigits(text).replace(/[\s,]/g, '').replace(/[–—]/g, '-').toUpperCase(),
  )
  if (found) return parsed(Number(found[1]))
  return unreadable(
    'figure-reference-unreadable',
    `"${excerpt(text)}" is not a figure reference. Write F, a hyphen and a number, as in F-1207.`,
    `${isolated(excerpt(text))} عدد کا حوالہ نہیں ہے۔ ${isolated('F')}، ہائفن اور نمبر لکھیں، جیسے ${isolated('F-1207')}۔`,
  )
}

/** 1207 > `F-1207`. The number is a positive integer, given by the register of figures. */
export const figureReferenceText = (number: number): string => `F-${number}`
