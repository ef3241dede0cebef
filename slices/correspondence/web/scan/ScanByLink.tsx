import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { NotDone } from '#kernel/contract/client.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { words } from '../words.ts'

/** The secret stays out of addresses, so the file is asked for by POST and then saved. */
async function saveScan(token: string): Promise<void> {
  const answer = await fetch('/api/correspondence/by-letter/scan', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (!answer.ok) throw new NotDone(answer.status, [], null)
  const name =
    /filename\*=UTF-8''(.+)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'letter'
  const address = URL.createObjectURL(await answer.blob())
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: decodeURIComponent(name),
  })
  link.click()
  URL.revokeObjectURL(address)
}

export function ScanByLink({ token }: { readonly token: string }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useMutation({ mutationFn: () => saveScan(token) })
  return (
    <>
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        {say(words.openScan)}
      </Button>
      <Problem error={error} />
    </>
  )
}
