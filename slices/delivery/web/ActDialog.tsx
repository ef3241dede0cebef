import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { words } from './words.ts'

export interface ActDialogProps {
  readonly title: Bilingual
  /** What the act does, in a sentence. */
  readonly means: Bilingual
  readonly confirm: Bilingual
  readonly busy: boolean
  readonly error: unknown
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One act as a form over the page. */
export function ActDialog({
  title,
  means,
  confirm,
  busy,
  error,
  onSubmit,
  onClose,
  children,
}: ActDialogProps) {
  const { say } = useWords()
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(title)}
      size="lg"
      closeButtonProps={{ 'aria-label': say(words.close) }}
      closeOnClickOutside={false}
    >
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="md">
          <Text>{say(means)}</Text>
          {children}
          <Problem error={error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose} disabled={busy}>
              {say(words.cancel)}
            </Button>
            <Button type="submit" loading={busy}>
              {say(confirm)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
