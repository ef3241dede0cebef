import { Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { media } from '#kernel/contract/shapes.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { FilePicker } from './forms/FilePicker.tsx'
import { sendFile } from './forms/send-file.ts'
import { useWords } from './language/LanguageProvider.tsx'
import { type LetterDraft, type LetterField, missingIn } from './letter-draft.ts'
import { mediumNames } from './medium-names.ts'
import { Problem } from './page/Problem.tsx'

const words = {
  purpose: {
    en: 'You enter this for somebody who did not sign in. It will be shown as “by letter”; a copy goes to its author, who may contest it.',
    ur: 'آپ یہ اندراج کسی ایسے فریق کی طرف سے کر رہے ہیں جس نے سائن اِن نہیں کیا۔ اسے ”بذریعہ خط“ دکھایا جائے گا؛ نقل مصنف کو بھیجی جائے گی اور وہ اس پر اعتراض کر سکتا ہے۔',
  },
  medium: { en: 'Received as', ur: 'ذریعۂ موصولی' },
  theirReference: { en: 'Their reference', ur: 'ان کا حوالہ نمبر' },
  ourReference: { en: 'Our file number', ur: 'ہمارا فائل نمبر' },
  dated: { en: 'Date of the letter', ur: 'خط کی تاریخ' },
  signatory: { en: 'Signed by (name and office)', ur: 'دستخط کنندہ (نام اور عہدہ)' },
  office: { en: 'For which office', ur: 'کس دفتر کی جانب سے' },
  address: { en: 'E-mail for the copy', ur: 'نقل کے لیے ای میل' },
  addressHint: {
    en: 'Leave empty if they have none: then print the copy and post it.',
    ur: 'ای میل نہ ہو تو خالی چھوڑ دیجیے؛ پھر نقل چھاپ کر ڈاک سے بھیجیے۔',
  },
  scan: { en: 'Scan of the letter', ur: 'خط کا عکس' },
  scanHint: {
    en: 'PDF, picture, Word or text; for a call or a conversation, the signed note of it.',
    ur: 'PDF، تصویر، ورڈ یا سادہ متن؛ فون یا زبانی گفتگو کی صورت میں اس کا دستخط شدہ نوٹ۔',
  },
  sending: { en: 'Sending the scan …', ur: 'عکس بھیجا جا رہا ہے …' },
} satisfies Record<string, Bilingual>

const needed: Record<LetterField, Bilingual> = {
  theirReference: {
    en: 'Enter the number on their letter, or “none”.',
    ur: 'ان کے خط پر درج نمبر لکھیے، یا ”کوئی نہیں“۔',
  },
  ourReference: { en: 'Enter our file number.', ur: 'ہمارا فائل نمبر درج کیجیے۔' },
  dated: { en: 'Enter the date that the letter bears.', ur: 'خط پر درج تاریخ لکھیے۔' },
  signatory: { en: 'Enter who signed or spoke.', ur: 'درج کیجیے کہ کس نے دستخط کیے یا بات کی۔' },
  scan: {
    en: 'Choose the scan and wait until it is sent.',
    ur: 'عکس منتخب کیجیے اور ارسال ہونے تک انتظار کیجیے۔',
  },
  address: {
    en: 'Enter an address such as registry@office.gov, or leave it empty.',
    ur: 'پتہ اس طرح لکھیے: registry@office.gov، یا خالی چھوڑ دیجیے۔',
  },
}

const accepted = ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.txt']

export interface ByLetterFieldsProps {
  readonly value: LetterDraft
  readonly onChange: (value: LetterDraft) => void
  /** Offices to choose from, named for the screen; leave out where the act itself says for which office. */
  readonly offices?: readonly { readonly id: string; readonly name: Bilingual }[]
  /** True once the form was sent: what is missing is then said beside each field. */
  readonly checked?: boolean
}

/** The particulars of an act that the secretariat enters for somebody else. The scan is sent as soon as it is chosen. */
export function ByLetterFields({ value, onChange, offices, checked = false }: ByLetterFieldsProps) {
  const { say } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const missing = checked ? missingIn(value) : []
  const problem = (field: LetterField) => (missing.includes(field) ? say(needed[field]) : null)
  const line = (field: 'theirReference' | 'ourReference' | 'dated' | 'signatory' | 'address') => ({
    label: say(words[field]),
    value: value[field],
    error: problem(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [field]: event.currentTarget.value }),
  })

  const take = async (chosen: File | null) => {
    setFile(chosen)
    setFailure(null)
    onChange({ ...value, scan: null })
    if (!chosen) return
    setSending(true)
    try {
      onChange({ ...value, scan: await sendFile(chosen) })
    } catch (error) {
      setFailure(error)
      setFile(null)
    } finally {
      setSending(false)
    }
  }

  return (
    <Stack gap="md">
      <Text size="sm">{say(words.purpose)}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={say(words.medium)}
          data={media.map((medium) => ({ value: medium, label: say(mediumNames[medium]) }))}
          value={value.medium}
          allowDeselect={false}
          onChange={(chosen) =>
            onChange({ ...value, medium: media.find((one) => one === chosen) ?? value.medium })
          }
        />
        <TextInput {...line('dated')} type="date" dir="ltr" required />
        <TextInput {...line('theirReference')} dir="auto" required />
        <TextInput {...line('ourReference')} dir="auto" required />
        <TextInput {...line('signatory')} dir="auto" required />
        <TextInput {...line('address')} type="email" dir="ltr" description={say(words.addressHint)} />
        {offices ? (
          <Select
            label={say(words.office)}
            data={offices.map(({ id, name }) => ({ value: id, label: say(name) }))}
            value={value.office}
            searchable
            clearable
            onChange={(office) => onChange({ ...value, office })}
          />
        ) : null}
      </SimpleGrid>
      <FilePicker
        label={words.scan}
        hint={words.scanHint}
        accept={accepted}
        limitMegabytes={23}
        value={file}
        onChange={(chosen) => void take(chosen)}
        error={problem('scan')}
      />
      <div aria-live="polite">{sending ? say(words.sending) : null}</div>
      <Problem error={failure} />
    </Stack>
  )
}
