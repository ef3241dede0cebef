import { MultiSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { bothOf, client, versionQuery, versionsQuery } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { changePageWords as words } from './change-words.ts'

/** What should change in the version in force, why, and which entries it touches. */
export function ProposeForm({
  strategy,
  byLetter,
  onClose,
}: {
  readonly strategy: string
  /** What a focal person or another office wrote, which the secretariat enters from its letter. */
  readonly byLetter: boolean
  readonly onClose: () => void
}) {
  const { say } = useWords()
  const { data: list } = useQuery(versionsQuery(strategy))
  const inForce = list?.versions.find(({ status }) => status === 'approved')?.id
  const { data } = useQuery({ ...versionQuery(inForce ?? ''), enabled: inForce !== undefined })
  const [title, setTitle] = useState({ en: '', ur: '' })
  const [typed, setTyped] = useState({ what: '', why: '' })
  const [lineages, setLineages] = useState<string[]>([])
  const [letter, setLetter] = useState(emptyLetter)
  const particulars = letterOf(letter)
  const named = title.en.trim() !== '' || title.ur.trim() !== ''
  const ready =
    named &&
    typed.what.trim() !== '' &&
    typed.why.trim() !== '' &&
    lineages.length > 0 &&
    (!byLetter || particulars !== null)
  const heading = byLetter ? words.proposeByLetter : words.propose
  const text = (field: 'what' | 'why') => ({
    label: say(words[field]),
    value: typed[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  })
  return (
    <DraftDialog
      title={heading}
      says={words.proposeSays}
      confirm={heading}
      ready={ready}
      act={async () => {
        const filled = {
          ...(title.en.trim() !== '' && { en: title.en }),
          ...(title.ur.trim() !== '' && { ur: title.ur }),
        }
        await client.proposeChange({
          ...{ strategy, title: filled, ...typed, lineages },
          ...(byLetter && particulars !== null && { letter: particulars }),
        })
        return undefined
      }}
      onClose={onClose}
    >
      <BilingualField label={words.name} required value={title} onChange={setTitle} />
      <MultiSelect
        label={say(words.nodes)}
        data={(data?.nodes ?? []).map(({ lineage, code, title: name }) => ({
          value: lineage,
          label: `${code} · ${say(bothOf(name))}`.slice(0, 120),
        }))}
        value={lineages}
        onChange={setLineages}
        limit={50}
        searchable
        required
      />
      <Textarea {...text('what')} dir="auto" autosize minRows={3} required />
      <Textarea {...text('why')} dir="auto" autosize minRows={3} required />
      {byLetter ? <ByLetterFields value={letter} onChange={setLetter} /> : null}
    </DraftDialog>
  )
}
