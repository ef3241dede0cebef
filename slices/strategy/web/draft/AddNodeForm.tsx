import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { kindNames, kindsBelow, type NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import { suggestCode } from '../../rules/codes-are-unique.ts'
import { levelBelow, mayHangAt } from '../../rules/openness/a-node-is-no-more-open-than-its-parent.ts'
import { defaultLevel, type Level, levelNames, levels } from '../../rules/openness/levels-of-openness.ts'
import { client, versionQuery } from '../calls.ts'
import { rowOfActivity } from '../../rules/plan-import/a-version-reads-as-a-plan.ts'
import { LintBeside } from '../writing/LintBeside.tsx'
import { DraftDialog } from './DraftDialog.tsx'
import { words } from './draft-words.ts'
import { BelowSelect, CodeInput } from './PlaceFields.tsx'

export interface AddNodeFormProps {
  readonly version: string
  /** What it is to hang below at first; the form can choose otherwise. Null: the top. */
  readonly below: string | null
  readonly onClose: () => void
}

interface Given {
  readonly parent: string | null
  /** Null where nobody chose otherwise than the form suggests. */
  readonly kind: NodeKind | null
  readonly code: string | null
  readonly level: Level | null
  readonly title: { readonly en: string; readonly ur: string }
}

/** Adds one entry to a draft: where, what it is, its code, its title and who may read it. */
export function AddNodeForm({ version, below, onClose }: AddNodeFormProps) {
  const { say, language } = useWords()
  const navigate = useNavigate()
  const { data: read } = useQuery(versionQuery(version))
  const nodes = read?.nodes ?? []
  const [given, setGiven] = useState<Given>({
    ...{ parent: below, kind: null, code: null, level: null },
    title: { en: '', ur: '' },
  })
  const change = (more: Partial<Given>) => setGiven({ ...given, ...more })
  const parent = nodes.find(({ id }) => id === given.parent) ?? null
  const kinds = kindsBelow(parent?.kind ?? null)
  const kind = given.kind !== null && kinds.includes(given.kind) ? given.kind : (kinds[0] ?? 'activity')
  const code = given.code ?? suggestCode(kind, given.parent, nodes)
  const level = levelBelow(given.level ?? defaultLevel, parent?.level ?? null)
  const en = given.title.en.trim()
  const ur = given.title.ur.trim()
  const add = async () => {
    const title = { ...(en === '' ? {} : { en }), ...(ur === '' ? {} : { ur }) }
    const { node } = await client.addNode({
      ...{ version, parent: given.parent, kind, code: code.trim(), level, title },
    })
    return () => void navigate({ to: `/nodes/${node}` })
  }
  return (
    <DraftDialog
      title={words.add}
      says={words.addSays}
      confirm={words.add}
      ready={code.trim() !== ''}
      act={add}
      onClose={onClose}
    >
      <BelowSelect
        nodes={nodes.filter((node) => kindsBelow(node.kind).length > 0)}
        value={given.parent}
        onChange={(chosen) => change({ parent: chosen, code: null })}
        top
      />
      <Select
        label={say(words.kind)}
        data={kinds.map((value) => ({ value, label: say(kindNames[value]) }))}
        value={kind}
        onChange={(chosen) => change({ kind: kinds.find((one) => one === chosen) ?? null, code: null })}
        allowDeselect={false}
        required
      />
      <CodeInput value={code} onChange={(typed) => change({ code: typed })} />
      <BilingualField
        label={kind === 'paragraph' ? words.text : words.title}
        hint={words.oneLanguage}
        value={given.title}
        onChange={(title) => change({ title })}
        rows={2}
      />
      {kind === 'activity' && read ? (
        <LintBeside
          strategy={read.version.strategy}
          row={rowOfActivity(code, { title: given.title[language] || given.title.en || given.title.ur }, {})}
          field="action"
        />
      ) : null}
      <Select
        label={say(words.readers)}
        data={levels.map((value) => ({
          value,
          label: say(levelNames[value]),
          disabled: !mayHangAt(value, parent?.level ?? null),
        }))}
        value={level}
        onChange={(chosen) => change({ level: levels.find((one) => one === chosen) ?? null })}
        allowDeselect={false}
      />
    </DraftDialog>
  )
}
