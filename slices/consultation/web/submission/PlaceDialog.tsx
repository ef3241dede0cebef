import { SegmentedControl, Select, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { fieldsOf } from '#slices/strategy/contract.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { SubmissionChange } from '../../contract/intake-shapes.ts'
import { bothOf, client, versionQuery } from '../calls.ts'
import { fieldName } from '../names.ts'
import { words } from './submission-words.ts'

export interface DecisionProps {
  readonly submission: string
  readonly change: SubmissionChange
  readonly onClose: () => void
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 90)} …` : text)

/** A person says where a change stands: the entry, which text of it, in which language. */
export function PlaceDialog({
  submission,
  change,
  onClose,
  version,
}: DecisionProps & { readonly version: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery(versionQuery(version))
  const at = change.place.at
  const [node, setNode] = useState(at?.node ?? null)
  const [field, setField] = useState<string | null>(at?.field ?? null)
  const [language, setLanguage] = useState<'en' | 'ur'>(at?.language ?? change.language)
  const kind = data?.nodes.find(({ id }) => id === node)?.kind
  const fields: readonly string[] = kind === undefined ? [] : fieldsOf(kind)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.placeChange({
        submission,
        number: change.number,
        node: node ?? '',
        field: field as never,
        language,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  return (
    <FormDialog
      title={words.place}
      means={words.placeMeans}
      confirm={words.place}
      may={{
        ok: node !== null && field !== null,
        because: node !== null && field !== null ? null : words.placeMeans,
      }}
      busy={isPending}
      error={error}
      onSubmit={send}
      onClose={onClose}
    >
      <Select
        label={say(words.entry)}
        data={(data?.nodes ?? []).map(({ id, code, title }) => ({
          value: id,
          label: `${code} · ${short(say(bothOf(title)))}`,
        }))}
        value={node}
        onChange={(value) => {
          setNode(value)
          setField(null)
        }}
        searchable
        limit={60}
        required
      />
      <Select
        label={say(words.field)}
        data={fields.map((one) => ({ value: one, label: say(fieldName(one)) }))}
        value={field}
        onChange={setField}
        disabled={fields.length === 0}
        required
      />
      <div>
        <Text size="sm" fw={500} mb={4}>
          {say(words.language)}
        </Text>
        <SegmentedControl
          aria-label={say(words.language)}
          value={language}
          onChange={(value) => setLanguage(value === 'ur' ? 'ur' : 'en')}
          data={[
            { value: 'en', label: say(words.english) },
            { value: 'ur', label: say(words.urdu) },
          ]}
        />
      </div>
    </FormDialog>
  )
}
