import { Anchor, Group, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Hold, strategy, Version } from '../../contract.ts'
import { client, versionsQuery } from '../calls.ts'
import { ApproveVersionForm } from './ApproveVersionForm.tsx'
import { whatHolds } from './panels.tsx'
import { words } from './version-words.ts'

export type Abilities = OutputOf<typeof strategy.acts.readVersion>['may']

export interface ActionsProps {
  readonly version: Version
  readonly may: Abilities
  readonly holds: readonly Hold[]
}

/** The one main action of a version in its status. */
export function MainAction({ version, may, holds }: ActionsProps) {
  const { id, status } = version
  switch (status) {
    case 'draft':
      // A draft that answers a consultation goes on; a first draft is opened.
      return version.basedOn === null ? (
        <Consult id={id} may={may} />
      ) : (
        <Submit id={id} may={may} holds={holds} variant="filled" />
      )
    case 'in consultation':
      return <Submit id={id} may={may} holds={holds} variant="filled" />
    case 'submitted':
      return <Approve version={version} may={may} holds={holds} />
    case 'approved':
      return <StartNext version={version} />
    case 'superseded':
    case 'withdrawn':
      return null
  }
}

/** What is done seldom, at the foot of the page: an approval that came by letter, a withdrawal. */
export function LesserActions({ version, may, holds }: ActionsProps) {
  const { say } = useWords()
  const [recording, setRecording] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  if (!may.recordApproval.ok && !may.withdraw.ok) return null
  return (
    <Group gap="md" mt="xl">
      {may.recordApproval.ok ? (
        <AbilityButton may={may.recordApproval} variant="default" onClick={() => setRecording(true)}>
          {say(words.record)}
        </AbilityButton>
      ) : null}
      {version.status === 'draft' && version.basedOn !== null && may.consult.ok ? (
        <Consult id={version.id} may={may} />
      ) : null}
      {may.withdraw.ok ? (
        <AbilityButton may={may.withdraw} variant="subtle" color="bad" onClick={() => setWithdrawing(true)}>
          {say(words.withdraw)}
        </AbilityButton>
      ) : null}
      {recording ? (
        <ApproveVersionForm version={version} holds={holds} byLetter onClose={() => setRecording(false)} />
      ) : null}
      {withdrawing ? <Withdraw id={version.id} onClose={() => setWithdrawing(false)} /> : null}
    </Group>
  )
}

interface StepProps {
  readonly label: Bilingual
  readonly says: Bilingual
  readonly may: Abilities[keyof Abilities]
  readonly act: () => Promise<unknown>
  readonly variant?: string
}

/** A step behind a question: what will happen is said before it happens, and every refusal after. */
function Step({ label, says, may, act, variant = 'filled' }: StepProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: act,
    onSuccess: () => {
      setAsked(false)
      void queries.invalidateQueries()
    },
  })
  const close = () => {
    setAsked(false)
    reset()
  }
  return (
    <>
      <AbilityButton may={may} variant={variant} onClick={() => setAsked(true)}>
        {say(label)}
      </AbilityButton>
      <ConfirmDialog
        opened={asked}
        title={label}
        confirm={label}
        busy={isPending}
        onConfirm={() => mutate()}
        onClose={close}
      >
        <Text mb="md">{say(says)}</Text>
        <Problem error={error} />
      </ConfirmDialog>
    </>
  )
}

const Consult = ({ id, may }: { readonly id: string; readonly may: Abilities }) => (
  <Step
    label={words.consult}
    says={words.consultSays}
    may={may.consult}
    act={() => client.openForConsultation({ version: id })}
  />
)

interface SubmitProps {
  readonly id: string
  readonly may: Abilities
  readonly holds: readonly Hold[]
  readonly variant: string
}

function Submit({ id, may, holds, variant }: SubmitProps) {
  const { say } = useWords()
  return (
    <div>
      <Step
        label={words.submit}
        says={words.submitSays}
        may={may.submit}
        variant={variant}
        act={() => client.submitVersion({ version: id })}
      />
      {holds.length > 0 ? (
        <Anchor href={`#${whatHolds}`} size="sm" underline="always">
          {say(words.toWhatHolds)}
        </Anchor>
      ) : null}
    </div>
  )
}

function Approve({ version, may, holds }: ActionsProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <AbilityButton may={may.approve} onClick={() => setAsked(true)}>
        {say(words.approveShort)}
      </AbilityButton>
      {asked ? <ApproveVersionForm version={version} holds={holds} onClose={() => setAsked(false)} /> : null}
    </>
  )
}

/** Shown to those who might start one; the list of versions says whether they may now. */
function StartNext({ version }: { readonly version: Version }) {
  const navigate = useNavigate()
  const { data } = useQuery(versionsQuery(version.strategy))
  if (!data) return null
  return (
    <Step
      label={words.startNext}
      says={words.startSays}
      may={data.may.start}
      variant="default"
      act={async () => {
        const made = await client.startVersion({ strategy: version.strategy, from: version.id })
        await navigate({ to: `/plan/${made.version}` })
      }}
    />
  )
}

function Withdraw({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.withdrawVersion({ version: id, reason }),
    onSuccess: () => {
      onClose()
      void queries.invalidateQueries()
    },
  })
  return (
    <ConfirmDialog
      opened
      title={words.withdraw}
      confirm={words.withdraw}
      tone="bad"
      busy={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <Text mb="md">{say(words.withdrawSays)}</Text>
      <Textarea
        label={say(words.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={3}
        required
      />
      <Problem error={error} />
    </ConfirmDialog>
  )
}
