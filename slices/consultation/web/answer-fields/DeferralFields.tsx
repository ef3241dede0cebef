import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf, officesQuery } from '../calls.ts'
import { words } from '../dispositions/words.ts'

export interface DeferralValues {
  readonly dueOn: string
  readonly owner: string
}

export interface DeferralFieldsProps extends DeferralValues {
  readonly onChange: (change: Partial<DeferralValues>) => void
}

/** What a deferral names: the day, and the office that takes it up again. */
export function DeferralFields({ dueOn, owner, onChange }: DeferralFieldsProps) {
  const { say } = useWords()
  const { data } = useQuery(officesQuery)
  const offices = (data?.offices ?? []).map(({ id, name }) => ({
    value: id,
    label: say(bothOf({ en: name.en ?? null, ur: name.ur ?? null })),
  }))
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput
        type="date"
        dir="ltr"
        label={say(words.dueOn)}
        value={dueOn}
        onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
        required
      />
      <Select
        label={say(words.owner)}
        data={offices}
        value={owner === '' ? null : owner}
        onChange={(value) => onChange({ owner: value ?? '' })}
        searchable
        required
      />
    </SimpleGrid>
  )
}

/** As the acts take it: what is empty is left out, and the server says what is missing. */
export const deferralGiven = (outcome: string, { dueOn, owner }: DeferralValues) =>
  outcome === 'deferred' ? { ...(dueOn === '' ? {} : { dueOn }), ...(owner === '' ? {} : { owner }) } : {}
