import { Alert, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { TreeNode } from '../../contract.ts'
import { narrowedBy } from '../../rules/openness/a-node-is-no-more-open-than-its-parent.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { mayHangBelow } from '../../rules/a-node-hangs-below-its-kind.ts'
import { suggestCode } from '../../rules/codes-are-unique.ts'
import { client, versionQuery } from '../calls.ts'
import type { NodeRead } from '../node/node-read.ts'
import { DraftDialog } from './DraftDialog.tsx'
import { words } from './draft-words.ts'
import { BelowSelect, CodeInput } from './PlaceFields.tsx'
import { everythingBelow } from './everything-below.ts'

/** Moves an entry with all that hangs below it below another, under a code of its choice. */
export function MoveNodeForm({ read, onClose }: { readonly read: NodeRead; readonly onClose: () => void }) {
  const { say } = useWords()
  const { node, version } = read
  const nodes = useQuery(versionQuery(version.id)).data?.nodes ?? []
  const [parent, setParent] = useState(node.parent)
  const [typed, setTyped] = useState<string | null>(null)
  const below = everythingBelow(node.id, nodes)
  const mayTake = ({ id, kind }: TreeNode) =>
    mayHangBelow(node.kind, kind) && id !== node.id && !below.some((one) => one.id === id)
  const code = typed ?? (parent === node.parent ? node.code : suggestCode(node.kind, parent, nodes))
  const under = nodes.find(({ id }) => id === parent)
  const narrowed = under === undefined ? 0 : narrowedBy(under.level, [node, ...below]).length
  const move = async () => {
    if (parent !== null) await client.moveNode({ node: node.id, parent, code: code.trim() })
    return undefined
  }
  return (
    <DraftDialog
      title={words.move}
      says={words.moveSays}
      confirm={words.move}
      ready={parent !== null && code.trim() !== ''}
      act={move}
      onClose={onClose}
    >
      <BelowSelect
        nodes={nodes.filter(mayTake)}
        value={parent}
        onChange={(chosen) => {
          setParent(chosen)
          setTyped(null)
        }}
      />
      <CodeInput value={code} onChange={setTyped} />
      {under !== undefined && narrowed > 0 ? (
        <Alert color="warn" role="status">
          {say(words.narrowsHere, { count: narrowed, level: say(levelNames[under.level]) })}
        </Alert>
      ) : null}
      {below.length > 0 ? (
        <Text size="sm" c="dimmed">
          {say(words.moveCodes)}
        </Text>
      ) : null}
    </DraftDialog>
  )
}
