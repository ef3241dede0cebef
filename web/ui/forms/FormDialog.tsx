import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import { Problem } from '../page/Problem.tsx'
import { type Ability, AbilityButton } from './AbilityButton.tsx'

const words = {
  cancel: { en: 'Cancel', ur: 'منسوخ کیجیے' },
  close: { en: 'Close', ur: 'بند کیجیے' },
} satisfies Record<string, Bilingual>

export interface FormDialogProps {
  readonly title: Bilingual
  /** What the act does, in a sentence, above the fields. */
  readonly means?: Bilingual
  readonly about?: ReactNode
  readonly confirm: Bilingual
  readonly tone?: 'accent' | 'bad'
  /** Whether the act can be done, where it came with the data; where not, the button says why. */
  readonly may?: Ability
  readonly busy: boolean
  readonly error: unknown
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One act as a form over the page: its fields, every reason why not, and the act itself as the button's verb. */
export function FormDialog(props: FormDialogProps) {
  const { say } = useWords()
  const { title, means, about, confirm, tone = 'accent', busy, error, onSubmit, onClose, children } = props
  const { may = { ok: true } } = props
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
          {about}
          {means ? <Text>{say(means)}</Text> : null}
          {children}
          <Problem error={error} />
          <Group justify="flex-end" align="flex-start" gap="sm">
            <Button variant="default" onClick={onClose} disabled={busy}>
              {say(words.cancel)}
            </Button>
            <AbilityButton may={may} type="submit" color={tone} loading={busy}>
              {say(confirm)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
