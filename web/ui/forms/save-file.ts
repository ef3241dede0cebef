import { NotDone, type ToldReason } from '#kernel/contract/client.ts'

/** A file whose making is recorded is asked for by POST, and then saved under the name that the server gives. */
export async function saveFile(path: string, body: object, otherwise: string): Promise<void> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) {
    const told = (await answer.json().catch(() => ({}))) as { reasons?: ToldReason[]; reference?: string }
    throw new NotDone(answer.status, told.reasons ?? [], told.reference ?? null)
  }
  const name = /filename\*=UTF-8''(.+)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  const address = URL.createObjectURL(await answer.blob())
  Object.assign(document.createElement('a'), {
    href: address,
    download: decodeURIComponent(name ?? otherwise),
  }).click()
  URL.revokeObjectURL(address)
}
