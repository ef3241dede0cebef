import { Anchor, Title } from '@mantine/core'
import { useState } from 'react'
import { Code, Written } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { closingNames } from '../../contract/governance/target-words.ts'
import { textFields } from '../../rules/fields-of-a-node.ts'
import { languageOf, type NamedOffice } from '../calls.ts'
import { ChangedField, ChangedList, type View } from './ChangedField.tsx'
import classes from './Changed.module.css'
import type { Difference, FieldDifference } from './changes-by-pillar.ts'
import { WhatMark } from './WhatMark.tsx'
import { comparedKindNames, words } from './words.ts'

const order: readonly string[] = [
  ...['title', 'below', 'lead', 'governanceLevel', 'starts', 'ends', 'costState', 'level'],
  ...textFields,
]

const place = ({ field }: FieldDifference) => (order.includes(field) ? order.indexOf(field) : order.length)

/** As one reads an activity: its title, who and when, then the rest; English before Urdu within a field. */
const inReadingOrder = (fields: readonly FieldDifference[]): readonly FieldDifference[] =>
  fields.toSorted((a, b) => place(a) - place(b) || a.language.localeCompare(b.language))

export interface ChangedNodeProps {
  readonly difference: Difference
  readonly view: View
  readonly offices: ReadonlyMap<string, NamedOffice>
}

/** One entry of the plan with everything about it that differs. */
export function ChangedNode({ difference, view, offices }: ChangedNodeProps) {
  const { say, language } = useWords()
  const { kind, code, codeBefore, title, what, fields, lists, closings } = difference
  const shownIn = languageOf(title, language)
  const text = title[shownIn]
  // What came or went as a whole is said by its title; its texts are there for whoever asks.
  const isWhole = what === 'added' || what === 'removed'
  const [open, setOpen] = useState(!isWhole)
  return (
    <article className={classes.node} data-what={what}>
      <div className={classes.head}>
        <WhatMark what={what} />
        <span>{say(comparedKindNames[kind])}</span>
        <Code>{code}</Code>
        {codeBefore !== null && codeBefore !== code ? (
          <span>{say(words.codeWas, { code: codeBefore })}</span>
        ) : null}
      </div>
      <Title order={2} size="h4" className={classes.title}>
        {text === null ? say(words.untitled) : <Written in={shownIn}>{text}</Written>}
      </Title>
      {fields.length + lists.length === 0 && !isWhole ? <p>{say(words.codeOnly)}</p> : null}
      {closings.map(({ of, outcome, reason }) => (
        <p key={of} className={classes.closing}>
          <strong>{say(closingNames[of])}:</strong> {say(outcome)}
          {language === 'ur' ? '۔' : '.'} <span dir="auto">{reason}</span>
        </p>
      ))}
      {open
        ? inReadingOrder(fields).map((field) => (
            <ChangedField
              key={`${field.field}/${field.language}`}
              field={field}
              view={isWhole ? 'together' : view}
              offices={offices}
            />
          ))
        : null}
      {open ? lists.map((list) => <ChangedList key={list.list} difference={list} />) : null}
      {isWhole && fields.length > 0 ? (
        <Anchor
          component="button"
          type="button"
          className={classes.all}
          aria-expanded={open}
          onClick={() => setOpen((was) => !was)}
        >
          {say(open ? words.hideTexts : words.showTexts, { count: fields.length + lists.length })}
        </Anchor>
      ) : null}
    </article>
  )
}
