import { Anchor, Card, Group, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import type { EnteredLine, ShownActByLetter } from '../../contract.ts'
import { AboutAct } from './AboutAct.tsx'
import { bothOf } from '../calls.ts'
import classes from './EnteredAct.module.css'
import { words } from '../words.ts'

export interface EnteredActProps {
  readonly act: Omit<ShownActByLetter, 'contest'>
  /** Whether the reader is signed in, and can open the page that the act concerns. */
  readonly linked: boolean
  /** Opens the scan of the letter. */
  readonly scan: ReactNode
}

/** What was entered in somebody's name, what it concerns, and from which letter. */
export function EnteredAct({ act, linked, scan }: EnteredActProps) {
  const { say, formats } = useWords()
  const { about } = act
  const does = act.done ? say(act.done) : act.does ? say(act.does) : <Code>{act.act}</Code>
  return (
    <Card withBorder padding="lg">
      <Title order={2} size="h4">
        {about === null ? (
          does
        ) : linked ? (
          <Anchor component={Link} to={about.path} inherit>
            <AboutAct about={about} />
          </Anchor>
        ) : (
          <AboutAct about={about} />
        )}
      </Title>
      {about === null ? null : <Text c="dimmed">{does}</Text>}
      {act.entered.length > 0 ? (
        <Lines
          title={say(words.entered)}
          lines={act.entered.map(({ label, value }) => [say(label), <Value key="value" value={value} />])}
        />
      ) : null}
      <Lines
        title={say(words.fromWhichLetter)}
        lines={[
          ...(act.office
            ? [[say(words.office), <bdi key="office">{say(bothOf(act.office))}</bdi>] as const]
            : []),
          [say(words.medium), say(mediumNames[act.medium])],
          [say(words.theirs), <Code key="theirs">{act.theirReference}</Code>],
          [say(words.ours), <Code key="ours">{act.ourReference}</Code>],
          [say(words.dated), formats.date(act.dated)],
          [say(words.signatory), <bdi key="signatory">{act.signatory}</bdi>],
          [say(words.enteredAt), formats.moment(act.enteredAt)],
        ]}
      />
      <Group mt="md">{scan}</Group>
    </Card>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly (readonly [string, ReactNode])[]
}

function Lines({ title, lines }: LinesProps) {
  return (
    <>
      <Title order={3} size="h5" mt="lg">
        {title}
      </Title>
      <dl className={classes.lines}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Value({ value }: { readonly value: EnteredLine['value'] }) {
  const { say, formats } = useWords()
  switch (value.kind) {
    case 'words':
      return <bdi>{say(value.words)}</bdi>
    case 'day':
      return <bdi>{formats.date(value.day)}</bdi>
    case 'number':
      return <bdi>{formats.number(value.number)}</bdi>
    case 'text':
      return (
        <span dir="auto" className={classes.text}>
          {value.text}
        </span>
      )
  }
}
