import { Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { VersionFinding } from '../../contract.ts'
import { client } from '../calls.ts'
import { isLintCode } from '../findings/groups-of-findings.ts'
import { ReasonDialog } from './ReasonDialog.tsx'
import { settledWords as words } from './settled-words.ts'

export interface WaiveFormProps {
  readonly version: string
  readonly finding: VersionFinding
  readonly onClose: () => void
}

/** Lives with one finding, for as long as its words stand. */
export function WaiveForm({ version, finding, onClose }: WaiveFormProps) {
  const { say } = useWords()
  const { code, lineage, field, wordsHash } = finding
  return (
    <ReasonDialog
      title={words.waiveTitle}
      says={words.waiveSays}
      confirm={words.waiveIt}
      act={async (reason) => {
        if (!isLintCode(code)) return
        await client.waiveFinding({
          ...{ version, code, wordsHash, reason },
          ...(lineage === null ? {} : { lineage }),
          ...(field === null ? {} : { field }),
        })
      }}
      onClose={onClose}
    >
      <Text fw={600}>{say(finding.messages)}</Text>
    </ReasonDialog>
  )
}
