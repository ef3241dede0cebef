import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { settledWords as words } from './settled-words.ts'

export interface ReasonDialogProps {
  readonly title: Bilingual
  readonly says: Bilingual
  readonly confirm: Bilingual
  /** Whether all else that the act needs was chosen. */
  readonly ready?: boolean
  readonly act: (reason: string) => Promise<unknown>
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** An act that needs nothing more than its reason, and what stands above that. */
export function ReasonDialog({
  title,
  says,
  confirm,
  ready = true,
  act,
  onClose,
  children,
}: ReasonDialogProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const given = reason.trim()
  return (
    <DraftDialog
      title={title}
      says={says}
      confirm={confirm}
      ready={ready && given !== ''}
      act={async () => {
        await act(given)
        return undefined
      }}
      onClose={onClose}
    >
      {children}
      <Textarea
        label={say(words.reason)}
        description={say(words.reasonHint)}
        dir="auto"
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DraftDialog>
  )
}
