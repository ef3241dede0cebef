import { Card, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import type { ShownActByLetter } from '../contract.ts'
import { bothOf } from './calls.ts'
import classes from './EnteredAct.module.css'
import { words } from './words.ts'

/** Only what a person can read: identifiers and empty fields say nothing to the author. */
function readable(content: ShownActByLetter['content']): readonly (readonly [string, string])[] {
  const identifier = /^[0-9a-f]{8}-[0-9a-f-]{27}$/
  return Object.entries(content ?? {}).flatMap(([field, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return []
    const text = String(value)
    return text === '' || identifier.test(text) ? [] : [[field.replaceAll('_', ' '), text] as const]
  })
}

/** What was entered in somebody's name, and from which letter. */
export function EnteredAct({ act }: { readonly act: ShownActByLetter }) {
  const { say, formats } = useWords()
  const content = readable(act.content)
  const lines: readonly (readonly [string, ReactNode])[] = [
    ...(act.office ? [[say(words.office), <bdi key="office">{say(bothOf(act.office))}</bdi>] as const] : []),
    [say(words.medium), say(mediumNames[act.medium])],
    [say(words.theirs), <Code key="theirs">{act.theirReference}</Code>],
    [say(words.ours), <Code key="ours">{act.ourReference}</Code>],
    [say(words.dated), formats.date(act.dated)],
    [say(words.signatory), <bdi key="signatory">{act.signatory}</bdi>],
    [say(words.enteredAt), formats.moment(act.enteredAt)],
  ]
  return (
    <Card withBorder padding="lg">
      <Title order={2} size="h4">
        {act.does ? say(act.does) : <Code>{act.act}</Code>}
      </Title>
      <dl className={classes.lines}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {content.length > 0 ? (
        <>
          <Text fw={600} mt="md">
            {say(words.entered)}
          </Text>
          <dl className={classes.lines}>
            {content.map(([field, text]) => (
              <div key={field}>
                <dt>
                  <Code>{field}</Code>
                </dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </Card>
  )
}
