import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf, versionQuery } from '../calls.ts'

export interface EntryChooserProps {
  readonly label: Bilingual
  readonly version: string
  readonly value: readonly string[]
  readonly onChange: (nodes: string[]) => void
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 90)} …` : text)

/** Entries of a version, found by code or words. */
export function EntryChooser({ label, version, value, onChange }: EntryChooserProps) {
  const { say } = useWords()
  const { data } = useQuery(versionQuery(version))
  return (
    <MultiSelect
      label={say(label)}
      data={(data?.nodes ?? []).map(({ id, code, title }) => ({
        value: id,
        label: `${code} · ${short(say(bothOf(title)))}`,
      }))}
      value={[...value]}
      onChange={onChange}
      searchable
      limit={60}
      comboboxProps={{ withinPortal: true }}
    />
  )
}
