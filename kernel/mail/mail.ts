import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { checkNotice, htmlOf, type Notice, plainTextOf, subjectOf } from './notice.ts'

export interface MailSettings {
  /** `smtps://user:password@host:port`; without it mails land in `folder`. */
  readonly smtpUrl?: string
  readonly from: string
  readonly folder: string
}

/** Sends notices. Resolves when the mail server, or the disk, has taken the mail; rejects when it has not. */
export interface Mail {
  readonly goesTo: 'mail server' | 'folder'
  send(notice: Notice): Promise<void>
  close(): void
}

export function mailSettings(env: NodeJS.ProcessEnv): MailSettings {
  const base = {
    from: env.MAIL_FROM ?? 'Sutoon <sutoon@localhost>',
    folder: join(env.SUTOON_DATA ?? 'data', 'mail'),
  }
  return env.SMTP_URL === undefined || env.SMTP_URL === '' ? base : { ...base, smtpUrl: env.SMTP_URL }
}

export function createMail(settings: MailSettings): Mail {
  return settings.smtpUrl === undefined ? intoFolder(settings) : overSmtp(settings, settings.smtpUrl)
}

const composed = (notice: Notice, from: string): SendMailOptions => {
  checkNotice(notice)
  return {
    from,
    to: notice.to,
    subject: subjectOf(notice),
    text: plainTextOf(notice),
    html: htmlOf(notice),
    // No answer from an absence assistant, and no tracking by what we send.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'en, ur' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function overSmtp(settings: MailSettings, url: string): Mail {
  const transport = createTransport(url, { from: settings.from })
  return {
    goesTo: 'mail server',
    send: async (notice) => {
      await transport.sendMail(composed(notice, settings.from))
    },
    close: () => transport.close(),
  }
}

/** One `.eml` a mail, which any mail program opens. Its name begins with the time, so that a folder reads in order. */
function intoFolder(settings: MailSettings): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    goesTo: 'folder',
    send: async (notice) => {
      const mail = await transport.sendMail(composed(notice, settings.from))
      if (!Buffer.isBuffer(mail.message)) throw new Error('The mail was not composed.')
      await mkdir(settings.folder, { recursive: true, mode: 0o700 })
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`
      const partial = join(settings.folder, `.${name}`)
      await writeFile(partial, mail.message, { mode: 0o600 })
      await rename(partial, join(settings.folder, `${name}.eml`))
    },
    close: () => transport.close(),
  }
}
