import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { TreeNode } from '../../contract.ts'
import type { TargetLeft } from '../../contract/governance/change-control.ts'
import {
  type TargetOutcome,
  targetOutcomeNames,
  targetOutcomes,
} from '../../contract/governance/target-words.ts'
import { hasField } from '../../rules/fields-of-a-node.ts'
import { bothOf, client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { changePageWords as words } from './change-words.ts'

export interface CloseTargetFormProps {
  readonly version: string
  readonly nodes: readonly TreeNode[]
  /** Targets that left the draft and still want a reason. */
  readonly gone: readonly TargetLeft[]
  readonly onClose: () => void
}

/** Why an approved target is no longer in the draft. */
export function CloseTargetForm({ version, nodes, gone, onClose }: CloseTargetFormProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState({ of: gone[0]?.lineage ?? '', into: '', reason: '' })
  const [outcome, setOutcome] = useState<TargetOutcome | null>(null)
  const goesOn = outcome === 'carried on'
  const ready =
    typed.of !== '' && outcome !== null && typed.reason.trim() !== '' && (!goesOn || typed.into !== '')
  return (
    <DraftDialog
      title={words.sayWhyTarget}
      says={words.sayWhyTargetSays}
      confirm={words.sayWhyTarget}
      ready={ready}
      act={async () => {
        const { of, into, reason } = typed
        if (outcome !== null)
          await client.closeTarget({ version, of, outcome, reason, ...(goesOn && { into }) })
        return undefined
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.target)}
        data={gone.map(({ lineage, code, target }) => ({
          value: lineage,
          label: `${code} · ${say(bothOf(target))}`,
        }))}
        value={typed.of === '' ? null : typed.of}
        onChange={(of) => setTyped({ ...typed, of: of ?? '' })}
        searchable
        required
      />
      <Select
        label={say(words.targetOutcome)}
        data={targetOutcomes.map((value) => ({ value, label: say(targetOutcomeNames[value]) }))}
        value={outcome}
        onChange={(chosen) => setOutcome(targetOutcomes.find((one) => one === chosen) ?? null)}
        required
      />
      {goesOn ? (
        <Select
          label={say(words.targetInto)}
          data={nodes
            .filter(({ kind, lineage }) => hasField(kind, 'indicator.target') && lineage !== typed.of)
            .map(({ lineage, code, title }) => ({
              value: lineage,
              label: `${code} · ${say(bothOf(title))}`,
            }))}
          value={typed.into === '' ? null : typed.into}
          onChange={(into) => setTyped({ ...typed, into: into ?? '' })}
          searchable
          required
        />
      ) : null}
      <Textarea
        label={say(words.reason)}
        value={typed.reason}
        onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
        dir="auto"
        autosize
        minRows={2}
        required
      />
    </DraftDialog>
  )
}
