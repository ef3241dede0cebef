import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { words } from './draft-words.ts'

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

/** A form over the page that does one act on a draft; refusals are told in it, and nothing typed is lost by them. */
export function DraftDialog(props: DraftDialogProps) {
  const { title, says, confirm, ready = true, act, onClose, children } = props
  const { say } = useWords()
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
    <Modal
      opened
      onClose={onClose}
      title={say(title)}
      size="lg"
      closeButtonProps={{ 'aria-label': say(words.close) }}
      closeOnClickOutside={false}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) mutate()
        }}
      >
        <Stack gap="md">
          {says ? <Text>{say(says)}</Text> : null}
          {children}
          <Problem error={error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose} disabled={isPending}>
              {say(words.cancel)}
            </Button>
            <Button type="submit" loading={isPending} disabled={!ready}>
              {say(confirm)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
