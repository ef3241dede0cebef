import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { FormDialog } from '../forms/FormDialog.tsx'
import { type LetterHead, useLetterHead } from './letter-head.ts'
import { LetterHeadFields } from './LetterHeadFields.tsx'

export interface LetterDialogProps {
  readonly title: Bilingual
  readonly means: Bilingual
  readonly confirm: Bilingual
  readonly busy: boolean
  readonly error: unknown
  readonly onMake: (head: LetterHead) => void
  readonly onClose: () => void
  /** What is asked of this kind of letter, above the head that all have in common. */
  readonly children?: ReactNode
  readonly below?: ReactNode
}

/** Letters to be made: what is particular to them, then what stands on every letter and is kept from the last one. */
export function LetterDialog(props: LetterDialogProps) {
  const { onMake, children, below, ...dialog } = props
  const draft = useLetterHead()
  const [head, setHead] = useState(draft.start)
  return (
    <FormDialog
      {...dialog}
      onSubmit={(event) => {
        event.preventDefault()
        onMake(head)
      }}
    >
      {children}
      <LetterHeadFields
        value={head}
        onChange={(next) => {
          setHead(next)
          draft.keep(next)
        }}
      />
      {below}
    </FormDialog>
  )
}
