import { Group, NativeSelect, SegmentedControl, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf } from '../calls.ts'
import type { View } from './ChangedField.tsx'
import classes from './CompareControls.module.css'
import type { Difference, PillarOfChanges } from './changes-by-pillar.ts'
import { WhatMark, whats } from './WhatMark.tsx'
import { words } from './words.ts'

/** Value of the choice for what stands outside the pillars; no code of a pillar has a space in it. */
export const outside = 'outside the pillars'

export interface CompareControlsProps {
  readonly differences: readonly Difference[]
  readonly pillars: readonly PillarOfChanges[]
  /** Code of a pillar, `outside`, or nothing for all. */
  readonly pillar: string
  readonly onPillar: (pillar: string) => void
  readonly view: View
  readonly onView: (view: View) => void
}

/** What the signs mean, how much there is of each, and which part of it is shown. */
export function CompareControls(props: CompareControlsProps) {
  const { say } = useWords()
  const { differences, pillars, pillar, onPillar, view, onView } = props
  const labelOf = ({ code, title, count }: PillarOfChanges) =>
    code === null
      ? say(words.noPillar, { count })
      : say(words.onePillar, { name: title === null ? code : say(bothOf(title)), count })
  return (
    <Stack gap="md">
      <section className={classes.legend} aria-label={say(words.legend)}>
        {whats.map((what) => (
          <WhatMark
            key={what}
            what={what}
            count={differences.filter((difference) => difference.what === what).length}
          />
        ))}
        <span>
          <ins className={classes.added}>{say(words.legendAdded)}</ins>
        </span>
        <span>
          <del className={classes.removed}>{say(words.legendRemoved)}</del>
        </span>
      </section>
      <Group gap="lg" align="end">
        <NativeSelect
          label={say(words.pillar)}
          data={[
            { value: '', label: say(words.allPillars, { count: differences.length }) },
            ...pillars.map((one) => ({ value: one.code ?? outside, label: labelOf(one) })),
          ]}
          value={pillar}
          onChange={(event) => onPillar(event.currentTarget.value)}
        />
        <div>
          <Text size="sm" fw={550} component="span" display="block" aria-hidden>
            {say(words.view)}
          </Text>
          <VisuallyHidden id="view-of-differences">{say(words.view)}</VisuallyHidden>
          <SegmentedControl
            aria-labelledby="view-of-differences"
            data={[
              { value: 'sides', label: say(words.sides) },
              { value: 'together', label: say(words.together) },
            ]}
            value={view}
            onChange={(chosen) => onView(chosen === 'sides' ? 'sides' : 'together')}
          />
        </div>
      </Group>
    </Stack>
  )
}
