import { SegmentedControl, Select, Stack, Text } from '@mantine/core'
import type { FieldText, TreeNode } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf } from '../calls.ts'
import { fieldName } from '../names.ts'
import type { Draft } from './draft.ts'
import { words } from './propose-words.ts'

export interface TextChooserProps {
  readonly draft: Draft
  readonly nodes: readonly TreeNode[]
  readonly texts: readonly FieldText[]
  /** Fields of the chosen node that may be amended; null while none is chosen or it loads. */
  readonly fields: readonly string[] | null
  readonly onChange: (change: Partial<Draft>) => void
  readonly checked: boolean
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 90)} …` : text)

/** Which text is meant: a part of the plan by code or title, one of its fields, a language. */
export function TextChooser({ draft, nodes, texts, fields, onChange, checked }: TextChooserProps) {
  const { say, language: screen } = useWords()
  const textOf = (field: string, language: Draft['language']) =>
    texts.find((text) => text.field === field && text.language === language)?.text ?? ''
  const toField = (field: string) => {
    const language = textOf(field, screen) === '' ? (screen === 'en' ? 'ur' : 'en') : screen
    onChange({ field, language, after: textOf(field, language) })
  }
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
      {fields?.length === 0 ? <Text>{say(words.noTexts)}</Text> : null}
      {fields !== null && fields.length > 0 ? (
        <Select
          label={say(words.field)}
          data={fields.map((field) => ({ value: field, label: say(fieldName(field)) }))}
          value={draft.field === '' ? null : draft.field}
          onChange={(field) => (field === null ? undefined : toField(field))}
          allowDeselect={false}
          required
        />
      ) : null}
      {draft.field === '' ? null : (
        <div>
          <Text size="sm" fw={500} mb={4}>
            {say(words.language)}
          </Text>
          <SegmentedControl
            aria-label={say(words.language)}
            value={draft.language}
            onChange={(value) => {
              const language = value === 'ur' ? 'ur' : 'en'
              onChange({ language, after: textOf(draft.field, language) })
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
