import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { versionQuery } from '../calls.ts'
import { type ChangeDraft, changeOf, treeOfNodes } from './change-draft.ts'
import { ChangeFields } from './ChangeFields.tsx'
import { ChangePicture } from '../pictures/ChangePicture.tsx'
import { words } from './structure-words.ts'

export interface AgreedChangeProps {
  /** The version in which it would be made. */
  readonly version: string
  readonly draft: ChangeDraft
  readonly onChange: (draft: ChangeDraft) => void
}

/** What was agreed instead of what was proposed, on the plan as it is now, with its picture. */
export function AgreedChange({ version, draft, onChange }: AgreedChangeProps) {
  const { say } = useWords()
  const { data } = useQuery(versionQuery(version))
  if (!data) return <LoadingBlocks count={2} height={80} />
  const tree = treeOfNodes(data.nodes)
  return (
    <Stack gap="md">
      <Text fw={600}>{say(words.agreed)}</Text>
      <ChangeFields draft={draft} tree={tree} onChange={(more) => onChange({ ...draft, ...more })} />
      <ChangePicture tree={tree} change={changeOf(draft)} />
    </Stack>
  )
}
