import { Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { verdictNames } from '../../contract/governance/change-words.ts'
import { client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { changePageWords as words } from './change-words.ts'

const verdicts = ['supports', 'objects'] as const

/** What a second person says of a proposed change. */
export function ReviewForm({ change, onClose }: { readonly change: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const [verdict, setVerdict] = useState<(typeof verdicts)[number] | null>(null)
  const [reason, setReason] = useState('')
  return (
    <DraftDialog
      title={words.review}
      confirm={words.review}
      ready={verdict !== null && reason.trim() !== ''}
      act={async () => {
        if (verdict !== null) await client.reviewChange({ change, verdict, reason })
        return undefined
      }}
      onClose={onClose}
    >
      <Radio.Group
        label={say(words.verdict)}
        value={verdict ?? ''}
        onChange={(chosen) => setVerdict(verdicts.find((one) => one === chosen) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {verdicts.map((one) => (
            <Radio key={one} value={one} label={say(verdictNames[one])} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(words.reason)}
        dir="auto"
        autosize
        minRows={3}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DraftDialog>
  )
}
