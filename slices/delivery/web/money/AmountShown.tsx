import { Stack, Text } from '@mantine/core'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import type { AmountShown as Amount, TotalShown } from '../../contract.ts'
import { moneyPageWords as words } from './money-words.ts'

/** "PKR 1,250,000": the code first; decimals only where there are any. */
export const amountSaid = ({ currency, amount }: Amount): string =>
  `${currency} ${groupedDigits(amount.replace(/\.0+$/, ''))}`

/** Stands from the left among Urdu words, too. */
export function AmountShown({ money }: { readonly money: Amount }) {
  return (
    <bdi dir="ltr" style={{ whiteSpace: 'nowrap' }}>
      {amountSaid(money)}
    </bdi>
  )
}

/** A total, and beside it every amount that no rate was in force for: of a group, too, nothing is dropped unseen. */
export function TotalAmount({ total }: { readonly total: TotalShown }) {
  const { say } = useWords()
  return (
    <>
      <AmountShown money={total} />
      {total.leftOut.map((one) => (
        <Text key={one.currency} size="xs" c="dimmed">
          {say(words.besides, { amount: isolated(amountSaid(one)) })}
        </Text>
      ))}
    </>
  )
}

const isolated = (text: string) => `\u2066${text}\u2069`

/** By which rates totals were made, of which day, and what could not be counted. */
export function HowCounted({ totals }: { readonly totals: readonly TotalShown[] }) {
  const { say, formats } = useWords()
  const [first] = totals
  if (first === undefined) return null
  const day = formats.date(first.on)
  const rates = new Map(totals.flatMap((total) => total.rates.map((rate) => [rate.currency, rate] as const)))
  const left = leftOutOf(totals)
  return (
    <Stack gap={4}>
      {rates.size === 0 ? null : (
        <Text size="sm" c="dimmed">
          {say(words.ratesUsed, {
            day,
            rates: formats.list([...rates.values()].map((rate) => isolated(say(words.rateUsed, rate)))),
          })}
        </Text>
      )}
      {left.length === 0 ? null : (
        <Text size="sm" fw={600}>
          {say(words.leftOut, { day, amounts: formats.list(left.map((one) => isolated(amountSaid(one)))) })}
        </Text>
      )}
    </Stack>
  )
}

/** Each amount that no rate was in force for, as it was counted apart. */
const leftOutOf = (totals: readonly TotalShown[]): readonly Amount[] =>
  totals.flatMap(({ leftOut }) => leftOut)

export type Saying = Pick<Words, 'say' | 'formats'>
