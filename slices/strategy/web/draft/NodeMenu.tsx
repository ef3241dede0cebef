import { Button, Menu, Text } from '@mantine/core'
import {
  IconArrowMoveRight,
  IconBuilding,
  IconChevronDown,
  IconEye,
  IconPlus,
  IconTags,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { AbilityButton, reasonsOf } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { useMe } from '#web/use-me.ts'
import type { NodeRead } from '../node/node-read.ts'
import { AddNodeForm } from './AddNodeForm.tsx'
import { words } from './draft-words.ts'
import { FactsForm } from '../activity/FactsForm.tsx'
import { LevelForm } from './LevelForm.tsx'
import { MoveNodeForm } from './MoveNodeForm.tsx'
import { RemoveNode } from './RemoveNode.tsx'
import { TermsForm } from '../activity/TermsForm.tsx'

const acts = [
  { act: 'setFacts', label: words.facts, icon: IconBuilding },
  { act: 'setTerms', label: words.terms, icon: IconTags },
  { act: 'add', label: words.addBelow, icon: IconPlus },
  { act: 'move', label: words.move, icon: IconArrowMoveRight },
  { act: 'setLevel', label: words.level, icon: IconEye },
  { act: 'remove', label: words.remove, icon: IconTrash },
] as const

type Act = (typeof acts)[number]['act']

/** What the secretariat may do to an entry of a draft; what its kind does not allow says why. */
export function NodeMenu({ read }: { readonly read: NodeRead }) {
  const { say } = useWords()
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const [doing, setDoing] = useState<Act | null>(null)
  const { may } = read
  if (!isSecretariat) return null
  if (!may.edit.ok) {
    return (
      <AbilityButton may={may.edit} variant="default">
        {say(words.change)}
      </AbilityButton>
    )
  }
  return (
    <>
      <Menu position="bottom-end" width={300} withinPortal>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {say(words.change)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {acts.map(({ act, label, icon: Picture }) => (
            <Menu.Item
              key={act}
              disabled={!may[act].ok}
              leftSection={<Picture size={18} stroke={1.7} aria-hidden />}
              {...(act === 'remove' ? { color: 'bad' } : {})}
              onClick={() => setDoing(act)}
            >
              {say(label)}
              {reasonsOf(may[act]).map((reason) => (
                <Text key={reason.en} size="sm" c="var(--su-soft)">
                  {say(reason)}
                </Text>
              ))}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {doing === null ? null : <Doing act={doing} read={read} onClose={() => setDoing(null)} />}
    </>
  )
}

function Doing({
  act,
  ...props
}: {
  readonly act: Act
  readonly read: NodeRead
  readonly onClose: () => void
}) {
  const { node, version } = props.read
  switch (act) {
    case 'setFacts':
      return <FactsForm {...props} />
    case 'setTerms':
      return <TermsForm {...props} />
    case 'add':
      return <AddNodeForm version={version.id} below={node.id} onClose={props.onClose} />
    case 'move':
      return <MoveNodeForm {...props} />
    case 'setLevel':
      return <LevelForm {...props} />
    case 'remove':
      return <RemoveNode {...props} />
  }
}
