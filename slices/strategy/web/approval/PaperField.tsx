import { useState } from 'react'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import { pathWords as words } from './path-words.ts'

const accepted = ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx', '.csv', '.txt']

/** A paper that goes with what is entered; it is sent as soon as it is chosen, and told by its hash. */
export function PaperField({ onSent }: { readonly onSent: (sha256: string | null) => void }) {
  const [file, setFile] = useState<File | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const take = async (chosen: File | null) => {
    setFile(chosen)
    setFailure(null)
    onSent(null)
    if (chosen === null) return
    try {
      onSent(await sendFile(chosen))
    } catch (error) {
      setFailure(error)
      setFile(null)
    }
  }
  return (
    <>
      <FilePicker
        label={words.paper}
        accept={accepted}
        limitMegabytes={23}
        value={file}
        onChange={(chosen) => void take(chosen)}
      />
      <Problem error={failure} />
    </>
  )
}
