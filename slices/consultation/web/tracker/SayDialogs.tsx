import { Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { holdsMandate } from '#web/me.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, type LetterDraft, letterOf } from '#web/ui/letter-draft.ts'
import { useMe } from '#web/use-me.ts'
import { completionNames } from '../../contract/points/point-words.ts'
import { type Completion, completions, type SignatoryView } from '../../contract/points/point-shapes.ts'
import { client } from '../calls.ts'
import { words } from '../points/point-words.ts'
import { useSending } from '../points/use-sending.ts'

interface OnPoint {
  readonly point: string
  readonly onClose: () => void
}

/** The letter by which a signatory spoke; a signatory who is signed in needs none. */
function useLetter() {
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const [draft, setDraft] = useState<LetterDraft>(emptyLetter)
  const letter: Letter | null = isSecretariat ? letterOf(draft) : null
  return {
    given: letter === null ? {} : { letter },
    isMissing: isSecretariat && letter === null,
    fields: isSecretariat ? <ByLetterFields value={draft} onChange={setDraft} checked={false} /> : null,
  }
}

const abilityOf = (because: Bilingual | null) => ({ ok: because === null, because })

/** How far a point is done, as its signatories see it, with evidence of a day. */
export function AssessDialog({ point, onClose }: OnPoint) {
  const { say } = useWords()
  const letter = useLetter()
  const [completion, setCompletion] = useState<Completion>('no evidence')
  const [said, setSaid] = useState('')
  const [evidenceOn, setEvidenceOn] = useState('')
  const isMissing = said.trim() === '' || evidenceOn === '' || letter.isMissing
  const sending = useSending(
    () => client.assessPoint({ point, completion, words: said, evidenceOn, ...letter.given }),
    onClose,
  )
  return (
    <FormDialog
      title={words.assess}
      means={words.assessMeans}
      confirm={words.assess}
      may={abilityOf(isMissing ? words.needed : null)}
      {...sending}
    >
      <Select
        label={say(words.completion)}
        data={completions.map((value) => ({ value, label: say(completionNames[value]) }))}
        value={completion}
        allowDeselect={false}
        onChange={(value) => setCompletion(completions.find((one) => one === value) ?? completion)}
      />
      <Textarea
        label={say(words.evidence)}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={3}
        required
      />
      <TextInput
        type="date"
        dir="ltr"
        label={say(words.evidenceOn)}
        value={evidenceOn}
        onChange={(event) => setEvidenceOn(event.currentTarget.value)}
        required
      />
      {letter.fields}
    </FormDialog>
  )
}

const stands = {
  confirmation: {
    title: words.weConfirm,
    means: words.confirmMeans,
    needsWords: false,
    act: client.confirmPoint,
  },
  dissent: {
    title: words.weDissent,
    means: words.dissentMeans,
    needsWords: true,
    act: client.dissentOnPoint,
  },
} as const

/** The signatories confirm the answer or dissent from it. */
export function OfAnswerDialog({ point, stand, onClose }: OnPoint & { readonly stand: keyof typeof stands }) {
  const { say } = useWords()
  const letter = useLetter()
  const [said, setSaid] = useState('')
  const { title, means, needsWords, act } = stands[stand]
  const isMissing = (needsWords && said.trim() === '') || letter.isMissing
  const sending = useSending(() => act({ point, words: said.trim(), ...letter.given }), onClose)
  return (
    <FormDialog
      title={title}
      means={means}
      confirm={title}
      may={abilityOf(isMissing ? words.needed : null)}
      {...sending}
    >
      <Textarea
        label={say(words.inOurWords)}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={3}
        required={needsWords}
      />
      {letter.fields}
    </FormDialog>
  )
}

/** The secretariat's right of reply. */
export function ReplyDialog({
  view,
  onClose,
}: {
  readonly view: SignatoryView
  readonly onClose: () => void
}) {
  const [said, setSaid] = useState<Bilingual>({ en: '', ur: '' })
  const isMissing = said.en.trim() === '' || said.ur.trim() === ''
  const sending = useSending(() => client.replyToSignatories({ view: view.id, words: said }), onClose)
  return (
    <FormDialog
      title={words.reply}
      means={words.replyMeans}
      confirm={words.reply}
      may={abilityOf(isMissing ? words.reasonsNeeded : null)}
      {...sending}
    >
      <Stack>
        <BilingualField label={words.reply} rows={3} required value={said} onChange={setSaid} />
      </Stack>
    </FormDialog>
  )
}
