import { Text } from '@mantine/core'
import { type StructuralChange, treeAfter, type TreeEntry } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { changeProblems } from '../../contract/structure/words.ts'
import { words } from '../structure/structure-words.ts'
import { TreeSides } from './TreeSides.tsx'

export interface ChangePictureProps {
  readonly tree: readonly TreeEntry[]
  /** Null while it is not chosen yet. */
  readonly change: StructuralChange | null
}

/** What the plan would look like after a change, or why it cannot be made; by the rule that writes the next version. */
export function ChangePicture({ tree, change }: ChangePictureProps) {
  const { say } = useWords()
  if (change === null) return <Text c="dimmed">{say(words.fillFirst)}</Text>
  const after = treeAfter(tree, change, (at) => `new ${String(at)}`)
  if (!after.ok) return <Text role="status">{say(changeProblems[after.code])}</Text>
  return <TreeSides before={tree} after={after.tree} />
}
