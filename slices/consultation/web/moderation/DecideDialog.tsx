import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { ModerationPolicyShown } from '../../contract/moderation/moderation.ts'
import { client } from '../calls.ts'
import { useSending } from '../points/use-sending.ts'
import { words } from './words.ts'

export interface DecideDialogProps {
  readonly moderationCase: string
  readonly onAppeal: boolean
  readonly policy: ModerationPolicyShown
  readonly onClose: () => void
}

const outcomes = ['stays', 'hidden'] as const

/** A decision with its reason; first also with the ground, which an appeal keeps. */
export function DecideDialog({ moderationCase, onAppeal, policy, onClose }: DecideDialogProps) {
  const { say } = useWords()
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('stays')
  const [ground, setGround] = useState<string | null>(null)
  const [reason, setReason] = useState<Bilingual>({ en: '', ur: '' })
  const needsGround = !onAppeal && outcome === 'hidden'
  const isMissing = reason.en.trim() === '' || reason.ur.trim() === '' || (needsGround && ground === null)
  const sending = useSending(
    () =>
      onAppeal
        ? client.decideModerationAppeal({ case: moderationCase, outcome, reason })
        : client.decideModeration({
            ...{ case: moderationCase, outcome, reason },
            ...(needsGround ? { ground: Number(ground) } : {}),
          }),
    onClose,
  )
  return (
    <FormDialog
      title={onAppeal ? words.decideAppeal : words.decide}
      means={words.decideMeans}
      confirm={onAppeal ? words.decideAppeal : words.decide}
      may={{ ok: !isMissing, because: isMissing ? (needsGround ? words.needed : words.neededWords) : null }}
      {...sending}
    >
      <Radio.Group
        label={say(words.outcome)}
        value={outcome}
        onChange={(value) => setOutcome(value === 'hidden' ? 'hidden' : 'stays')}
      >
        <Stack gap="xs" mt={6}>
          {outcomes.map((one) => (
            <Radio key={one} value={one} label={say(words.outcomes[one])} />
          ))}
        </Stack>
      </Radio.Group>
      {needsGround ? (
        <Radio.Group label={say(words.ground)} value={ground} onChange={setGround} required>
          <Stack gap="xs" mt={6}>
            {policy.grounds.map(({ name, meaning }, place) => (
              <Radio key={place} value={String(place)} label={say(name)} description={say(meaning)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      <BilingualField label={words.itsReason} rows={3} required value={reason} onChange={setReason} />
    </FormDialog>
  )
}
