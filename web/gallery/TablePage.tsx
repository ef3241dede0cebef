import { IconFileDescription } from '@tabler/icons-react'
import { Code } from '../ui/language/Code.tsx'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { PillarMark } from '../ui/marks/PillarMark.tsx'
import { EmptyState } from '../ui/page/EmptyState.tsx'
import { PageHeader } from '../ui/page/PageHeader.tsx'
import { DataTable } from '../ui/table/DataTable.tsx'
import { activities } from './samples.ts'

const undated = { en: 'No date', ur: 'تاریخ درج نہیں' }

export function TablePage() {
  const { say, formats } = useWords()
  return (
    <>
      <PageHeader
        title={{ en: 'Activities', ur: 'سرگرمیاں' }}
        purpose={{
          en: 'Find an activity, its office and its date.',
          ur: 'کوئی بھی سرگرمی، اس کا دفتر اور تاریخ دیکھیے۔',
        }}
      />
      <DataTable
        caption={{ en: 'Activities of the plan', ur: 'منصوبے کی سرگرمیاں' }}
        rows={activities}
        rowKey={({ code }) => code}
        sorted={{ key: 'code', direction: 'up' }}
        columns={[
          {
            key: 'title',
            header: { en: 'Activity', ur: 'سرگرمی' },
            cell: (row) => say(row.title),
            names: true,
          },
          {
            key: 'code',
            header: { en: 'Code', ur: 'کوڈ' },
            cell: (row) => <Code>{row.code}</Code>,
            sortBy: (row) => row.code,
          },
          {
            key: 'pillar',
            header: { en: 'Pillar', ur: 'ستون' },
            cell: (row) => <PillarMark pillar={row.pillar} />,
          },
          {
            key: 'office',
            header: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
            cell: (row) => say(row.office),
            sortBy: (row) => say(row.office),
          },
          {
            key: 'due',
            header: { en: 'Due', ur: 'مقررہ تاریخ' },
            cell: (row) => (row.due ? formats.date(row.due) : say(undated)),
            sortBy: (row) => row.due,
            numeric: true,
          },
        ]}
        empty={
          <EmptyState
            icon={IconFileDescription}
            title={{ en: 'No activities yet', ur: 'ابھی کوئی سرگرمی نہیں' }}
            next={{ en: 'Import a plan table to begin.', ur: 'آغاز کے لیے منصوبے کا جدول درآمد کیجیے۔' }}
          />
        }
      />
    </>
  )
}
