import { Button, Card, Group, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { AbilityButton } from '../ui/forms/AbilityButton.tsx'
import { BilingualField } from '../ui/forms/BilingualField.tsx'
import { ConfirmDialog } from '../ui/forms/ConfirmDialog.tsx'
import { FilePicker } from '../ui/forms/FilePicker.tsx'
import { useDraft } from '../ui/forms/useDraft.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { PageHeader } from '../ui/page/PageHeader.tsx'
import { RefusalList } from '../ui/page/RefusalList.tsx'

interface Sample {
  title: { en: string; ur: string }
  reason: { en: string; ur: string }
  office: string
}

const isSample = (kept: unknown): kept is Sample =>
  typeof kept === 'object' && kept !== null && 'reason' in kept

export function FormsPage() {
  const { say } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [asking, setAsking] = useState(false)
  const draft = useDraft(
    'gallery',
    { title: { en: '', ur: '' }, reason: { en: '', ur: '' }, office: '' },
    isSample,
  )
  const form = useForm<Sample>({ initialValues: draft.start, onValuesChange: draft.keep })
  return (
    <>
      <PageHeader
        title={{ en: 'Propose an amendment', ur: 'ترمیم تجویز کیجیے' }}
        purpose={{
          en: 'Say what should stand there instead, and why; you get a receipt.',
          ur: 'بتائیے کہ اس کی جگہ کیا لکھا جائے اور کیوں؛ آپ کو رسید دی جائے گی۔',
        }}
      />
      <Card withBorder padding="lg">
        <Stack gap="lg">
          <BilingualField
            label={{ en: 'New wording', ur: 'نیا متن' }}
            hint={{ en: 'One language is enough.', ur: 'ایک زبان میں لکھنا کافی ہے۔' }}
            rows={3}
            {...form.getInputProps('reason')}
          />
          <BilingualField
            label={{ en: 'Short title', ur: 'مختصر عنوان' }}
            required
            {...form.getInputProps('title')}
            error={say({
              en: 'Enter a title in at least one language.',
              ur: 'کم از کم ایک زبان میں عنوان درج کیجیے۔',
            })}
          />
          <Group grow align="start">
            <TextInput label={say({ en: 'Reference', ur: 'حوالہ' })} defaultValue="NS/2026/118" dir="ltr" />
            <Select
              label={say({ en: 'Sector', ur: 'شعبہ' })}
              data={[say({ en: 'Civil society', ur: 'سول سوسائٹی' }), say({ en: 'Justice', ur: 'عدلیہ' })]}
            />
          </Group>
          <FilePicker
            label={{ en: 'Scan of the letter', ur: 'خط کی اسکین شدہ نقل' }}
            hint={{ en: 'PDF or picture, at most 20 MB.', ur: 'پی ڈی ایف یا تصویر، زیادہ سے زیادہ 20 MB۔' }}
            accept={['.pdf', '.png', '.jpg']}
            limitMegabytes={20}
            value={file}
            onChange={setFile}
          />
          <RefusalList
            reasons={[
              {
                code: 'open-points',
                message: { en: '3 points have no answer yet.', ur: '3 نکات کا جواب ابھی باقی ہے۔' },
                mend: { en: 'Answer them under Consultation.', ur: 'مشاورت کے صفحے پر ان کا جواب دیجیے۔' },
              },
              {
                code: 'no-gate',
                message: { en: 'The gender assessment is missing.', ur: 'صنفی اثرات کا جائزہ موجود نہیں۔' },
              },
            ]}
          />
          <Group align="start">
            <AbilityButton may={{ ok: true, because: null }} onClick={() => setAsking(true)}>
              {say({ en: 'Send the proposal', ur: 'تجویز بھیجیے' })}
            </AbilityButton>
            <AbilityButton
              may={{
                ok: false,
                because: {
                  en: 'You submitted this version; a second person approves it.',
                  ur: 'یہ متن آپ نے پیش کیا ہے؛ منظوری کوئی دوسرا شخص دے گا۔',
                },
              }}
            >
              {say({ en: 'Approve version 2', ur: 'متن نمبر 2 کی منظوری دیجیے' })}
            </AbilityButton>
            <Button variant="default">{say({ en: 'Save and leave', ur: 'محفوظ کر کے بند کیجیے' })}</Button>
            <Button color="bad" variant="outline">
              {say({ en: 'Withdraw', ur: 'واپس لیجیے' })}
            </Button>
          </Group>
        </Stack>
      </Card>
      <ConfirmDialog
        opened={asking}
        title={{ en: 'Send this proposal?', ur: 'یہ تجویز بھیجی جائے؟' }}
        confirm={{ en: 'Send the proposal', ur: 'تجویز بھیجیے' }}
        onClose={() => setAsking(false)}
        onConfirm={() => setAsking(false)}
      >
        {say({
          en: 'The secretariat and all participants of the round will read it. You can withdraw it while the round is open.',
          ur: 'سیکرٹریٹ اور مرحلے کے تمام شرکا اسے پڑھ سکیں گے۔ مرحلہ کھلا رہنے تک آپ اسے واپس لے سکتے ہیں۔',
        })}
      </ConfirmDialog>
    </>
  )
}
