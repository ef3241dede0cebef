import { Radio, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import type { PathStep } from '../../contract/governance/approval.ts'
import { client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { PaperField } from './PaperField.tsx'
import { pathWords as words } from './path-words.ts'

export type StepAct = 'begin' | 'answer' | 'letter' | 'skip'

export interface StepFormProps {
  readonly act: StepAct
  readonly step: PathStep
  readonly version: string
  readonly onClose: () => void
}

const today = () => new Date().toISOString().slice(0, 10)

const titles = {
  begin: words.begin,
  answer: words.answer,
  letter: words.enterLetter,
  skip: words.skip,
} as const

/** What happened at a step: it began, was answered on screen or by letter, or is skipped. */
export function StepForm({ act, step, version, onClose }: StepFormProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState({ on: today(), dueOn: '', words: '', what: '' })
  const [instrument, setInstrument] = useState({ kind: '', number: '', dated: '', signatory: '' })
  const [paper, setPaper] = useState<string | null>(null)
  const [letter, setLetter] = useState({ ...emptyLetter, office: step.office?.id ?? null })
  const answers = act === 'answer' || act === 'letter'
  const needed = [instrument.kind, instrument.number, instrument.dated].map((text) => text.trim() !== '')
  const hasInstrument = needed.every(Boolean)
  const isTorn = needed.some(Boolean) && !hasInstrument
  const particulars = letterOf(letter)
  const isReturned = typed.what === 'returned'
  const ready =
    (!answers || (typed.what !== '' && !isTorn && (!isReturned || typed.words.trim() !== ''))) &&
    (act !== 'letter' || particulars !== null) &&
    (act !== 'skip' || typed.words.trim() !== '')
  const send = async () => {
    const at = { version, step: step.id }
    const papers = paper === null ? {} : { papers: [paper] }
    const words_ = typed.words.trim() === '' ? undefined : typed.words
    if (act === 'skip') await client.skipStep({ ...at, reason: typed.words })
    else if (act === 'begin')
      await client.beginStep({
        ...{ ...at, ...papers, on: typed.on },
        ...(typed.dueOn !== '' && { dueOn: typed.dueOn }),
        ...(words_ !== undefined && { note: words_ }),
      })
    else
      await client.answerStep({
        ...{ ...at, ...papers, what: isReturned ? 'returned' : 'done', on: typed.on },
        ...(words_ !== undefined && { words: words_ }),
        ...(hasInstrument && {
          instrument: { ...instrument, signatory: instrument.signatory.trim() || undefined },
        }),
        ...(act === 'letter' && particulars !== null && { letter: particulars }),
      })
    return undefined
  }
  const line = (field: 'on' | 'dueOn') => ({
    label: say(words[field]),
    value: typed[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  })
  const says = act === 'begin' ? words.beginSays : act === 'skip' ? words.skipSays : undefined
  const wordsLabel = act === 'skip' ? words.reason : act === 'begin' ? words.note : words.observations
  return (
    <DraftDialog
      title={{ en: `${step.name.en}: ${titles[act].en}`, ur: `${step.name.ur}: ${titles[act].ur}` }}
      {...(says && { says })}
      confirm={titles[act]}
      ready={ready}
      act={send}
      onClose={onClose}
    >
      {answers ? (
        <Radio.Group
          label={say(words.what)}
          value={typed.what}
          onChange={(what) => setTyped({ ...typed, what })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="done" label={say(words.done)} />
            <Radio value="returned" label={say(words.returned)} />
          </Stack>
        </Radio.Group>
      ) : null}
      {act === 'begin' || act === 'answer' ? (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...line('on')} type="date" dir="ltr" required />
          {act === 'begin' ? (
            <TextInput
              {...line('dueOn')}
              description={say(words.dueHint, { days: step.days })}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              type="date"
              dir="ltr"
            />
          ) : null}
        </SimpleGrid>
      ) : null}
      <Textarea
        label={say(wordsLabel)}
        dir="auto"
        autosize
        minRows={2}
        required={act === 'skip' || isReturned || (act === 'begin' && step.state === 'done')}
        value={typed.words}
        onChange={(event) => setTyped({ ...typed, words: event.currentTarget.value })}
      />
      {answers ? <InstrumentFields value={instrument} onChange={setInstrument} isTorn={isTorn} /> : null}
      {act === 'skip' ? null : <PaperField onSent={setPaper} />}
      {act === 'letter' ? <ByLetterFields value={letter} onChange={setLetter} /> : null}
    </DraftDialog>
  )
}

interface Instrument {
  readonly kind: string
  readonly number: string
  readonly dated: string
  readonly signatory: string
}

function InstrumentFields(props: {
  readonly value: Instrument
  readonly onChange: (value: Instrument) => void
  readonly isTorn: boolean
}) {
  const { say } = useWords()
  const { value, onChange, isTorn } = props
  const line = (field: keyof Instrument, label: (typeof words)[keyof typeof words]) => ({
    label: say(label),
    value: value[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [field]: event.currentTarget.value }),
  })
  return (
    <Stack gap="xs" component="fieldset" p={0} m={0} bd="none">
      <Text component="legend" fw={600} size="sm">
        {say(words.instrument)}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...line('kind', words.instrumentKind)} dir="auto" />
        <TextInput {...line('number', words.instrumentNumber)} dir="auto" />
        <TextInput {...line('dated', words.instrumentDated)} type="date" dir="ltr" />
        <TextInput {...line('signatory', words.signatory)} dir="auto" />
      </SimpleGrid>
      {isTorn ? (
        <Text size="sm" c="bad">
          {say(words.wholeInstrument)}
        </Text>
      ) : null}
    </Stack>
  )
}
