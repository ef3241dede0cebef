import { Card, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { isFact } from '#slices/strategy/contract.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { BreakoutRead, Queued } from '../../contract/breakouts.ts'
import { client } from '../calls.ts'
import { fieldName, outcomeNames, sectorName } from '../names.ts'
import { EnterFor } from '../room/EnterFor.tsx'
import { words } from './words.ts'

interface Shown {
  readonly read: BreakoutRead
  readonly one: Queued
}

/** A proposal that waits: enough to choose it, and what a facilitator does with it. */
export function QueueCard({ read, one }: Shown) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [merges, setMerges] = useState(false)
  const breakout = read.breakout.id
  const settled = { onSuccess: () => queries.invalidateQueries({ queryKey: ['consultation'] }) }
  const call = useMutation({
    mutationFn: () => client.callProposal({ breakout, proposal: one.proposal }),
    ...settled,
  })
  const separate = useMutation({
    mutationFn: () => client.separateProposals({ breakout, proposal: one.proposal }),
    ...settled,
  })
  const may = read.may.facilitate
  return (
    <Card component="li">
      <Stack gap="xs">
        <Title order={3} size="h4">
          {say(words.number, { number: one.number })} · <bdi>{one.code}</bdi>
        </Title>
        <Text c="dimmed" size="sm">
          {say(fieldName(one.field))}
          {one.sector === null ? null : ` · ${say(sectorName(one.sector))}`}
        </Text>
        {one.value === null ? (
          <Text lang={one.language} dir={directionOf(one.language)} lineClamp={3}>
            {one.begins}
          </Text>
        ) : (
          <Text lineClamp={3} style={{ whiteSpace: 'pre-line' }}>
            {say(one.value)}
          </Text>
        )}
        <Became read={read} one={one} />
        <Problem error={call.error ?? separate.error} />
        <Group align="flex-start">
          <AbilityButton may={may} variant="default" loading={call.isPending} onClick={() => call.mutate()}>
            {say(words.call)}
          </AbilityButton>
          <EnterFor read={read} one={one} />
          {one.kept === null ? (
            <AbilityButton may={may} variant="subtle" onClick={() => setMerges(true)}>
              {say(words.merge)}
            </AbilityButton>
          ) : (
            <AbilityButton
              may={may}
              variant="subtle"
              loading={separate.isPending}
              onClick={() => separate.mutate()}
            >
              {say(words.separate)}
            </AbilityButton>
          )}
        </Group>
      </Stack>
      {merges ? <MergeForm read={read} one={one} onClose={() => setMerges(false)} /> : null}
    </Card>
  )
}

function Became({ read, one }: Shown) {
  const { say, formats } = useWords()
  const kept = read.queue.find(({ proposal }) => proposal === one.kept)
  const sectors = formats.list((one.conclusion?.sectors ?? []).map((sector) => say(sectorName(sector))))
  const marks = [
    kept ? say(words.sameAs, { number: kept.number }) : null,
    one.duplicates > 0 ? say(words.duplicates, { count: one.duplicates }) : null,
    one.conclusion?.kind === 'consensus' ? say(words.groupAgrees) : null,
    one.conclusion?.kind === 'dissent' ? say(words.dissentOf, { sectors }) : null,
    one.outcome === null ? null : say(outcomeNames[one.outcome]),
  ].filter((mark) => mark !== null)
  return marks.length === 0 ? null : (
    <Text fw={600} size="sm">
      {marks.join(' · ')}
    </Text>
  )
}

function MergeForm({ read, one, onClose }: Shown & { readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [kept, setKept] = useState<string | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.mergeProposals({ breakout: read.breakout.id, proposal: one.proposal, kept: kept ?? '' }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  const others = read.queue.filter(
    (other) =>
      other.proposal !== one.proposal &&
      other.kept === null &&
      other.node === one.node &&
      other.field === one.field &&
      (isFact(one.field) || other.language === one.language),
  )
  const beginningOf = ({ value, begins }: Queued) => (value === null ? begins : say(value))
  const options = others.map((other) => ({
    value: other.proposal,
    label: `${say(words.number, { number: other.number })}: ${beginningOf(other).slice(0, 80)}`,
  }))
  return (
    <FormDialog
      title={words.merge}
      means={words.mergeMeans}
      confirm={words.merge}
      busy={isPending}
      error={error}
      may={others.length === 0 ? { ok: false, because: words.noOther } : { ok: true }}
      onSubmit={(event) => {
        event.preventDefault()
        if (kept !== null) mutate()
      }}
      onClose={onClose}
    >
      <Select label={say(words.kept)} data={options} value={kept} onChange={setKept} required />
    </FormDialog>
  )
}
