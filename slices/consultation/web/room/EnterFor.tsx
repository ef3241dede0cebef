import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { BreakoutRead, Queued } from '../../contract/breakouts.ts'
import { EnterForDialog } from './EnterForDialog.tsx'
import { words } from './words.ts'

interface EnterForProps {
  readonly read: BreakoutRead
  readonly one: Queued
}

/** The button beside a proposal by which whoever runs the group enters what somebody without a device says of it. */
export function EnterFor({ read, one }: EnterForProps) {
  const { say } = useWords()
  const [enters, setEnters] = useState(false)
  return (
    <>
      <AbilityButton may={read.may.enter} variant="default" onClick={() => setEnters(true)}>
        {say(words.enterFor)}
      </AbilityButton>
      {enters ? (
        <EnterForDialog
          breakout={read.breakout.id}
          proposal={one.proposal}
          onClose={() => setEnters(false)}
        />
      ) : null}
    </>
  )
}
