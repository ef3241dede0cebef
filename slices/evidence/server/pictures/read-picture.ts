import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { type Decimal, decimalOf } from '#kernel/pure/decimal.ts'
import { components } from '../../contract/pictures.ts'
import type { evidence, Picture, PicturePart } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import {
  type Basket,
  changeOf,
  compareAverages,
} from '../../rules/an-average-compares-only-over-the-same-basket.ts'
import { type Drawn, partsOf, picturesSeen } from './pictures-seen.ts'

export const readPicture: Handler<typeof evidence.acts.readPicture, EvidenceRows> = async ({ input, tx }) => {
  const [picture] = await picturesSeen(tx, { ids: [input.picture] })
  if (picture === undefined) throw new NotFound()
  const [beside] =
    input.beside === undefined
      ? []
      : await picturesSeen(tx, { strategy: picture.strategy, ids: [input.beside] })
  if (input.beside !== undefined && beside === undefined) throw new NotFound()
  const later = await partsOf(tx, picture.id)
  const earlier = beside === undefined ? [] : await partsOf(tx, beside.id)
  const parts = components.flatMap((component) => {
    const pair = {
      later: later.find((part) => part.component === component),
      earlier: earlier.find((part) => part.component === component),
    }
    return pair.later || pair.earlier ? [sideBySide(component, pair, { picture, beside })] : []
  })
  return { picture, beside: beside ?? null, parts }
}

interface Pair {
  readonly later: Drawn | undefined
  readonly earlier: Drawn | undefined
}

function sideBySide(
  component: PicturePart['component'],
  { later, earlier }: Pair,
  { picture, beside }: { readonly picture: Picture; readonly beside: Picture | undefined },
): PicturePart {
  const scales = { later: picture.scale.id, earlier: beside?.scale.id ?? '' }
  const names = new Map(
    [...(earlier?.scores ?? []), ...(later?.scores ?? [])].map((one) => [one.code, one.name]),
  )
  // In the order of the later picture; what only the earlier one has comes after.
  const codes = new Set([...(later?.scores ?? []), ...(earlier?.scores ?? [])].map(({ code }) => code))
  const scoreIn = (part: Drawn | undefined, code: string) =>
    part?.scores.find((one) => one.code === code)?.score ?? null
  return {
    component,
    later: later ? { items: later.items, average: later.average } : null,
    earlier: earlier ? { items: earlier.items, average: earlier.average } : null,
    averages:
      later && earlier ? averagesOf(basketOf(earlier, scales.earlier), basketOf(later, scales.later)) : null,
    items: [...codes].map((code) => {
      const pair = { later: scoreIn(later, code), earlier: scoreIn(earlier, code) }
      return {
        ...{ code, name: names.get(code) ?? { en: code, ur: code }, ...pair },
        change: changeOf(scales, written(pair.earlier), written(pair.later)),
      }
    }),
  }
}

function averagesOf(earlier: Basket, later: Basket): PicturePart['averages'] {
  const comparison = compareAverages(earlier, later)
  return comparison.comparable ? comparison : { comparable: false, because: [...comparison.because] }
}

const written = (text: string | null): Decimal | null => (text === null ? null : (decimalOf(text) ?? null))

const basketOf = ({ items, average, scores }: Drawn, scale: string): Basket => ({
  ...{ scale, items, printedAverage: written(average) },
  codes: scores.map(({ code }) => code),
})
