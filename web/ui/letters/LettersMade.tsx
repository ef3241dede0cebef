import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'

const words = {
  title: { en: 'Letters made', ur: 'خطوط تیار' },
  made: {
    en: '{letters, plural, one {One letter lies} other {# letters lie}} ready to sign. Open, print and sign; then say that it went out.',
    ur: '{letters, plural, one {ایک خط دستخط کے لیے تیار ہے۔} other {# خطوط دستخط کے لیے تیار ہیں۔}} کھولیے، چھاپیے اور دستخط کرائیے؛ پھر بتائیے کہ ارسال ہوا۔',
  },
  open: { en: 'Open the letters to sign', ur: 'دستخط طلب خطوط کھولیے' },
  close: { en: 'Close', ur: 'بند کیجیے' },
} satisfies Record<string, Bilingual>

export interface LettersMadeProps {
  readonly letters: number
  /** What else is to be known of them. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** After letters were made: how many, and where they lie. */
export function LettersMade({ letters, children, onClose }: LettersMadeProps) {
  const { say } = useWords()
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title)}
      closeButtonProps={{ 'aria-label': say(words.close) }}
    >
      <Stack gap="md">
        <Text role="status">{say(words.made, { letters })}</Text>
        {children}
        <Group justify="flex-end">
          <Button component={Link} to="/letters/to-sign">
            {say(words.open)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
