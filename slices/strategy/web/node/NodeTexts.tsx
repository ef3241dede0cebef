import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { directionOf, type Language, languages } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { FieldText } from '../../contract.ts'
import { fieldNames, fieldsOf, type TextField } from '../../rules/fields-of-a-node.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { EditTextForm } from './EditTextForm.tsx'
import classes from './node.module.css'
import type { NodeRead } from './node-read.ts'
import { words } from './node-words.ts'

/** Every text that stands, both languages side by side, the reader's first; in a draft each can be edited. */
export function NodeTexts({ read }: { readonly read: NodeRead }) {
  const { say } = useWords()
  const { node, texts, may } = read
  const [begun, setBegun] = useState<readonly string[]>(['description'])
  const written = new Set(texts.map(({ field }) => field))
  const fields = fieldsOf(node.kind)
  const shown = fields.filter((field) => written.has(field) || (may.edit.ok && begun.includes(field)))
  const others = fields.filter((field) => !shown.includes(field))
  const draft = languages.find((language) =>
    texts.some((text) => text.language === language && text.translation === 'draft'),
  )
  return (
    <section>
      <h2 className={classes.head}>{say(words.texts)}</h2>
      {draft ? (
        <p className={classes.soft}>{say(draft === 'ur' ? words.urduIsDraft : words.englishIsDraft)}</p>
      ) : null}
      <div className={classes.fields}>
        {shown.map((field) => (
          <Field key={field} field={field} read={read} texts={texts.filter((text) => text.field === field)} />
        ))}
      </div>
      {may.edit.ok && others.length > 0 ? (
        <Select
          mt="sm"
          maw={320}
          label={say(words.another)}
          placeholder={say(words.anotherHint)}
          data={others.map((field) => ({ value: field, label: say(fieldNames[field]) }))}
          value={null}
          onChange={(field) => (field === null ? undefined : setBegun([...begun, field]))}
        />
      ) : null}
    </section>
  )
}

interface FieldProps {
  readonly field: TextField
  readonly read: NodeRead
  readonly texts: readonly FieldText[]
}

function Field({ field, read, texts }: FieldProps) {
  const { say, language } = useWords()
  const order = language === 'en' ? languages : languages.toReversed()
  const level = texts[0]?.level ?? read.node.level
  const [editing, setEditing] = useState<readonly Language[]>([])
  return (
    <div className={classes.field}>
      <h3 className={classes.fieldName}>
        {say(fieldNames[field])}
        {level === read.node.level ? null : <span className={classes.level}>{say(levelNames[level])}</span>}
        {read.may.edit.ok && editing.length === 0 ? (
          <Button
            size="compact-xs"
            variant="subtle"
            w="fit-content"
            aria-label={`${say(words.edit)}: ${say(fieldNames[field])}`}
            onClick={() => setEditing(languages)}
          >
            {say(words.edit)}
          </Button>
        ) : null}
      </h3>
      {order.map((one) => (
        <OneText
          key={one}
          field={field}
          language={one}
          read={read}
          text={texts.find((text) => text.language === one)}
          isEdited={editing.includes(one)}
          onDone={() => setEditing(editing.filter((other) => other !== one))}
        />
      ))}
    </div>
  )
}

interface OneTextProps {
  readonly field: TextField
  readonly language: Language
  readonly read: NodeRead
  readonly text: FieldText | undefined
  readonly isEdited: boolean
  readonly onDone: () => void
}

function OneText({ field, language, read, text, isEdited, onDone }: OneTextProps) {
  const { say } = useWords()
  if (isEdited) {
    return (
      <EditTextForm read={read} field={field} language={language} before={text?.text ?? ''} onDone={onDone} />
    )
  }
  const isMarked = text?.translation === 'stale' || text?.translation === 'reviewed'
  return (
    <div>
      {text ? (
        <p lang={language} dir={directionOf(language)} className={classes.words}>
          {text.text}
        </p>
      ) : (
        <p className={classes.soft}>{say(words.notWritten)}</p>
      )}
      {text && isMarked ? (
        <div className={classes.foot} dir={directionOf(language)}>
          <span className={classes.soft} data-stale={text.translation === 'stale' || undefined}>
            {say(words[text.translation])}
          </span>
        </div>
      ) : null}
    </div>
  )
}
