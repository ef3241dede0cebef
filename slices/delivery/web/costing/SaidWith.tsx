import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { MoneyLine } from '../../contract.ts'
import { moneySourceNames } from '../../contract/money/words.ts'
import { moneySources } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { moneyPageWords as words } from '../money/money-words.ts'

export interface Said {
  readonly currency: string
  readonly source: MoneyLine['source']
  readonly payer: string
  readonly document: string
}

interface SaidWithProps {
  readonly value: Said
  readonly checked: boolean
  readonly onChange: (said: Said) => void
}

/** In which currency, paid from where, and by which document. */
export function SaidWith({ value, checked, onChange }: SaidWithProps) {
  const { say } = useWords()
  const { currency, source, payer, document } = value
  const set = (changed: Partial<Said>) => onChange({ ...value, ...changed })
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={say(words.currency)}
          dir="ltr"
          maxLength={3}
          required
          value={currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <Select
          label={say(words.source)}
          data={moneySources.map((value) => ({ value, label: say(moneySourceNames[value]) }))}
          value={source}
          allowDeselect={false}
          onChange={(chosen) => set({ source: moneySources.find((one) => one === chosen) ?? source })}
        />
      </SimpleGrid>
      {source === 'donor project' ? (
        <TextInput
          label={say(words.payer)}
          dir="auto"
          required
          value={payer}
          onChange={(event) => set({ payer: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={say(words.document)}
        description={say(words.documentHint)}
        dir="auto"
        required
        value={document}
        error={checked && document.trim() === '' ? say(words.documentHint) : null}
        onChange={(event) => set({ document: event.currentTarget.value })}
      />
    </>
  )
}
