import type { Bilingual } from './bilingual.ts'

interface NamedUnit {
  readonly code: string
  readonly kind: string
  readonly power: number
  readonly addable: boolean
  readonly isStock?: true
  readonly name: Bilingual
  readonly synonyms: readonly string[]
}

const unit = (
  code: string,
  kind: string,
  power: number,
  name: Bilingual,
  synonyms: readonly string[],
  addable = true,
): NamedUnit => ({ code, kind, power, addable, name, synonyms })

/**
 * The words that offices write in a unit column. A synonym is here only where it can mean nothing else:
 * "ton" alone is left out, since it may be a short one, and "m" may be metres or millions.
 */
export const namedUnits: readonly NamedUnit[] = [
  unit('count', 'count', 0, { en: 'count', ur: 'تعداد' }, [
    'number',
    'no',
    'nos',
    'numbers',
    'counts',
    'items',
    '#',
  ]),
  unit('persons', 'persons', 0, { en: 'persons', ur: 'افراد' }, [
    'person',
    'people',
    'individuals',
    'فرد',
    'اشخاص',
  ]),
  unit('cases', 'cases', 0, { en: 'cases', ur: 'مقدمات' }, ['case', 'police cases', 'firs', 'مقدمہ']),
  unit('organisations', 'organisations', 0, { en: 'organisations', ur: 'ادارے' }, [
    'organisation',
    'organizations',
    'ادارہ',
  ]),
  unit('gram', 'mass', -3, { en: 'gram', ur: 'گرام' }, ['g', 'gm', 'gms', 'grams']),
  unit('kilogram', 'mass', 0, { en: 'kilogram', ur: 'کلوگرام' }, [
    'kg',
    'kgs',
    'kilo',
    'kilos',
    'kilograms',
    'کلو گرام',
    'کلو',
  ]),
  unit('tonne', 'mass', 3, { en: 'tonne', ur: 'میٹرک ٹن' }, [
    't',
    'tonnes',
    'metric ton',
    'metric tons',
    'metric tonne',
    'metric tonnes',
    'mt',
    'ٹن',
  ]),
  unit('millilitre', 'volume', -3, { en: 'millilitre', ur: 'ملی لیٹر' }, ['ml', 'milliliter', 'millilitres']),
  unit('litre', 'volume', 0, { en: 'litre', ur: 'لیٹر' }, ['l', 'ltr', 'ltrs', 'liter', 'litres', 'liters']),
  unit('tablets', 'tablets', 0, { en: 'tablets', ur: 'گولیاں' }, ['tablet', 'pills', 'pill', 'گولی']),
  unit('hectare', 'area', 0, { en: 'hectare', ur: 'ہیکٹر' }, ['ha', 'hectares']),
  unit('hours', 'hours', 0, { en: 'hours', ur: 'گھنٹے' }, ['hour', 'hrs', 'گھنٹہ']),
  unit('days', 'days', 0, { en: 'days', ur: 'دن' }, ['day', 'ایام']),
  unit(
    'median days',
    'median days',
    0,
    { en: 'median days', ur: 'وسطانی ایام' },
    ['days (median)', 'median number of days'],
    false,
  ),
  {
    ...unit('on the last day', 'stock', 0, { en: 'on the last day', ur: 'آخری دن' }, [
      'in place',
      'on strength',
    ]),
    isStock: true,
  },
  unit(
    'percentage',
    'percentage',
    0,
    { en: 'percentage', ur: 'فیصد' },
    ['%', 'percent', 'per cent', 'pct', 'فی صد'],
    false,
  ),
  unit('score', 'score', 0, { en: 'score', ur: 'اسکور' }, ['index', 'score 1-10', 'points'], false),
  unit('rupees', 'currency PKR', 0, { en: 'rupees', ur: 'روپے' }, ['rupee', 'rs', 'pak rupees', 'روپیہ']),
  unit('million rupees', 'currency PKR', 6, { en: 'million rupees', ur: 'ملین روپے' }, [
    'rs million',
    'rupees million',
  ]),
  unit('billion rupees', 'currency PKR', 9, { en: 'billion rupees', ur: 'ارب روپے' }, [
    'rs billion',
    'rupees billion',
  ]),
]
