import { Card, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { levelNames } from '#slices/strategy/contract.ts'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PapersOfPage } from '#web/ui/papers/PapersOfPage.tsx'
import { costingWords } from '../../contract/costing/costing-words.ts'
import type { CostingCells } from '../../rules/money/a-costing-adds-inputs-by-year.ts'
import { client } from '../calls.ts'
import { costingPageWords as words } from './costing-page-words.ts'

interface CostingWorkbookProps {
  readonly strategy: string
  readonly lineage: string
  readonly onRead: (rows: readonly CostingCells[]) => void
}

const kind = 'costing sheet'

/** Out as a workbook, and back into the table. */
export function CostingWorkbook({ strategy, lineage, onRead }: CostingWorkbookProps) {
  const { say } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const { mutate, data, error, reset } = useMutation({
    mutationFn: async (chosen: File) => client.tryCosting({ strategy, file: await sendFile(chosen) }),
    onSuccess: ({ rows }) => onRead(rows),
  })
  return (
    <Card withBorder component="section">
      <Stack>
        <div>
          <Title order={2} size="h4">
            {say(words.workbook)}
          </Title>
          <Text c="dimmed">{say(words.workbookMeans)}</Text>
        </div>
        <FilePicker
          label={words.filled}
          accept={['.xlsx', '.csv']}
          limitMegabytes={20}
          value={file}
          onChange={(chosen) => {
            setFile(chosen)
            reset()
            if (chosen !== null) mutate(chosen)
          }}
        />
        <Problem error={error} />
        {data ? <Text role="status">{say(words.readIn, { count: data.rows.length })}</Text> : null}
        <PapersOfPage
          slice="delivery"
          name={costingWords.sheet}
          formats={['xlsx']}
          of={[strategy, kind, lineage]}
          list={() => client.listPapers({ strategy, kind, about: lineage })}
          make={({ language }) => client.makeCostingSheet({ strategy, lineage, language })}
          markingNames={levelNames}
        />
      </Stack>
    </Card>
  )
}
