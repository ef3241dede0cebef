import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMail, mailSettings } from './mail.ts'
import { htmlOf, type Notice, plainTextOf } from './notice.ts'

const notice: Notice = {
  to: 'registry@example.org',
  subject: { en: 'A copy of what was entered', ur: 'درج شدہ کارروائی کی نقل' },
  sentence: {
    en: 'The secretariat entered an act from your letter.',
    ur: 'سیکرٹریٹ نے آپ کے خط سے ایک کارروائی درج کی ہے۔',
  },
  link: 'https://sutoon.example/by-letter/abc',
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sutoon-mail-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The bodies of a mail's parts, decoded. */
const bodiesOf = (mail: string): string =>
  mail
    .split(/\r\n--.*\r\n/)
    .map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n')
      const text = body.join('\r\n\r\n')
      if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8')
      if (!/quoted-printable/i.test(head)) return text
      const bytes = text
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      return Buffer.from(bytes, 'latin1').toString('utf8')
    })
    .join('\n')

describe('without a mail server', () => {
  it('a mail lands in the folder, readable in both languages', async () => {
    const mail = createMail({ from: 'sutoon@example.org', folder })
    expect(mail.goesTo).toBe('folder')
    await mail.send(notice)
    mail.close()
    const files = readdirSync(folder)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatch(/^\d{4}-.*\.eml$/)
    const text = readFileSync(join(folder, files[0] ?? ''), 'utf8')
    expect(text).toContain('To: registry@example.org')
    expect(text).toContain('Auto-Submitted: auto-generated')
    const bodies = bodiesOf(text)
    expect(bodies).toContain(notice.sentence.en)
    expect(bodies).toContain(notice.sentence.ur)
    expect(bodies).toContain(notice.link)
  })

  it('settings come from the environment', () => {
    expect(mailSettings({ SUTOON_DATA: '/d' })).toEqual({
      from: 'Sutoon <sutoon@localhost>',
      folder: '/d/mail',
    })
    expect(mailSettings({ SMTP_URL: 'smtp://h', MAIL_FROM: 'a@b' })).toMatchObject({
      smtpUrl: 'smtp://h',
      from: 'a@b',
    })
  })
})

describe('a notice', () => {
  it('shows Urdu from right to left and escapes what it is given', () => {
    const html = htmlOf({ ...notice, sentence: { en: '<b>"A" & B</b>', ur: 'ا' } })
    expect(html).toContain('<div lang="ur" dir="rtl"')
    expect(html).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;')
    expect(html).not.toContain('<b>')
  })

  it('is the sentence, the link and our fixed words, and nothing else', () => {
    const rest = plainTextOf(notice).replaceAll(notice.link, '').replace(notice.sentence.en, '')
    expect(rest.replace(notice.sentence.ur, '')).toBe(
      plainTextOf({ ...notice, sentence: { en: '', ur: '' }, link: '' }),
    )
  })

  it('is refused when it carries several addresses, a header, a document, or no link', async () => {
    const mail = createMail({ from: 'sutoon@example.org', folder: join(folder, 'refused') })
    const bad: readonly Partial<Notice>[] = [
      { to: 'a@example.org, b@example.org' },
      { to: 'a@example.org\r\nBcc: b@example.org' },
      { sentence: { en: 'x'.repeat(401), ur: 'ا' } },
      { sentence: { en: 'first line\nsecond line', ur: 'ا' } },
      { subject: { en: 'A', ur: '' } },
      { link: 'javascript:alert(1)' },
    ]
    for (const part of bad) await expect(mail.send({ ...notice, ...part })).rejects.toThrow(/notice/)
    await mail.send(notice)
    expect(readdirSync(join(folder, 'refused'))).toHaveLength(1)
  })
})

/** The least of a mail server: takes every mail, or refuses every recipient. */
function listen(refuses: boolean): Promise<{ url: string; taken: string[]; server: Server }> {
  const taken: string[] = []
  const answer = (socket: Socket) => {
    let body: string | null = null
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n')) {
        if (body !== null) {
          if (line === '.') {
            taken.push(body)
            body = null
            socket.write('250 taken\r\n')
          } else body += `${line}\r\n`
        } else if (/^RCPT/.test(line) && refuses) socket.write('550 no such box\r\n')
        else if (/^DATA/.test(line)) {
          body = ''
          socket.write('354 go on\r\n')
        } else if (/^QUIT/.test(line)) socket.end('221 bye\r\n')
        else if (line !== '') socket.write('250 ok\r\n')
      }
    })
    socket.on('error', () => undefined)
  }
  const server = createServer(answer)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : 0
      resolve({ url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, taken, server })
    })
  })
}

describe('with a mail server', () => {
  it('the server takes the mail and nothing lands in the folder', async () => {
    const { url, taken, server } = await listen(false)
    const mail = createMail({ smtpUrl: url, from: 'sutoon@example.org', folder: join(folder, 'unused') })
    expect(mail.goesTo).toBe('mail server')
    await mail.send(notice)
    mail.close()
    server.close()
    expect(taken).toHaveLength(1)
    expect(bodiesOf(taken[0] ?? '')).toContain(notice.sentence.ur)
    expect(readdirSync(folder)).not.toContain('unused')
  })

  it('a mail that the server refuses is not taken for sent', async () => {
    const { url, server } = await listen(true)
    const mail = createMail({ smtpUrl: url, from: 'sutoon@example.org', folder })
    await expect(mail.send(notice)).rejects.toThrow()
    mail.close()
    server.close()
  })
})
