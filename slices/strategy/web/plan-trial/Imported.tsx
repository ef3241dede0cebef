import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import classes from './Imported.module.css'
import { trialWords as words } from './trial-words.ts'

export interface ImportedProps {
  readonly version: string
  readonly number: number
  readonly activities: number
  readonly nodes: number
  readonly onAnother: () => void
}

/** After the import: what came in, and where to go on. Takes the focus, since the button that was pressed is gone. */
export function Imported({ version, number, activities, nodes, onAnother }: ImportedProps) {
  const { say, formats } = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <Stack className={classes.imported} gap="sm" role="status">
      <Group gap="sm" wrap="nowrap" align="center">
        <IconCircleCheck size={28} stroke={1.8} aria-hidden className={classes.sign} />
        <Title order={2} size="h3" ref={title} tabIndex={-1}>
          {say(words.done, { count: activities })}
        </Title>
      </Group>
      <Text>{say(words.doneNext, { nodes: formats.number(nodes) })}</Text>
      <Group gap="lg" mt="sm">
        <Button component={Link} to={`/plan/${version}`}>
          {say(words.open, { number })}
        </Button>
        <Anchor component={Link} to={`/plan/${version}/lint`}>
          {say(words.lint)}
        </Anchor>
        <Anchor component="button" type="button" onClick={onAnother}>
          {say(words.another)}
        </Anchor>
      </Group>
    </Stack>
  )
}
