import { MultiSelect, Select } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { TreeEntry } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf } from '../calls.ts'
import { words } from './structure-words.ts'

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 90)} …` : text)

function useOptions(entries: readonly TreeEntry[]) {
  const { say } = useWords()
  return entries.map(({ lineage, code, title }) => ({
    value: lineage,
    // The code runs from left to right in an Urdu line too.
    label: `\u2066${code}\u2069 · ${short(say(bothOf(title)))}`,
  }))
}

export interface PartSelectProps {
  readonly label: Bilingual
  readonly entries: readonly TreeEntry[]
  readonly value: string | null
  readonly onChange: (lineage: string | null) => void
  /** What null means, where it may be chosen. */
  readonly none?: Bilingual
  readonly error?: string | null
}

/** One part of the plan, found by its code or by a word of its title. */
export function PartSelect({ label, entries, value, onChange, none, error }: PartSelectProps) {
  const { say } = useWords()
  const options = useOptions(entries)
  return (
    <Select
      label={say(label)}
      {...(none === undefined ? { description: say(words.partHint) } : {})}
      data={[...(none === undefined ? [] : [{ value: '', label: say(none) }]), ...options]}
      value={value ?? (none === undefined ? null : '')}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      allowDeselect={false}
      searchable
      limit={60}
      required={none === undefined}
      error={error ?? null}
    />
  )
}

export interface PartsSelectProps {
  readonly label: Bilingual
  readonly hint: Bilingual
  readonly entries: readonly TreeEntry[]
  readonly value: readonly string[]
  readonly onChange: (lineages: string[]) => void
}

export function PartsSelect({ label, hint, entries, value, onChange }: PartsSelectProps) {
  const { say } = useWords()
  return (
    <MultiSelect
      label={say(label)}
      description={say(hint)}
      data={useOptions(entries)}
      value={[...value]}
      onChange={onChange}
      searchable
      limit={60}
    />
  )
}
