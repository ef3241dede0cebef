import { Select, Stack, Text } from '@mantine/core'
import { kindNames, mayHangBelow, treeAfter } from '#slices/strategy/contract.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { ChangeFieldsProps } from './change-draft.ts'
import { PartSelect, PartsSelect } from './PartSelect.tsx'
import { SplitFields } from './SplitFields.tsx'
import { words } from './structure-words.ts'

/** In the order in which they are most often added. */
const addable = ['activity', 'output', 'outcome', 'objective', 'section', 'paragraph', 'pillar'] as const

/** What is asked of each kind of change: the parts, their place, their words. */
export function ChangeFields(props: ChangeFieldsProps) {
  switch (props.draft.kind) {
    case 'add':
      return <AddFields {...props} />
    case 'remove':
      return <Target {...props} />
    case 'move':
      return (
        <Stack gap="md">
          <Target {...props} />
          <PlaceFields {...props} />
        </Stack>
      )
    case 'merge':
      return <MergeFields {...props} />
    case 'split':
      return (
        <Stack gap="md">
          <Target {...props} />
          <SplitFields {...props} />
        </Stack>
      )
  }
}

function AddFields(props: ChangeFieldsProps) {
  const { say } = useWords()
  const { draft, tree, onChange } = props
  const isParagraph = draft.node === 'paragraph'
  return (
    <Stack gap="md">
      <Select
        label={say(words.newKind)}
        {...(draft.node === 'section' ? { description: say(words.mechanism) } : {})}
        data={addable.map((value) => ({ value, label: say(kindNames[value]) }))}
        value={draft.node}
        onChange={(chosen) => {
          const node = addable.find((one) => one === chosen) ?? 'activity'
          const parent = tree.find(({ lineage }) => lineage === draft.below)
          const fits = mayHangBelow(node, parent?.kind ?? null)
          onChange({ node, ...(fits ? {} : { below: null, after: null }) })
        }}
        allowDeselect={false}
        required
      />
      <PlaceFields {...props} />
      <BilingualField
        label={isParagraph ? words.paragraph : words.title}
        hint={words.titleHint}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        rows={2}
        required
      />
      {isParagraph ? null : (
        <BilingualField
          label={words.text}
          hint={words.textHint}
          value={draft.text}
          onChange={(text) => onChange({ text })}
          rows={3}
        />
      )}
    </Stack>
  )
}

function Target({ draft, tree, onChange }: ChangeFieldsProps) {
  const { say } = useWords()
  const target = tree.find(({ lineage }) => lineage === draft.target)
  const after = target && treeAfter(tree, { kind: 'remove', node: target.lineage }, () => '')
  const count = after?.ok ? tree.length - after.tree.length - 1 : 0
  return (
    <div>
      <PartSelect
        label={words.part}
        entries={tree}
        value={draft.target}
        onChange={(chosen) => {
          const parent = tree.find(({ lineage }) => lineage === chosen)?.parent ?? null
          onChange({ target: chosen, ...(draft.kind === 'move' ? { below: parent, after: null } : {}) })
        }}
      />
      {target && draft.kind === 'remove' ? (
        <Text size="sm" mt={4}>
          {say(words.withBelow, { count })}
        </Text>
      ) : null}
    </div>
  )
}

/** Below what, and after which of what hangs there; whatever is moved is not its own place. */
function PlaceFields({ draft, tree, onChange }: ChangeFieldsProps) {
  const moving = draft.kind === 'move' ? tree.find(({ lineage }) => lineage === draft.target) : undefined
  const kind = moving?.kind ?? draft.node
  const others = tree.filter(({ lineage }) => lineage !== moving?.lineage)
  const mayTop = mayHangBelow(kind, null)
  const parents = others.filter((entry) => mayHangBelow(kind, entry.kind))
  const beside = others.filter(({ parent }) => parent === draft.below)
  return (
    <Stack gap="md">
      {parents.length === 0 ? null : (
        <PartSelect
          label={words.below}
          entries={parents}
          value={draft.below}
          onChange={(below) => onChange({ below, after: null })}
          {...(mayTop ? { none: words.atTheTop } : {})}
        />
      )}
      <PartSelect
        label={words.after}
        entries={beside}
        value={draft.after ?? (draft.below === null ? (beside.at(-1)?.lineage ?? null) : null)}
        onChange={(after) => onChange({ after })}
        none={words.last}
      />
    </Stack>
  )
}

function MergeFields({ draft, tree, onChange }: ChangeFieldsProps) {
  const into = tree.find(({ lineage }) => lineage === draft.target)
  const alike = tree.filter(({ kind, lineage }) => kind === into?.kind && lineage !== into.lineage)
  return (
    <Stack gap="md">
      <PartSelect
        label={words.into}
        entries={tree}
        value={draft.target}
        onChange={(target) => {
          const title = tree.find(({ lineage }) => lineage === target)?.title
          onChange({ target, others: [], title: { en: title?.en ?? '', ur: title?.ur ?? '' } })
        }}
      />
      {into ? (
        <>
          <PartsSelect
            label={words.others}
            hint={words.othersHint}
            entries={alike}
            value={draft.others}
            onChange={(others) => onChange({ others })}
          />
          <BilingualField
            label={words.mergedTitle}
            hint={words.titleHint}
            value={draft.title}
            onChange={(title) => onChange({ title })}
            rows={2}
            required
          />
        </>
      ) : null}
    </Stack>
  )
}
