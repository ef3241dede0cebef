import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { formWords } from './form-words.ts'
import type { NamedOffice } from './use-offices.ts'

export interface OfficeSelectProps {
  readonly offices: readonly NamedOffice[]
  readonly value: string | null
  readonly onChange: (office: string | null) => void
  readonly required?: boolean
  readonly error?: ReactNode
}

/** Which office reports. */
export function OfficeSelect({ offices, value, onChange, required = false, error }: OfficeSelectProps) {
  const { say } = useWords()
  return (
    <Select
      label={say(formWords.office)}
      data={offices.map(({ id, name }) => ({ value: id, label: say(name) }))}
      value={value}
      onChange={onChange}
      searchable
      clearable={!required}
      required={required}
      error={error}
    />
  )
}
