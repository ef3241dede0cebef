import { Button, FileButton, Input } from '@mantine/core'
import { IconFileUpload, IconX } from '@tabler/icons-react'
import { type DragEvent, useId, useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './FilePicker.module.css'

const words = {
  choose: { en: 'Choose a file', ur: 'فائل منتخب کیجیے' },
  drop: { en: 'or drop it here', ur: 'یا یہاں لا کر چھوڑ دیجیے' },
  another: { en: 'Choose another', ur: 'دوسری فائل منتخب کیجیے' },
  remove: { en: 'Remove the file', ur: 'فائل ہٹا دیجیے' },
  large: {
    en: 'The file has {size} MB; at most {limit} MB can be taken. Split it, or save it without pictures.',
    ur: 'فائل کا حجم {size} MB ہے جبکہ حد {limit} MB ہے۔ اسے حصوں میں تقسیم کیجیے یا تصاویر کے بغیر محفوظ کیجیے۔',
  },
  kind: {
    en: 'This kind of file is not read here. Taken: {kinds}.',
    ur: 'یہاں اس قسم کی فائل نہیں پڑھی جاتی۔ قابلِ قبول اقسام: {kinds}۔',
  },
} satisfies Record<string, Bilingual>

const megabyte = 1024 * 1024

export interface FilePickerProps {
  readonly label: Bilingual
  readonly hint?: Bilingual
  /** Endings with their dot: `['.xlsx', '.csv']`. */
  readonly accept: readonly string[]
  readonly limitMegabytes: number
  readonly value: File | null
  readonly onChange: (file: File | null) => void
  readonly error?: string | null
}

/** Takes one file by button, keyboard or drop, and refuses at once what the server would refuse. */
export function FilePicker(props: FilePickerProps) {
  const { label, hint, accept, limitMegabytes, value, onChange, error } = props
  const { say, formats } = useWords()
  const id = useId()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [over, setOver] = useState(false)

  const take = (file: File | null) => {
    setRefusal(null)
    if (!file) return
    const kinds = accept.join(', ')
    if (!accept.some((ending) => file.name.toLowerCase().endsWith(ending))) {
      return setRefusal(say(words.kind, { kinds }))
    }
    if (file.size > limitMegabytes * megabyte) {
      const size = formats.number(file.size / megabyte, 1)
      return setRefusal(say(words.large, { size, limit: limitMegabytes }))
    }
    onChange(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0] ?? null)
  }

  return (
    <Input.Wrapper
      label={say(label)}
      description={hint ? say(hint) : undefined}
      error={refusal ?? error}
      id={id}
    >
      {/* Dropping is a second way: the button inside does the same by keyboard. */}
      <section
        className={classes.area}
        data-over={over || undefined}
        aria-label={say(label)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={22} stroke={1.6} aria-hidden />
        {value ? (
          <span className={classes.name}>
            <bdi>{value.name}</bdi>
            <span className={classes.size}>{formats.number(value.size / 1024, 0)} KB</span>
          </span>
        ) : null}
        <FileButton accept={accept.join(',')} onChange={take} inputProps={{ id, 'aria-label': say(label) }}>
          {(button) => (
            <Button {...button} variant="default" size="xs">
              {say(value ? words.another : words.choose)}
            </Button>
          )}
        </FileButton>
        {value ? (
          <Button
            variant="subtle"
            color="bad"
            size="xs"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => onChange(null)}
          >
            {say(words.remove)}
          </Button>
        ) : (
          <span className={classes.or}>{say(words.drop)}</span>
        )}
      </section>
    </Input.Wrapper>
  )
}
