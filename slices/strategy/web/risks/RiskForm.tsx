import { Checkbox, MultiSelect, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Risk } from '../../contract/risks.ts'
import { levelNames, levels } from '../../rules/openness/levels-of-openness.ts'
import { type RiskAxis, riskAxes } from '../../rules/risks/the-usual-scales.ts'
import { bothOf, client, useOffices, versionQuery } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import type { Scales } from './RiskMatrix.tsx'
import { riskWords as words } from './risk-words.ts'

export interface RiskFormProps {
  readonly version: string
  readonly scales: Scales
  /** The risk that is said anew; without it a new one. */
  readonly risk?: Risk
  readonly onClose: () => void
}

const emptyText = { en: '', ur: '' }
const isWhole = ({ en, ur }: { readonly en: string; readonly ur: string }) =>
  en.trim() !== '' && ur.trim() !== ''

const isSaid = (given: Pick<Risk, 'title' | 'mitigation' | 'likelihood' | 'impact' | 'reviewOn'>) =>
  isWhole(given.title) &&
  isWhole(given.mitigation) &&
  given.likelihood > 0 &&
  given.impact > 0 &&
  given.reviewOn !== ''

/** What is held of a risk, whole: its two places, its owner, what is done, and when it is looked at again. */
export function RiskForm({ version, scales, risk, onClose }: RiskFormProps) {
  const { say } = useWords()
  const offices = useOffices()
  const { data } = useQuery(versionQuery(version))
  const [given, setGiven] = useState({
    title: risk?.title ?? emptyText,
    mitigation: risk?.mitigation ?? emptyText,
    likelihood: risk?.likelihood ?? 0,
    impact: risk?.impact ?? 0,
    office: risk?.office?.id ?? null,
    reviewOn: risk?.reviewOn ?? '',
    level: risk?.level ?? ('government' as const),
    closed: risk?.closed ?? false,
    lineages: risk?.threatens.map(({ lineage }) => lineage) ?? [],
  })
  const [reason, setReason] = useState('')
  const change = (more: Partial<typeof given>) => setGiven({ ...given, ...more })
  const ready = isSaid(given) && (risk === undefined || reason.trim() !== '')
  const place = (axis: RiskAxis) => (
    <Select
      key={axis}
      label={say(words[axis])}
      required
      data={scales[axis].map(({ point, name, means }) => ({
        value: String(point),
        label: `${point}. ${say(name)}: ${say(means)}`,
      }))}
      value={given[axis] === 0 ? null : String(given[axis])}
      onChange={(chosen) => change({ [axis]: Number(chosen ?? 0) })}
    />
  )
  const title = risk === undefined ? words.add : words.revise
  return (
    <DraftDialog
      title={title}
      confirm={title}
      ready={ready}
      act={async () => {
        if (risk === undefined) await client.recordRisk({ version, ...given })
        else await client.reviseRisk({ version, risk: risk.id, seen: risk.revision, reason, ...given })
        return undefined
      }}
      onClose={onClose}
    >
      <BilingualField
        label={words.name}
        required
        value={given.title}
        onChange={(text) => change({ title: text })}
      />
      {riskAxes.map(place)}
      <BilingualField
        label={words.mitigation}
        required
        rows={3}
        value={given.mitigation}
        onChange={(mitigation) => change({ mitigation })}
      />
      <Select
        label={say(words.office)}
        placeholder={say(words.noOffice)}
        data={[...offices.values()].map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={given.office}
        onChange={(office) => change({ office })}
        searchable
        clearable
      />
      <MultiSelect
        label={say(words.threatens)}
        data={(data?.nodes ?? []).map(({ lineage, code, title: name }) => ({
          value: lineage,
          label: `${code} · ${say(bothOf(name))}`.slice(0, 120),
        }))}
        value={given.lineages}
        onChange={(lineages) => change({ lineages })}
        limit={50}
        searchable
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={say(words.reviewOn)}
          type="date"
          dir="ltr"
          required
          value={given.reviewOn}
          onChange={(event) => change({ reviewOn: event.currentTarget.value })}
        />
        <Select
          label={say(words.level)}
          allowDeselect={false}
          data={levels.map((value) => ({ value, label: say(levelNames[value]) }))}
          value={given.level}
          onChange={(chosen) => change({ level: levels.find((one) => one === chosen) ?? given.level })}
        />
      </SimpleGrid>
      {risk === undefined ? null : (
        <>
          <Checkbox
            label={say(words.close)}
            checked={given.closed}
            onChange={(event) => change({ closed: event.currentTarget.checked })}
          />
          <Textarea
            label={say(words.reason)}
            dir="auto"
            autosize
            minRows={2}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </DraftDialog>
  )
}
