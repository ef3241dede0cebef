import { NumberInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { changePageWords as words } from './change-words.ts'

/** The draft of one year under the version in force. */
export function StartYearForm({
  version,
  onClose,
}: {
  readonly version: string
  readonly onClose: () => void
}) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [year, setYear] = useState(new Date().getFullYear() + 1)
  return (
    <DraftDialog
      title={words.startYear}
      says={words.startYearSays}
      confirm={words.startYear}
      act={async () => {
        const made = await client.startActionPlan({ version, year })
        return () => void navigate({ to: `/plan/${made.version}` })
      }}
      onClose={onClose}
    >
      <NumberInput
        label={say(words.year)}
        value={year}
        min={2000}
        max={2100}
        thousandSeparator=""
        onChange={(value) => setYear(typeof value === 'number' ? value : year)}
      />
    </DraftDialog>
  )
}
