import { Title } from '@mantine/core'
import { Code, Written } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { kindNames } from '../../rules/a-node-hangs-below-its-kind.ts'
import { languageOf, type NamedOffice } from '../calls.ts'
import { ChangedField, type View } from './ChangedField.tsx'
import classes from './Changed.module.css'
import type { Difference } from './changes-by-pillar.ts'
import { WhatMark } from './WhatMark.tsx'
import { words } from './words.ts'

export interface ChangedNodeProps {
  readonly difference: Difference
  readonly view: View
  readonly offices: ReadonlyMap<string, NamedOffice>
}

/** One entry of the plan with everything about it that differs. */
export function ChangedNode({ difference, view, offices }: ChangedNodeProps) {
  const { say, language } = useWords()
  const { kind, code, codeBefore, title, what, fields } = difference
  const shownIn = languageOf(title, language)
  const text = title[shownIn]
  return (
    <article className={classes.node} data-what={what}>
      <div className={classes.head}>
        <WhatMark what={what} />
        <span>{say(kindNames[kind])}</span>
        <Code>{code}</Code>
        {codeBefore !== null && codeBefore !== code ? (
          <span>{say(words.codeWas, { code: codeBefore })}</span>
        ) : null}
      </div>
      <Title order={2} size="h4" className={classes.title}>
        {text === null ? say(words.untitled) : <Written in={shownIn}>{text}</Written>}
      </Title>
      {fields.length === 0 ? <p>{say(words.codeOnly)}</p> : null}
      {fields.map((field) => (
        <ChangedField key={`${field.field}/${field.language}`} {...{ field, view, offices }} />
      ))}
    </article>
  )
}
