import {
  Badge,
  Card,
  Checkbox,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Ability } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Decision } from '../../contract/meetings/meetings.ts'
import { client } from '../calls.ts'
import { useOfficeChoices } from './calls.ts'
import { words } from './words.ts'

export interface DecisionsProps {
  readonly meeting: string
  readonly decisions: readonly Decision[]
  readonly may: Ability
}

/** The action-taken list: what is open heads it, as the server has it. */
export function Decisions({ meeting, decisions, may }: DecisionsProps) {
  const { say } = useWords()
  const [decides, setDecides] = useState(false)
  return (
    <Stack component="section" gap="md">
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h3">
          {say(words.decisions)}
        </Title>
        {may.ok ? (
          <AbilityButton may={may} size="sm" variant="default" onClick={() => setDecides(true)}>
            {say(words.decide)}
          </AbilityButton>
        ) : null}
      </Group>
      {decisions.length === 0 ? <Text c="dimmed">{say(words.noDecisions)}</Text> : null}
      {decisions.map((one) => (
        <DecisionCard key={one.id} one={one} />
      ))}
      {decides ? <EnterDecision meeting={meeting} onClose={() => setDecides(false)} /> : null}
    </Stack>
  )
}

function DecisionCard({ one }: { readonly one: Decision }) {
  const { say, formats } = useWords()
  const [reports, setReports] = useState(false)
  const who = say(one.who)
  return (
    <Card withBorder component="article">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Text fw={600}>
            {one.number}. <bdi>{say(one.decision)}</bdi>
          </Text>
          <Badge
            variant="light"
            size="lg"
            tt="none"
            flex="none"
            color={one.isDone ? 'good' : one.daysLate > 0 ? 'bad' : 'accent'}
          >
            {one.isDone
              ? say(words.done)
              : one.daysLate > 0
                ? say(words.late, { days: one.daysLate })
                : say(words.open)}
          </Badge>
        </Group>
        <Text c="dimmed">
          {one.dueOn === null
            ? say(words.actsNoDay, { who })
            : say(words.actsBy, { who, day: formats.date(one.dueOn) })}
        </Text>
        {one.evidence === null ? null : (
          <Text>
            <bdi>{one.evidence}</bdi>
          </Text>
        )}
        {one.may.report.ok ? (
          <Group>
            <AbilityButton may={one.may.report} size="xs" variant="default" onClick={() => setReports(true)}>
              {say(words.report)}
            </AbilityButton>
          </Group>
        ) : null}
      </Stack>
      {reports ? <ReportOnDecision one={one} onClose={() => setReports(false)} /> : null}
    </Card>
  )
}

function EnterDecision({ meeting, onClose }: { readonly meeting: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [decision, setDecision] = useState({ en: '', ur: '' })
  const [office, setOffice] = useState<string | null>(null)
  const [responsible, setResponsible] = useState('')
  const [dueOn, setDueOn] = useState('')
  const choices = useOfficeChoices(say)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.enterDecision({
        ...{ meeting, decision },
        ...(office === null ? {} : { office }),
        ...(responsible.trim() === '' ? {} : { responsible }),
        ...(dueOn === '' ? {} : { dueOn }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['meetings'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.decide}
      means={words.decideMeans}
      confirm={words.decide}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <BilingualField label={words.decision} rows={3} required value={decision} onChange={setDecision} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={say(words.office)}
          searchable
          clearable
          data={choices}
          value={office}
          onChange={setOffice}
        />
        <TextInput
          label={say(words.responsible)}
          dir="auto"
          value={responsible}
          onChange={(event) => setResponsible(event.currentTarget.value)}
        />
        <TextInput
          label={say(words.by)}
          type="date"
          dir="ltr"
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
      </SimpleGrid>
    </FormDialog>
  )
}

function ReportOnDecision({ one, onClose }: { readonly one: Decision; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [isDone, setDone] = useState(one.isDone)
  const [evidence, setEvidence] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.reportOnDecision({ decision: one.id, isDone, evidence }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['meetings'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.report}
      means={words.reportMeans}
      confirm={words.report}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <Textarea
        label={say(words.evidence)}
        dir="auto"
        required
        autosize
        minRows={3}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <Checkbox
        label={say(words.isDone)}
        checked={isDone}
        onChange={(event) => setDone(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
