import {
  ActionIcon,
  Button,
  Card,
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  Stack,
  TextInput,
} from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { PathStep, StepSet } from '../../contract/governance/approval.ts'
import { type StepKind, stepKinds } from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'
import { endorsementBy, usualPath } from '../../rules/approval/the-usual-path.ts'
import { bothOf, client, useOffices, versionQuery, type Wording } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { pathWords as words, stepKindNames } from './path-words.ts'

interface Place {
  readonly code: string
  readonly name: Wording
}

export interface SetPathFormProps {
  readonly version: string
  readonly steps: readonly PathStep[]
  readonly places: readonly Place[]
  readonly onClose: () => void
}

const setOf = (step: PathStep): StepSet => ({
  ...{ id: step.id, kind: step.kind, name: { ...step.name }, days: step.days, maySkip: step.maySkip },
  office: step.office?.id ?? null,
  province: step.province?.code ?? null,
})

const usual = (): StepSet[] =>
  usualPath.map((step) => ({ ...step, name: { ...step.name }, office: null, province: null }))

/** The list of steps as a whole: order, names, who answers, days. */
export function SetPathForm({ version, steps, places, onClose }: SetPathFormProps) {
  const { say } = useWords()
  const { data } = useQuery(versionQuery(version))
  const [list, setList] = useState<readonly StepSet[]>(() => {
    const standing = steps.filter(({ retired }) => !retired).map(setOf)
    return standing.length > 0 ? standing : usual()
  })
  const named = list.every(({ name }) => name.en.trim() !== '' && name.ur.trim() !== '')
  const change = (place: number, more: Partial<StepSet>) =>
    setList(list.map((step, at) => (at === place ? { ...step, ...more } : step)))
  const move = (place: number, by: -1 | 1) => {
    const next = [...list]
    const [step] = next.splice(place, 1)
    if (step) next.splice(place + by, 0, step)
    setList(next)
  }
  const endorse = (codes: readonly string[]) => {
    const kept = list.filter(({ province }) => province === null || codes.includes(province))
    const added = codes
      .filter((code) => !kept.some(({ province }) => province === code))
      .map((code) => ({
        ...endorsementBy(bothOf(places.find((place) => place.code === code)?.name ?? { en: code, ur: code })),
        ...{ office: null, province: code },
      }))
    setList([...kept, ...added])
  }
  return (
    <DraftDialog
      title={words.set}
      says={words.setSays}
      confirm={words.set}
      ready={named && data !== undefined}
      act={async () => {
        await client.setApprovalPath({ strategy: data?.version.strategy ?? '', steps: [...list] })
        return undefined
      }}
      onClose={onClose}
    >
      {list.map((step, place) => (
        <StepFields
          // A step that is new has no identifier yet, and no two stand at one place.
          key={step.id ?? `${place} ${step.kind} ${step.province}`}
          step={step}
          onChange={(more) => change(place, more)}
          onRemove={() => setList(list.filter((_, at) => at !== place))}
          {...(place > 0 && { onUp: () => move(place, -1) })}
          {...(place < list.length - 1 && { onDown: () => move(place, 1) })}
        />
      ))}
      <Group>
        <Button
          variant="default"
          onClick={() =>
            setList([
              ...list,
              {
                kind: 'other',
                name: { en: '', ur: '' },
                office: null,
                days: 14,
                maySkip: true,
                province: null,
              },
            ])
          }
        >
          {say(words.add)}
        </Button>
      </Group>
      <MultiSelect
        label={say(words.provinces)}
        description={say(words.provincesHint)}
        data={places.map(({ code, name }) => ({ value: code, label: say(bothOf(name)) }))}
        value={list.flatMap(({ province }) => (province === null ? [] : [province]))}
        onChange={endorse}
        searchable
      />
    </DraftDialog>
  )
}

interface StepFieldsProps {
  readonly step: StepSet
  readonly onChange: (more: Partial<StepSet>) => void
  readonly onRemove: () => void
  readonly onUp?: () => void
  readonly onDown?: () => void
}

function StepFields({ step, onChange, onRemove, onUp, onDown }: StepFieldsProps) {
  const { say } = useWords()
  const offices = useOffices()
  // What stands keeps its kind, and an endorsement comes by its province.
  const fixed = step.id !== undefined || step.kind === 'endorsement'
  const kinds: readonly StepKind[] = fixed ? [step.kind] : stepKinds.filter((kind) => kind !== 'endorsement')
  return (
    <Card withBorder p="sm">
      <Stack gap="xs">
        <Group grow align="flex-end">
          <TextInput
            label={`${say(words.name)} (English)`}
            lang="en"
            dir="ltr"
            value={step.name.en}
            onChange={(event) => onChange({ name: { ...step.name, en: event.currentTarget.value } })}
          />
          <TextInput
            label={`${say(words.name)} (اردو)`}
            lang="ur"
            dir="rtl"
            value={step.name.ur}
            onChange={(event) => onChange({ name: { ...step.name, ur: event.currentTarget.value } })}
          />
        </Group>
        <Group grow align="flex-end">
          <Select
            label={say(words.kind)}
            data={kinds.map((kind) => ({ value: kind, label: say(stepKindNames[kind]) }))}
            value={step.kind}
            allowDeselect={false}
            disabled={fixed}
            onChange={(kind) => onChange({ kind: stepKinds.find((one) => one === kind) ?? step.kind })}
          />
          <NumberInput
            label={say(words.days)}
            value={step.days}
            min={1}
            max={1000}
            onChange={(days) => onChange({ days: typeof days === 'number' ? days : step.days })}
          />
        </Group>
        <Select
          label={say(words.office)}
          placeholder={say(words.secretariat)}
          data={[...offices.values()].map(({ id, name }) => ({ value: id, label: say(name) }))}
          value={step.office}
          onChange={(office) => onChange({ office })}
          searchable
          clearable
        />
        <Group justify="space-between">
          <Checkbox
            label={say(words.maySkip)}
            checked={step.maySkip}
            onChange={(event) => onChange({ maySkip: event.currentTarget.checked })}
          />
          <Group gap="xs">
            <ActionIcon variant="default" aria-label={say(words.up)} disabled={!onUp} onClick={onUp}>
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon variant="default" aria-label={say(words.down)} disabled={!onDown} onClick={onDown}>
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
            <Button size="xs" variant="subtle" color="bad" onClick={onRemove}>
              {say(words.remove)}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Card>
  )
}
