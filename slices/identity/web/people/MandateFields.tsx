import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { type MandateKind, mandates } from '#kernel/contract/mandates.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Charge, charges } from '../../contract/people.ts'
import { bothOf, client } from '../calls.ts'
import { chargeNames } from '../../contract/people.ts'
import { peopleWords as words } from './people-words.ts'

/** What a form that gives a mandate holds; empty text where nothing was chosen. */
export interface MandateValues {
  readonly kind: MandateKind
  readonly office: string | null
  readonly charge: Charge
  readonly from: string
  readonly until: string
}

/** Begins with the least power; more is a choice. */
export const blankMandate = (): MandateValues => ({
  kind: 'participant',
  office: null,
  charge: 'substantive',
  from: '',
  until: '',
})

/** As the acts take it: without what was left empty. */
export const givenOf = ({ kind, office, charge, from, until }: MandateValues) => ({
  kind,
  charge,
  ...(office === null ? {} : { office }),
  ...(from === '' ? {} : { from }),
  ...(until === '' ? {} : { until }),
})

export interface MandateFieldsProps<Values extends MandateValues> {
  readonly form: UseFormReturnType<Values>
  readonly kinds: readonly MandateKind[]
}

/** Which mandate, for which office, in which charge, from when to when. */
export function MandateFields<Values extends MandateValues>({ form, kinds }: MandateFieldsProps<Values>) {
  const { say } = useWords()
  const { data } = useQuery({ queryKey: ['offices'], queryFn: () => client.listOffices({}) })
  const offices = (data?.offices ?? [])
    .filter(({ existsToday }) => existsToday)
    .map(({ id, name, code }) => ({ value: id, label: `${say(bothOf(name))} (${code})` }))
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <Select
        label={say(words.kind)}
        data={kinds.map((value) => ({ value, label: say(mandates[value]) }))}
        allowDeselect={false}
        required
        {...form.getInputProps('kind')}
      />
      <Select
        label={say(words.charge)}
        data={charges.map((value) => ({ value, label: say(chargeNames[value]) }))}
        allowDeselect={false}
        {...form.getInputProps('charge')}
      />
      <Select
        label={say(words.office)}
        data={offices}
        searchable
        clearable
        required={form.values.kind === 'focal person'}
        {...form.getInputProps('office')}
        style={{ gridColumn: '1 / -1' }}
      />
      <TextInput
        label={say(words.from)}
        description={say(words.fromHint)}
        type="date"
        dir="ltr"
        {...form.getInputProps('from')}
      />
      <TextInput
        label={say(words.until)}
        description={say(words.untilHint)}
        type="date"
        dir="ltr"
        {...form.getInputProps('until')}
      />
    </SimpleGrid>
  )
}
