import { Select, TextInput } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { TreeNode } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { words } from './draft-words.ts'

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)} …` : text)

export interface BelowSelectProps {
  /** Those that it may hang below. */
  readonly nodes: readonly TreeNode[]
  readonly value: string | null
  readonly onChange: (parent: string | null) => void
  /** Whether it may also stand at the top. */
  readonly top?: boolean
}

/** Which entry it is to hang below, found by code or by a word of its title. */
export function BelowSelect({ nodes, value, onChange, top = false }: BelowSelectProps) {
  const { say } = useWords()
  return (
    <Select
      label={say(words.below)}
      description={say(words.belowHint)}
      data={[
        ...(top ? [{ value: '', label: say(words.atTheTop) }] : []),
        ...nodes.map(({ id, code, title }) => ({
          value: id,
          label: `\u2066${code}\u2069 · ${short(say(bothOf(title)))}`,
        })),
      ]}
      value={value ?? (top ? '' : null)}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      allowDeselect={false}
      searchable
      limit={80}
      required
    />
  )
}

export function CodeInput(props: { readonly value: string; readonly onChange: (code: string) => void }) {
  const { say } = useWords()
  return (
    <TextInput
      label={say(words.code)}
      description={say(words.codeHint)}
      dir="ltr"
      maw={260}
      maxLength={40}
      required
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
