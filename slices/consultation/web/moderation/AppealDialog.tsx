import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Receipt, receiptShape } from '#kernel/ledger/receipts/receipt-shape.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, type LetterDraft, letterOf } from '#web/ui/letter-draft.ts'
import { client } from '../calls.ts'
import { useSending } from '../points/use-sending.ts'
import { words } from './words.ts'

export type WayOfAppeal = 'signed in' | 'by letter' | 'by receipt'

export interface AppealDialogProps {
  readonly moderationCase: string
  readonly way: WayOfAppeal
  readonly onClose: () => void
}

function receiptIn(text: string): Receipt | null {
  try {
    return receiptShape.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** One appeal by whoever wrote hidden words; a hidden author is known by the receipt and by nothing else. */
export function AppealDialog({ moderationCase, way, onClose }: AppealDialogProps) {
  const { say } = useWords()
  const [said, setSaid] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const [letter, setLetter] = useState<LetterDraft>(emptyLetter)
  const particulars = way === 'by letter' ? letterOf(letter) : null
  const read = async (chosen: File | null) => {
    setFile(chosen)
    setReceipt(chosen === null ? null : receiptIn(await chosen.text()))
  }
  const isMissing =
    said.trim() === '' ||
    (way === 'by receipt' && receipt === null) ||
    (way === 'by letter' && particulars === null)
  const sending = useSending(
    () =>
      client.appealModeration({
        ...{ case: moderationCase, words: said },
        ...(receipt === null ? {} : { receipt }),
        ...(particulars === null ? {} : { letter: particulars }),
      }),
    onClose,
  )
  return (
    <FormDialog
      title={words.appeal}
      means={way === 'by receipt' ? words.appealMeansReceipt : words.appealMeans}
      confirm={words.appeal}
      may={{ ok: !isMissing, because: isMissing ? words.receiptNeeded : null }}
      {...sending}
    >
      {way === 'by receipt' ? (
        <FilePicker
          label={words.receipt}
          accept={['.json']}
          limitMegabytes={1}
          value={file}
          onChange={(chosen) => void read(chosen)}
          error={file !== null && receipt === null ? say(words.notAReceipt) : null}
        />
      ) : null}
      <Textarea
        label={say(words.inYourWords)}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={3}
        maxLength={5000}
        required
      />
      {way === 'by letter' ? <ByLetterFields value={letter} onChange={setLetter} checked={false} /> : null}
    </FormDialog>
  )
}
