import { Anchor, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { fieldNames, type PlanField } from '../../rules/plan-table/plan-fields.ts'
import type { ImportDraft, Preview, PreviewedSheet, Reading } from './import-draft.ts'
import { MappingTable } from './MappingTable.tsx'
import { mappingWords as words } from './words.ts'

/** Without these a plan cannot be followed: who, until when, seen by what, with which money. */
const missed: readonly PlanField[] = ['lead', 'deadline', 'indicators', 'cost']

export interface MappingStepProps {
  readonly preview: Preview
  readonly sheet: PreviewedSheet
  readonly reading: Reading
  readonly draft: ImportDraft
  readonly onChange: (draft: ImportDraft) => void
}

/** What was understood, and how to say it better. */
export function MappingStep({ preview, sheet, reading, draft, onChange }: MappingStepProps) {
  const { say, language } = useWords()
  const taken = reading.mapping.filter((field) => field !== null).length
  const isChanged = reading.mapping.some((field, at) => field !== sheet.mapping[at])
  const lacking = missed.filter((field) => !reading.mapping.includes(field))
  return (
    <Stack gap="md">
      <Text>{say(words.next, { taken, all: sheet.headers.length })}</Text>
      <Group align="end" gap="md">
        {preview.sheets.length > 1 ? (
          <NativeSelect
            label={say(words.sheet)}
            data={preview.sheets.map((one) => ({
              value: one.sheet,
              label: say(words.sheetRows, { sheet: one.sheet, rows: one.rows }),
            }))}
            value={reading.sheet}
            onChange={(event) =>
              onChange({ ...draft, sheet: event.currentTarget.value, mapping: null, language: null })
            }
          />
        ) : null}
        <NativeSelect
          label={say(words.language)}
          data={[
            { value: 'en', label: say(words.english) },
            { value: 'ur', label: say(words.urdu) },
          ]}
          value={reading.language}
          onChange={(event) =>
            onChange({ ...draft, language: event.currentTarget.value === 'ur' ? 'ur' : 'en' })
          }
        />
      </Group>
      <MappingTable
        sheet={sheet}
        mapping={reading.mapping}
        onChange={(mapping) => onChange({ ...draft, sheet: reading.sheet, mapping })}
      />
      <Text size="sm" c="dimmed" mih={24}>
        {lacking.length > 0
          ? say(words.lacking, {
              fields: lacking
                .map((field) => fieldNames[field][language])
                .join(language === 'ur' ? '، ' : ', '),
            })
          : null}{' '}
        {isChanged ? (
          <Anchor component="button" type="button" onClick={() => onChange({ ...draft, mapping: null })}>
            {say(words.back)}
          </Anchor>
        ) : null}
      </Text>
    </Stack>
  )
}
