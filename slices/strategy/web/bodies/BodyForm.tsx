import { MultiSelect, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#web/ui/new-id.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Body } from '../../contract/governance/bodies.ts'
import { levelNames, levels } from '../../rules/openness/levels-of-openness.ts'
import { client, useOffices } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { bodyWords as words } from './body-words.ts'

export interface BodyFormProps {
  readonly version: string
  /** The body that is written anew; without it a new one. */
  readonly body?: Body
  readonly onClose: () => void
}

const emptyText = { en: '', ur: '' }
const texts = ['name', 'terms', 'decides', 'rhythm'] as const

/** Terms of reference: who chairs, who sits, how many must be present, what is decided. */
export function BodyForm({ version, body, onClose }: BodyFormProps) {
  const { say } = useWords()
  const offices = [...useOffices().values()].map(({ id, name }) => ({ value: id, label: say(name) }))
  const officesAs = (role: Body['members'][number]['role']) =>
    (body?.members ?? []).filter((member) => member.role === role).map(({ office }) => office)
  const [lineage] = useState(() => body?.lineage ?? newId())
  const [chair, setChair] = useState<string | null>(officesAs('chair')[0] ?? null)
  const [deputies, setDeputies] = useState(officesAs('deputy'))
  const [members, setMembers] = useState(officesAs('member'))
  const [given, setGiven] = useState({
    ...{ name: body?.name ?? emptyText, terms: body?.terms ?? emptyText },
    ...{ decides: body?.decides ?? emptyText, rhythm: body?.rhythm ?? emptyText },
    ...{ quorum: body?.quorum ?? 1, from: body?.from ?? '', until: body?.until ?? '' },
    level: body?.level ?? ('government' as const),
  })
  const change = (more: Partial<typeof given>) => setGiven({ ...given, ...more })
  const ready =
    chair !== null && texts.every((field) => given[field].en.trim() !== '' && given[field].ur.trim() !== '')
  const title = body === undefined ? words.add : words.edit
  const write = async () => {
    await client.writeBody({
      ...{ version, lineage, ...given },
      ...{ from: given.from || null, until: given.until || null },
      members: [
        ...(chair === null ? [] : [{ office: chair, role: 'chair' as const }]),
        ...deputies.map((office) => ({ office, role: 'deputy' as const })),
        ...members.map((office) => ({ office, role: 'member' as const })),
      ],
    })
    return undefined
  }
  const day = (field: 'from' | 'until') => (
    <TextInput
      label={say(words[field])}
      type="date"
      dir="ltr"
      value={given[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <DraftDialog title={title} confirm={title} ready={ready} act={write} onClose={onClose}>
      {texts.map((field) => (
        <BilingualField
          key={field}
          label={words[field]}
          required
          {...((field === 'terms' || field === 'decides') && { rows: 3 })}
          value={given[field]}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
      <Select label={say(words.chair)} data={offices} value={chair} onChange={setChair} searchable required />
      <MultiSelect
        label={say(words.deputies)}
        data={offices}
        value={deputies}
        onChange={setDeputies}
        searchable
      />
      <MultiSelect
        label={say(words.members)}
        data={offices}
        value={members}
        onChange={setMembers}
        searchable
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={say(words.quorum)}
          min={1}
          max={200}
          value={given.quorum}
          onChange={(value) => change({ quorum: typeof value === 'number' ? value : given.quorum })}
        />
        <Select
          label={say(words.level)}
          allowDeselect={false}
          data={levels.map((value) => ({ value, label: say(levelNames[value]) }))}
          value={given.level}
          onChange={(chosen) => change({ level: levels.find((one) => one === chosen) ?? given.level })}
        />
        {day('from')}
        {day('until')}
      </SimpleGrid>
    </DraftDialog>
  )
}
