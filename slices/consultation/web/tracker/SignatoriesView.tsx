import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { completionNames } from '../../contract/points/point-words.ts'
import type { Point, SignatoryView } from '../../contract/points/point-shapes.ts'
import { ModerationOfView } from '../moderation/ModerationOf.tsx'
import { words } from '../points/point-words.ts'
import { AssessDialog, OfAnswerDialog, ReplyDialog } from './SayDialogs.tsx'

const ofAnswer = {
  assessment: words.signatories,
  confirmation: words.confirmation,
  dissent: words.dissent,
}

interface ViewProps {
  readonly view: SignatoryView
  readonly declaration: string
  readonly mayReply: boolean
}

function View({ view, declaration, mayReply }: ViewProps) {
  const { say, formats } = useWords()
  const [asked, setAsked] = useState(false)
  const { kind, completion, evidenceOn, isByLetter, signatory, by, saidOn, reply } = view
  const day = formats.date(saidOn)
  return (
    <Stack gap={4}>
      <Text fw={600}>
        {say(completion === null ? ofAnswer[kind] : completionNames[completion])}
        {evidenceOn === null ? null : ` · ${say(words.asOf, { day: formats.date(evidenceOn) })}`}
      </Text>
      {view.words === '' ? null : (
        <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {view.words}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {!isByLetter
          ? say(words.saidBy, { name: by === null ? '–' : say(by), day })
          : signatory === null
            ? say(words.byLetter, { day })
            : say(words.byLetterOf, { name: signatory, day })}
      </Text>
      {reply === null ? null : (
        <div>
          <Text size="sm" fw={600}>
            {say(words.replied)} · {formats.date(reply.on)}
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>
            <bdi>{say(reply.words)}</bdi>
          </Text>
        </div>
      )}
      {reply === null && mayReply ? (
        <Group>
          <Button size="sm" variant="default" onClick={() => setAsked(true)}>
            {say(words.reply)}
          </Button>
        </Group>
      ) : null}
      <ModerationOfView view={view.id} declaration={declaration} />
      {asked ? <ReplyDialog view={view} onClose={() => setAsked(false)} /> : null}
    </Stack>
  )
}

/** What those who signed say themselves, with the secretariat's replies below. */
export function SignatoriesView({
  point,
  declaration,
}: {
  readonly point: Point
  readonly declaration: string
}) {
  const { say } = useWords()
  const [asked, setAsked] = useState<'assess' | 'confirmation' | 'dissent' | null>(null)
  const onPoint = { point: point.id, onClose: () => setAsked(null) }
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {say(words.signatories)}
      </Title>
      {point.views.length === 0 ? <Text c="dimmed">{say(words.noView)}</Text> : null}
      {point.views.map((view) => (
        <View key={view.id} view={view} declaration={declaration} mayReply={point.may.reply.ok} />
      ))}
      {point.may.assess.ok ? (
        <Group gap="sm" align="flex-start">
          <Button size="sm" variant="default" onClick={() => setAsked('assess')}>
            {say(words.assess)}
          </Button>
          <AbilityButton
            size="sm"
            variant="default"
            may={point.may.confirm}
            onClick={() => setAsked('confirmation')}
          >
            {say(words.weConfirm)}
          </AbilityButton>
          <AbilityButton
            size="sm"
            variant="default"
            may={point.may.dissent}
            onClick={() => setAsked('dissent')}
          >
            {say(words.weDissent)}
          </AbilityButton>
        </Group>
      ) : null}
      {asked === 'assess' ? <AssessDialog {...onPoint} /> : null}
      {asked === 'confirmation' || asked === 'dissent' ? <OfAnswerDialog {...onPoint} stand={asked} /> : null}
    </Stack>
  )
}
