import { Alert, Radio, Select, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { mayHangAt, narrowedBy } from '../../rules/openness/a-node-is-no-more-open-than-its-parent.ts'
import { mayBeAt } from '../../rules/openness/a-text-is-no-more-open-than-its-node.ts'
import { fieldNames, fieldsOf } from '../../rules/fields-of-a-node.ts'
import { type Level, levelNames, levels } from '../../rules/openness/levels-of-openness.ts'
import { client, versionQuery } from '../calls.ts'
import type { NodeRead } from '../node/node-read.ts'
import { DraftDialog } from './DraftDialog.tsx'
import { readersOf, words } from './draft-words.ts'
import { everythingBelow } from './everything-below.ts'

const whole = 'whole'

/** Who may read an entry, or one of its texts. */
export function LevelForm({ read, onClose }: { readonly read: NodeRead; readonly onClose: () => void }) {
  const { say } = useWords()
  const { node, texts } = read
  const written = fieldsOf(node.kind).filter((field) => texts.some((text) => text.field === field))
  const [of, setOf] = useState<string>(whole)
  const field = written.find((one) => one === of)
  const now = texts.find((text) => text.field === field)?.level ?? node.level
  const [chosen, setChosen] = useState(now)
  const plan = useQuery(versionQuery(read.version.id)).data?.nodes ?? []
  const narrowed = field === undefined ? narrowedBy(chosen, everythingBelow(node.id, plan)).length : 0
  const parent = plan.find(({ id }) => id === node.parent)?.level ?? null
  const isTooOpen = (level: Level) =>
    field === undefined ? !mayHangAt(level, parent) : !mayBeAt(level, node.level)
  const save = async () => {
    await client.setLevel({ node: node.id, level: chosen, ...(field === undefined ? {} : { field }) })
    return undefined
  }
  return (
    <DraftDialog
      title={words.level}
      says={field === undefined ? words.wholeSays : words.fieldSays}
      confirm={words.saveLevel}
      ready={chosen !== now}
      act={save}
      onClose={onClose}
    >
      <Select
        label={say(words.levelOf)}
        data={[
          { value: whole, label: say(words.whole) },
          ...written.map((value) => ({ value, label: say(fieldNames[value]) })),
        ]}
        value={of}
        onChange={(next) => {
          setOf(next ?? whole)
          setChosen(texts.find((text) => text.field === next)?.level ?? node.level)
        }}
        allowDeselect={false}
      />
      <Radio.Group
        label={say(words.readers)}
        value={chosen}
        onChange={(next) => setChosen(levels.find((level) => level === next) ?? now)}
      >
        <Stack gap="sm" mt="xs">
          {levels.map((level) => (
            <Radio
              key={level}
              value={level}
              label={say(levelNames[level])}
              description={say(readersOf[level])}
              disabled={isTooOpen(level)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {narrowed > 0 ? (
        <Alert color="warn" role="status">
          {say(words.narrows, { count: narrowed })}
        </Alert>
      ) : null}
    </DraftDialog>
  )
}
