import { SimpleGrid, TextInput } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { BilingualField } from '../forms/BilingualField.tsx'
import { useWords } from '../language/LanguageProvider.tsx'
import type { LetterHead } from './letter-head.ts'

const words = {
  letterhead: { en: 'Letterhead: the office', ur: 'سرنامہ: دفتر کا نام' },
  fileNumber: { en: 'Our file number', ur: 'ہمارا فائل نمبر' },
  signatory: { en: 'Who signs (name and office)', ur: 'دستخط کنندہ (نام اور عہدہ)' },
  contact: { en: 'Who may be written to', ur: 'کسے لکھا جا سکتا ہے' },
} satisfies Record<string, Bilingual>

export interface LetterHeadFieldsProps {
  readonly value: LetterHead
  readonly onChange: (value: LetterHead) => void
}

/** The same fields above every letter, so that an office fills them once. */
export function LetterHeadFields({ value, onChange }: LetterHeadFieldsProps) {
  const { say } = useWords()
  const change = (more: Partial<LetterHead>) => onChange({ ...value, ...more })
  return (
    <>
      <BilingualField
        label={words.letterhead}
        required
        value={value.letterhead}
        onChange={(letterhead) => change({ letterhead })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={say(words.fileNumber)}
          dir="auto"
          required
          value={value.fileNumber}
          onChange={(event) => change({ fileNumber: event.currentTarget.value })}
        />
        <TextInput
          label={say(words.contact)}
          dir="auto"
          required
          value={value.contact}
          onChange={(event) => change({ contact: event.currentTarget.value })}
        />
      </SimpleGrid>
      <BilingualField
        label={words.signatory}
        required
        value={value.signatory}
        onChange={(signatory) => change({ signatory })}
      />
    </>
  )
}
