import { Loader, Select, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { CellErrors } from '../plan-trial/CellErrors.tsx'
import { crosswalkWords as words, registerKinds } from './crosswalk-words.ts'

const kinds = ['framework', 'other plan'] as const
const lines = [
  { field: 'code', label: words.code, most: 40 },
  { field: 'edition', label: words.edition, most: 100 },
  { field: 'source', label: words.source, most: 1000 },
  { field: 'licence', label: words.licence, most: 300 },
] as const
const empty = {
  ...{ code: '', edition: '', source: '', licence: '', title: { en: '', ur: '' } },
  kind: 'framework' as (typeof kinds)[number],
}

/** Takes a file, tries it at once, and loads it only when no cell is wrong. */
export function LoadRegisterForm({
  strategy,
  onClose,
}: {
  readonly strategy: string
  readonly onClose: () => void
}) {
  const { say } = useWords()
  const [picked, setPicked] = useState<File | null>(null)
  const [given, setGiven] = useState(empty)
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: async (file: File) => {
      const sent = { file: await sendFile(file), name: file.name }
      return { ...sent, tried: await client.tryRegister({ strategy, ...sent }) }
    },
  })
  const change = (more: Partial<typeof given>) => setGiven({ ...given, ...more })
  const { title, kind, ...texts } = given
  const written = [...Object.values(texts), title.en, title.ur].every((text) => text.trim() !== '')
  return (
    <DraftDialog
      title={words.load}
      says={words.loadSays}
      confirm={words.loadIt}
      ready={written && data?.tried.errors.length === 0}
      act={async () => {
        if (data) await client.loadRegister({ strategy, file: data.file, name: data.name, register: given })
        return undefined
      }}
      onClose={onClose}
    >
      <FilePicker
        label={words.file}
        hint={words.fileHint}
        accept={['.xlsx', '.csv', '.json', '.docx']}
        limitMegabytes={32}
        value={picked}
        onChange={(file) => {
          setPicked(file)
          reset()
          if (file) mutate(file)
        }}
      />
      <div role="status">
        {isPending ? <Loader size="xs" /> : null}
        {data && data.tried.errors.length === 0 ? (
          <Text size="sm">
            {say(words.reads, {
              count: data.tried.items,
              sample: data.tried.sample.map(({ code }) => `\u2066${code}\u2069`).join(' · '),
            })}
          </Text>
        ) : null}
      </div>
      <Problem error={error} />
      {data && data.tried.errors.length > 0 ? (
        <>
          <Text size="sm">{say(words.wrong, { count: data.tried.errors.length })}</Text>
          <CellErrors errors={data.tried.errors} />
        </>
      ) : null}
      <BilingualField
        label={words.name}
        value={title}
        onChange={(next) => change({ title: next })}
        required
      />
      <Select
        label={say(words.kind)}
        data={kinds.map((value) => ({ value, label: say(registerKinds[value]) }))}
        value={kind}
        onChange={(next) => change({ kind: kinds.find((one) => one === next) ?? kind })}
        allowDeselect={false}
      />
      {lines.map(({ field, label, most }) => (
        <TextInput
          key={field}
          label={say(label)}
          dir="auto"
          required
          maxLength={most}
          value={given[field]}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
    </DraftDialog>
  )
}
