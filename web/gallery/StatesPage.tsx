import { Button, Stack } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { EmptyState } from '../ui/page/EmptyState.tsx'
import { ErrorState } from '../ui/page/ErrorState.tsx'
import { LoadingBlocks } from '../ui/page/LoadingBlocks.tsx'
import { PageHeader } from '../ui/page/PageHeader.tsx'

export function StatesPage() {
  const { say } = useWords()
  return (
    <>
      <PageHeader
        title={{ en: 'Delivery', ur: 'عمل درآمد' }}
        purpose={{
          en: 'Which office has concurred, and which is silent.',
          ur: 'کس دفتر نے اتفاق کیا اور کون خاموش ہے۔',
        }}
      />
      <Stack gap="xl">
        <EmptyState
          icon={IconFileImport}
          title={{ en: 'No plan has been imported', ur: 'ابھی کوئی منصوبہ درآمد نہیں کیا گیا' }}
          next={{
            en: 'Bring the plan table as Excel, CSV or JSON. You see what was understood before anything is written.',
            ur: 'منصوبے کا جدول ایکسل، CSV یا JSON میں لائیے۔ کچھ بھی درج ہونے سے پہلے آپ دیکھ لیں گے کہ کیا سمجھا گیا۔',
          }}
          action={<Button>{say({ en: 'Import a plan', ur: 'منصوبہ درآمد کیجیے' })}</Button>}
        />
        <ErrorState reference="req-7f3a" again={() => undefined} />
        <LoadingBlocks count={2} height={56} />
      </Stack>
    </>
  )
}
