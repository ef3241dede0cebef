import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'

const cancel: Bilingual = { en: 'Cancel', ur: 'منسوخ کیجیے' }
const close: Bilingual = { en: 'Close', ur: 'بند کیجیے' }

export interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: Bilingual
  /** What will happen, to whom, and whether it can be undone. */
  readonly children: ReactNode
  /** The act itself as a verb ("Submit version 2"), never "OK". */
  readonly confirm: Bilingual
  readonly tone?: 'accent' | 'bad'
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { say } = useWords()
  const { opened, title, children, confirm, tone = 'accent', busy = false, onConfirm, onClose } = props
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say(title)}
      closeButtonProps={{ 'aria-label': say(close) }}
      closeOnClickOutside={!busy}
    >
      <Stack gap="lg">
        <div>{children}</div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={busy}>
            {say(cancel)}
          </Button>
          <Button
            color={tone}
            onClick={onConfirm}
            loading={busy}
            data-autofocus={tone === 'bad' ? undefined : true}
          >
            {say(confirm)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
