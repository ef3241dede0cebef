import { SegmentedControl, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type RiskAxis, riskAxes, type ScalePoint } from '../../rules/risks/the-usual-scales.ts'
import { client, versionQuery } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import type { Scales } from './RiskMatrix.tsx'
import { riskWords as words } from './risk-words.ts'

export interface ScaleFormProps {
  readonly version: string
  readonly scales: Scales
  readonly onClose: () => void
}

/** What the five points of one axis are called and mean. */
export function ScaleForm({ version, scales, onClose }: ScaleFormProps) {
  const { say } = useWords()
  const { data } = useQuery(versionQuery(version))
  const [axis, setAxis] = useState<RiskAxis>('likelihood')
  const [given, setGiven] = useState(scales)
  const change = (point: number, more: Partial<ScalePoint>) =>
    setGiven({
      ...given,
      [axis]: given[axis].map((one) => (one.point === point ? { ...one, ...more } : one)),
    })
  const ready =
    data !== undefined &&
    given[axis].every(({ name, means }) =>
      [name.en, name.ur, means.en, means.ur].every((text) => text.trim() !== ''),
    )
  return (
    <DraftDialog
      title={words.scale}
      says={words.scaleSays}
      confirm={words.scale}
      ready={ready}
      act={async () => {
        const points = given[axis].map(({ point, name, means }) => ({ point, name, means }))
        await client.setRiskScale({ strategy: data?.version.strategy ?? '', axis, points })
        return undefined
      }}
      onClose={onClose}
    >
      <SegmentedControl
        data={riskAxes.map((value) => ({ value, label: say(words[value]) }))}
        value={axis}
        onChange={(chosen) => setAxis(riskAxes.find((one) => one === chosen) ?? axis)}
      />
      {given[axis].map(({ point, name, means }) => (
        <Stack key={`${axis} ${point}`} gap="xs">
          <BilingualField
            label={{ en: `Point ${point}`, ur: `درجہ ${point}` }}
            required
            value={name}
            onChange={(text) => change(point, { name: text })}
          />
          <BilingualField
            label={words.means}
            required
            value={means}
            onChange={(text) => change(point, { means: text })}
          />
        </Stack>
      ))}
    </DraftDialog>
  )
}
