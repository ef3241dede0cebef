import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Body } from '../../contract/governance/bodies.ts'
import { client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { bodyWords as words } from './body-words.ts'

export interface RemoveBodyProps {
  readonly version: string
  readonly body: Body
  readonly onClose: () => void
}

/** Why a body leaves the draft. */
export function RemoveBody({ version, body, onClose }: RemoveBodyProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  return (
    <DraftDialog
      title={words.remove}
      says={words.removeSays}
      confirm={words.remove}
      ready={reason.trim() !== ''}
      act={async () => {
        await client.removeBody({ version, lineage: body.lineage, reason })
        return undefined
      }}
      onClose={onClose}
    >
      <Textarea
        label={say(words.reason)}
        dir="auto"
        autosize
        minRows={2}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DraftDialog>
  )
}
