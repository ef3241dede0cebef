import { MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { strategy } from '../../contract.ts'
import { bothOf, client, type NamedOffice, useOffices } from '../calls.ts'
import type { NodeRead } from '../node/node-read.ts'
import { governmentNames } from '../../rules/activities/levels-of-government.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { words } from '../draft/draft-words.ts'
import { FieldWithFindings } from '../writing/FindingsBeside.tsx'
import { listOfOffices } from '../writing/row-as-written.ts'
import { useFoundInForm } from '../writing/use-found-in-form.ts'

/** The register, and the partners that stand there already, whether or not the register lists them. */
function officesWith(read: NodeRead, register: ReadonlyMap<string, NamedOffice>): readonly NamedOffice[] {
  const others = read.partners
    .filter(({ office }) => !register.has(office))
    .map(({ office, name }) => ({ id: office, code: '', name: bothOf(name), existsToday: true }))
  return [...register.values(), ...others]
}

const governments = strategy.acts.setActivityFacts.input.shape.governanceLevel.unwrap().options

/** Said of the level of government is who leads; it stands there. */
const judged = ['lead', 'partners', 'deadline'] as const

/** Who answers for an activity, with whom, at which level of government, from when to when. */
export function FactsForm({ read, onClose }: { readonly read: NodeRead; readonly onClose: () => void }) {
  const { say } = useWords()
  const offices = officesWith(read, useOffices())
  const { activity } = read.node
  const [facts, setFacts] = useState({
    lead: activity?.leadOffice ?? null,
    partners: read.partners.map(({ office }) => office),
    governanceLevel: governments.find((one) => one === activity?.governanceLevel) ?? null,
    starts: activity?.starts ?? '',
    ends: activity?.ends ?? '',
  })
  const change = (more: Partial<typeof facts>) => setFacts({ ...facts, ...more })
  const labelOf = ({ name, existsToday }: NamedOffice) =>
    existsToday ? say(name) : say(words.gone, { name: say(name) })
  const nameOf = (office: string) => offices.find(({ id }) => id === office)?.name.en ?? null
  const found = useFoundInForm(read, judged, {
    lead: facts.lead === null ? null : nameOf(facts.lead),
    partners: listOfOffices(facts.partners, nameOf),
    governanceLevel: facts.governanceLevel,
    starts: facts.starts || null,
    ends: facts.ends || null,
  })
  const options = offices.map((office) => ({ value: office.id, label: labelOf(office) }))
  const save = async () => {
    const dates = { starts: facts.starts || null, ends: facts.ends || null }
    await client.setActivityFacts({ node: read.node.id, ...facts, ...dates })
    return undefined
  }
  const day = (field: 'starts' | 'ends') => ({
    label: say(words[field]),
    value: facts[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  })
  return (
    <DraftDialog title={words.facts} confirm={words.saveFacts} act={save} onClose={onClose}>
      <FieldWithFindings found={found.get('lead')}>
        <Select
          label={say(words.lead)}
          description={say(words.leadHint)}
          placeholder={say(words.noLead)}
          data={options}
          value={facts.lead}
          onChange={(lead) => change({ lead })}
          searchable
          clearable
        />
      </FieldWithFindings>
      <FieldWithFindings found={found.get('partners')}>
        <MultiSelect
          label={say(words.partners)}
          description={say(words.partnersHint)}
          data={options}
          value={facts.partners}
          onChange={(partners) => change({ partners })}
          maxValues={60}
          searchable
          clearable
        />
      </FieldWithFindings>
      <Select
        label={say(words.government)}
        data={governments.map((value) => ({
          value,
          label: say(governmentNames[value] ?? { en: value, ur: value }),
        }))}
        value={facts.governanceLevel}
        onChange={(chosen) => change({ governanceLevel: governments.find((one) => one === chosen) ?? null })}
        clearable
      />
      <FieldWithFindings found={found.get('deadline')}>
        <Stack gap="md">
          <TextInput {...day('starts')} type="date" dir="ltr" />
          <TextInput {...day('ends')} type="date" dir="ltr" />
        </Stack>
      </FieldWithFindings>
    </DraftDialog>
  )
}
