import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'

export interface DraftDialogProps {
  readonly title: Bilingual
  /** What will happen, in a sentence. */
  readonly says?: Bilingual
  /** The act as a verb. */
  readonly confirm: Bilingual
  readonly ready?: boolean
  /** The act; what it leaves to do once the dialog is closed is its answer. */
  readonly act: () => Promise<(() => void) | undefined>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form over the page that does one act on a draft; what it changed is asked for anew on every page. */
export function DraftDialog(props: DraftDialogProps) {
  const { title, says, confirm, ready = true, act, onClose, children } = props
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: async (then) => {
      await queries.invalidateQueries()
      onClose()
      then?.()
    },
  })
  return (
    <FormDialog
      title={title}
      {...(says && { means: says })}
      confirm={confirm}
      may={{ ok: ready }}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) mutate()
      }}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  )
}
