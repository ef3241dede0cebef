import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { TreeNode } from '../../contract.ts'
import type { Closure, TouchedNode } from '../../contract/governance/change-control.ts'
import { outcomeNames } from '../../contract/governance/change-words.ts'
import { bothOf, client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { changePageWords as words } from './change-words.ts'

const outcomes = ['done', 'carried on', 'given up'] as const satisfies readonly Closure['outcome'][]

export interface CloseFormProps {
  readonly version: string
  readonly nodes: readonly TreeNode[]
  /** Activities that left the draft already and still want a reason. */
  readonly gone: readonly TouchedNode[]
  readonly onClose: () => void
}

/** Why an approved activity leaves the plan, and what becomes of what was promised. */
export function CloseForm({ version, nodes, gone, onClose }: CloseFormProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState({ activity: gone[0]?.lineage ?? '', into: '', reason: '', promised: '' })
  const [outcome, setOutcome] = useState<Closure['outcome'] | null>(null)
  const standing = nodes.filter(({ kind }) => kind === 'activity')
  const option = ({ lineage, code, title }: Pick<TreeNode, 'lineage' | 'code' | 'title'>) => ({
    value: lineage,
    label: `${code} · ${say(bothOf(title))}`,
  })
  const ready =
    typed.activity !== '' &&
    outcome !== null &&
    typed.reason.trim() !== '' &&
    typed.promised.trim() !== '' &&
    (outcome !== 'carried on' || typed.into !== '')
  const text = (field: 'reason' | 'promised') => ({
    label: say(words[field]),
    value: typed[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  })
  return (
    <DraftDialog
      title={words.close}
      says={words.closeSays}
      confirm={words.close}
      ready={ready}
      act={async () => {
        const { into, ...rest } = typed
        if (outcome !== null)
          await client.closeActivity({
            ...{ version, ...rest, outcome },
            ...(outcome === 'carried on' && { into }),
          })
        return undefined
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.activity)}
        data={[...gone, ...standing].map(option)}
        value={typed.activity === '' ? null : typed.activity}
        onChange={(activity) => setTyped({ ...typed, activity: activity ?? '' })}
        searchable
        required
      />
      <Select
        label={say(words.outcome)}
        data={outcomes.map((value) => ({ value, label: say(outcomeNames[value]) }))}
        value={outcome}
        onChange={(chosen) => setOutcome(outcomes.find((one) => one === chosen) ?? null)}
        required
      />
      {outcome === 'carried on' ? (
        <Select
          label={say(words.into)}
          data={standing.filter(({ lineage }) => lineage !== typed.activity).map(option)}
          value={typed.into === '' ? null : typed.into}
          onChange={(into) => setTyped({ ...typed, into: into ?? '' })}
          searchable
          required
        />
      ) : null}
      <Textarea {...text('reason')} dir="auto" autosize minRows={2} required />
      <Textarea {...text('promised')} dir="auto" autosize minRows={2} required />
    </DraftDialog>
  )
}
