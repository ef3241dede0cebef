import { Button, Card, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { directionOf, type Language } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Part } from './parts.ts'
import { words } from '../points/point-words.ts'

export interface PartCardProps {
  readonly part: Part
  readonly language: Language
  readonly isFirst: boolean
  readonly onJoin: () => void
  readonly onCut: (offset: number) => void
  readonly onLeaveOut: (reason: string | null) => void
}

/** One part of the split: its number and words as they stand in the document, and where it may be cut or joined. */
export function PartCard({ part, language, isFirst, onJoin, onCut, onLeaveOut }: PartCardProps) {
  const { say } = useWords()
  const area = useRef<HTMLTextAreaElement>(null)
  const isOut = part.leftOut !== null
  return (
    <Card component="li" data-left-out={isOut || undefined}>
      <Stack gap="sm">
        {part.label === '' ? null : (
          <Text fw={700} dir={directionOf(language)} lang={language}>
            <bdi>{part.label}</bdi>
          </Text>
        )}
        <Textarea
          ref={area}
          aria-label={`${say(words.textOf)} ${part.label}`.trim()}
          value={part.text}
          readOnly
          autosize
          minRows={1}
          maxRows={12}
          lang={language}
          dir={directionOf(language)}
        />
        {isOut ? (
          <TextInput
            label={say(words.whyLeftOut)}
            value={part.leftOut ?? ''}
            onChange={(event) => onLeaveOut(event.currentTarget.value)}
            error={part.leftOut?.trim() === '' ? say(words.needed) : null}
            dir="auto"
            required
          />
        ) : null}
        <Group gap="xs">
          <Button size="sm" variant="default" disabled={isFirst} onClick={onJoin}>
            {say(words.join)}
          </Button>
          <Button size="sm" variant="default" onClick={() => onCut(area.current?.selectionStart ?? 0)}>
            {say(words.cut)}
          </Button>
          <Button size="sm" variant="default" onClick={() => onLeaveOut(isOut ? null : '')}>
            {say(isOut ? words.keep : words.leaveOut)}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
