import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { directionOf, type Language } from '#kernel/pure/bilingual.ts'
import { entriesOf, setAsText } from '#kernel/pure/values/changed-values.ts'
import { mayStandEmpty, shapeOf } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Entry } from './use-entries.ts'
import { words } from './value-words.ts'

export interface ValueFieldProps {
  readonly field: string
  /** Of the words, where it is a text. */
  readonly language: Language
  /** What may be chosen, where something is. */
  readonly entries: readonly Entry[]
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: ReactNode
}

/** What should stand in a field, asked in its own shape: words, one of a list, a day, or several of a list. */
export function ValueField({ field, language, entries, value, onChange, ...shown }: ValueFieldProps) {
  const { say } = useWords()
  const options = entries.map(({ key, name, code }) => ({
    value: key,
    label: code === null ? say(name) : `${say(name)} · \u2066${code}\u2069`,
  }))
  const missing = options.length === 0 ? say(words.emptyList) : undefined
  switch (shapeOf(field)) {
    case 'text':
      return (
        <Textarea
          {...shown}
          lang={language}
          dir={directionOf(language)}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          autosize
          minRows={4}
          maxRows={16}
          maxLength={20_000}
        />
      )
    case 'choice':
      return (
        <Select
          {...shown}
          data={options}
          value={value === '' ? null : value}
          onChange={(key) => onChange(key ?? '')}
          placeholder={missing}
          searchable={options.length > 8}
          clearable={mayStandEmpty(field)}
          allowDeselect={false}
          limit={60}
        />
      )
    case 'date':
      return (
        <TextInput
          {...shown}
          description={say(words.dayHint)}
          type="date"
          dir="ltr"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'set':
      return (
        <MultiSelect
          {...shown}
          description={say(words.setHint)}
          data={options}
          value={[...entriesOf(value)]}
          onChange={(keys) => onChange(setAsText(keys))}
          placeholder={missing}
          maxValues={100}
          limit={60}
          searchable
          clearable
          hidePickedOptions
        />
      )
  }
}
