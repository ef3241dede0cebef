import { NotDone, type ToldReason } from '#kernel/contract/client.ts'

/** Sends a file's bytes to `POST /api/files`; returns their SHA-256, by which acts name it. Rejects with NotDone. */
export async function sendFile(file: File): Promise<string> {
  const answer = await fetch('/api/files', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  }).catch(() => {
    throw new NotDone(0, [], null)
  })
  const body = (await answer.json().catch(() => ({}))) as {
    sha256?: string
    reasons?: ToldReason[]
    reference?: string
  }
  if (!answer.ok || body.sha256 === undefined) {
    throw new NotDone(answer.status, body.reasons ?? [], body.reference ?? null)
  }
  return body.sha256
}
