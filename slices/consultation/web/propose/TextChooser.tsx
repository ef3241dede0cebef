import { SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { isFact, type TreeNode } from '#slices/strategy/contract.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf } from '../calls.ts'
import { fieldName } from '../names.ts'
import { words as valueWords } from '../values/value-words.ts'
import type { Draft } from './draft.ts'
import { words } from './propose-words.ts'

export interface TextChooserProps {
  readonly draft: Draft
  readonly nodes: readonly TreeNode[]
  /** What stands in a field of the chosen node; empty where nothing does. */
  readonly valueOf: (field: string, language: Draft['language']) => string
  /** Fields of the chosen node that may be amended; null while none is chosen or it loads. */
  readonly fields: readonly string[] | null
  readonly onChange: (change: Partial<Draft>) => void
  readonly checked: boolean
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 90)} …` : text)

const otherOf = (language: Draft['language']) => (language === 'en' ? 'ur' : 'en')

/** Which field is meant: a part of the plan by code or title, one of its fields and, of words, their language. */
export function TextChooser({ draft, nodes, valueOf, fields, onChange, checked }: TextChooserProps) {
  const { say, language: screen } = useWords()
  const toField = (field: string) => {
    const isOnlyInOther = valueOf(field, screen) === '' && valueOf(field, otherOf(screen)) !== ''
    const language = isOnlyInOther ? otherOf(screen) : screen
    onChange({ field, language, after: valueOf(field, language) })
  }
  const stands = (field: string) => valueOf(field, 'en') !== '' || valueOf(field, 'ur') !== ''
  const group = (title: Bilingual, isIn: (field: string) => boolean) => ({
    group: say(title),
    items: (fields ?? []).filter(isIn).map((field) => ({ value: field, label: say(fieldName(field)) })),
  })
  const groups = [
    group(valueWords.standing, (field) => !isFact(field) && stands(field)),
    group(valueWords.facts, isFact),
    group(valueWords.empty, (field) => !isFact(field) && !stands(field)),
  ].filter(({ items }) => items.length > 0)
  return (
    <Stack gap="md">
      <Select
        label={say(words.node)}
        description={say(words.nodeHint)}
        data={nodes.map(({ id, code, title }) => ({
          value: id,
          label: `${code} · ${short(say(bothOf(title)))}`,
        }))}
        value={draft.node === '' ? null : draft.node}
        onChange={(node) => onChange({ node: node ?? '', field: '', after: '' })}
        error={checked && draft.field === '' ? say(words.choose) : null}
        searchable
        limit={60}
        required
      />
      {fields !== null && fields.length > 0 ? (
        <Select
          label={say(words.field)}
          data={groups}
          value={draft.field === '' ? null : draft.field}
          onChange={(field) => (field === null ? undefined : toField(field))}
          description={say(words.fieldHint)}
          maxDropdownHeight={320}
          searchable
          allowDeselect={false}
          required
        />
      ) : null}
      {draft.field === '' || isFact(draft.field) ? null : (
        <div>
          <Text size="sm" fw={500} mb={4}>
            {say(words.language)}
          </Text>
          <SegmentedControl
            aria-label={say(words.language)}
            value={draft.language}
            onChange={(value) => {
              const language = value === 'ur' ? 'ur' : 'en'
              onChange({ language, after: valueOf(draft.field, language) })
            }}
            data={[
              { value: 'en', label: say(words.english) },
              { value: 'ur', label: say(words.urdu) },
            ]}
          />
        </div>
      )}
    </Stack>
  )
}
