import { Accordion, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { MeetingPaper } from '../../contract/meetings/meetings.ts'
import { markingNames, paperKindNames, stateNames, stepNames } from '../../contract/meetings/words.ts'
import { MakeMeetingLetters } from './MakeMeetingLetters.tsx'
import { TakeStep } from './TakeStep.tsx'
import { words } from './words.ts'
import { WritePaper } from './WritePaper.tsx'

export interface PaperCardProps {
  readonly meeting: string
  readonly paper: MeetingPaper
  /** Whether the reader is of the secretariat: then letters are made here. */
  readonly isWriter: boolean
}

/** One paper: how far it has come, its words, its corrections, and what can be done with it. */
export function PaperCard({ meeting, paper, isWriter }: PaperCardProps) {
  const { say, formats } = useWords()
  const [open, setOpen] = useState<'write' | 'step' | 'letters' | null>(null)
  const close = () => setOpen(null)
  const { next } = paper.may
  const name = say(words.numbered, { kind: say(paperKindNames[paper.kind]), number: paper.number })
  const hasLeft = paper.state !== 'draft' && paper.state !== 'cleared'
  return (
    <Card withBorder component="article">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Text size="sm" c="dimmed">
              {name} · {say(words.edition, { edition: paper.edition })} · {say(markingNames[paper.marking])}
            </Text>
            <Title order={3} size="h4">
              <bdi>{say(paper.title)}</bdi>
            </Title>
          </div>
          <Badge variant="light" size="lg" tt="none">
            {say(stateNames[paper.state])}
          </Badge>
        </Group>
        {paper.reference === null ? null : (
          <Text size="sm">
            <bdi>{paper.reference}</bdi>
          </Text>
        )}
        {paper.steps.map(({ step, at, said }) => (
          <Text key={`${step} ${at}`} size="sm" c="dimmed">
            {say(words.stepOn, { state: say(stateNames[step]), day: formats.date(at.slice(0, 10)) })}
            {said === null ? null : ` · ${say(words.confirmedBy, { said })}`}
          </Text>
        ))}
        <Accordion variant="contained" chevronPosition="left">
          <Accordion.Item value="text">
            <Accordion.Control>{say(words.read)}</Accordion.Control>
            <Accordion.Panel>
              {say(paper.text)
                .split('\n')
                .filter((line) => line.trim() !== '')
                .map((line, at) => (
                  <Text key={at} fw={line.startsWith('# ') ? 700 : 400} mb="xs">
                    {line.replace(/^# +/, '')}
                  </Text>
                ))}
            </Accordion.Panel>
          </Accordion.Item>
          {paper.corrections.length === 0 ? null : (
            <Accordion.Item value="corrections">
              <Accordion.Control>{say(words.corrections)}</Accordion.Control>
              <Accordion.Panel>
                {paper.corrections.map((one, at) => (
                  <Text key={at} mb="xs">
                    {say(words.correction, one)}
                  </Text>
                ))}
              </Accordion.Panel>
            </Accordion.Item>
          )}
        </Accordion>
        <Group align="flex-start" gap="sm">
          {next === null ? null : (
            <AbilityButton may={next} size="sm" variant="default" onClick={() => setOpen('step')}>
              {say(stepNames[next.step])}
            </AbilityButton>
          )}
          {hasLeft ? null : (
            <AbilityButton may={paper.may.write} size="sm" variant="default" onClick={() => setOpen('write')}>
              {say(words.rewrite)}
            </AbilityButton>
          )}
          {hasLeft && isWriter ? (
            <Button size="sm" variant="default" onClick={() => setOpen('letters')}>
              {say(words.letters)}
            </Button>
          ) : null}
        </Group>
      </Stack>
      {open === 'write' ? <WritePaper {...{ meeting, paper }} onClose={close} /> : null}
      {open === 'step' && next ? <TakeStep {...{ meeting, paper }} step={next.step} onClose={close} /> : null}
      {open === 'letters' ? <MakeMeetingLetters paper={paper} onClose={close} /> : null}
    </Card>
  )
}
