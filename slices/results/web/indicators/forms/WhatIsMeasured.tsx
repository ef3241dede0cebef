import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import {
  directionNames,
  directions,
  measureNames,
  measures,
  opennesses,
  resultLevelNames,
  resultLevels,
} from '../../../rules/indicators/what-an-indicator-says.ts'
import { declareWords as words, opennessNames } from './declare-words.ts'
import type { IndicatorTyped } from './indicator-typed.ts'
import { usePlanParts } from './use-plan-parts.ts'

export interface WhatIsMeasuredProps {
  readonly strategy: string
  readonly form: UseFormReturnType<IndicatorTyped>
}

/** Code, name, unit and direction: what makes a figure readable. */
export function WhatIsMeasured({ strategy, form }: WhatIsMeasuredProps) {
  const { say } = useWords()
  const parts = usePlanParts(strategy)
  const choice = <Value extends string>(
    values: readonly Value[],
    names: Readonly<Record<Value, Bilingual>>,
  ) => values.map((value) => ({ value, label: say(names[value]) }))
  return (
    <>
      <BilingualField label={words.name} required {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={say(words.code)}
          description={say(words.codeHint)}
          dir="ltr"
          required
          maxLength={40}
          {...form.getInputProps('code')}
        />
        <TextInput
          label={say(words.unit)}
          description={say(words.unitHint)}
          dir="ltr"
          required
          maxLength={60}
          {...form.getInputProps('unit')}
        />
        <Select
          label={say(words.measure)}
          data={choice(measures, measureNames)}
          allowDeselect={false}
          {...form.getInputProps('measure')}
        />
        <Select
          label={say(words.direction)}
          data={choice(directions, directionNames)}
          allowDeselect={false}
          {...form.getInputProps('direction')}
        />
        <Select
          label={say(words.level)}
          data={choice(resultLevels, resultLevelNames)}
          allowDeselect={false}
          {...form.getInputProps('level')}
        />
        <Select
          label={say(words.openness)}
          data={choice(opennesses, opennessNames)}
          allowDeselect={false}
          {...form.getInputProps('openness')}
        />
      </SimpleGrid>
      <Select
        label={say(words.measures)}
        placeholder={say(words.noPart)}
        data={parts.map(({ lineage, code, title }) => ({ value: lineage, label: `${code} · ${say(title)}` }))}
        searchable
        clearable
        limit={60}
        {...form.getInputProps('lineage')}
      />
      <TextInput
        label={say(words.source)}
        dir="auto"
        required
        maxLength={500}
        {...form.getInputProps('source')}
      />
    </>
  )
}
