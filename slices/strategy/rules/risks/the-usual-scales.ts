import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const riskAxes = ['likelihood', 'impact'] as const
export type RiskAxis = (typeof riskAxes)[number]

/** A point of a scale: its place in the order, its name, and what is meant by it. */
export interface ScalePoint {
  readonly point: number
  readonly name: Bilingual
  readonly means: Bilingual
}

export const points = [1, 2, 3, 4, 5] as const

/**
 * Where a strategy has stated none of its own. Points are places in an order: nothing is added or multiplied, for the
 * distance from 1 to 2 is not that from 4 to 5.
 */
export const usualScales: Readonly<Record<RiskAxis, readonly ScalePoint[]>> = {
  likelihood: [
    {
      point: 1,
      name: { en: 'Remote', ur: 'بعید' },
      means: { en: 'Would surprise everybody.', ur: 'ہو تو سب حیران ہوں۔' },
    },
    {
      point: 2,
      name: { en: 'Unlikely', ur: 'کم امکان' },
      means: {
        en: 'Possible, but more would have to go wrong.',
        ur: 'ممکن، مگر اس کے لیے اور بھی خرابیاں درکار ہوں۔',
      },
    },
    {
      point: 3,
      name: { en: 'Possible', ur: 'ممکن' },
      means: { en: 'As likely as not in the plan’s period.', ur: 'منصوبے کی مدت میں ہونا نہ ہونا برابر۔' },
    },
    {
      point: 4,
      name: { en: 'Likely', ur: 'غالب امکان' },
      means: { en: 'Expected, unless something is done.', ur: 'کچھ نہ کیا گیا تو متوقع۔' },
    },
    {
      point: 5,
      name: { en: 'Under way', ur: 'جاری' },
      means: { en: 'Has begun, or happens every year.', ur: 'شروع ہو چکا، یا ہر سال ہوتا ہے۔' },
    },
  ],
  impact: [
    {
      point: 1,
      name: { en: 'Slight', ur: 'معمولی' },
      means: { en: 'Work goes on as planned.', ur: 'کام منصوبے کے مطابق چلتا رہے۔' },
    },
    {
      point: 2,
      name: { en: 'Limited', ur: 'محدود' },
      means: { en: 'An activity is late.', ur: 'کسی ایک سرگرمی میں تاخیر۔' },
    },
    {
      point: 3,
      name: { en: 'Serious', ur: 'سنگین' },
      means: { en: 'An output is lost or late by a year.', ur: 'کوئی ماحصل ضائع یا ایک سال مؤخر۔' },
    },
    {
      point: 4,
      name: { en: 'Grave', ur: 'شدید' },
      means: { en: 'An objective is not reached.', ur: 'کوئی مقصد حاصل نہ ہو۔' },
    },
    {
      point: 5,
      name: { en: 'Fatal to the strategy', ur: 'حکمتِ عملی کے لیے مہلک' },
      means: {
        en: 'A pillar fails, or people come to harm.',
        ur: 'کوئی ستون ناکام ہو، یا لوگوں کو نقصان پہنچے۔',
      },
    },
  ],
}

/** A scale is stated whole: five points, in order, each once. */
export const isWholeScale = (given: readonly { readonly point: number }[]): boolean =>
  given.length === points.length && given.every(({ point }, at) => point === at + 1)
