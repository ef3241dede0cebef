import { z } from 'zod'
import { defineJob, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import type { Mail } from '#kernel/mail/mail.ts'
import { newSecret, sha256Of } from '../secrets.ts'

/** Asked for by `invite`, in its transaction; holds no secret. */
export const mailInvitation = jobKind('identity.mail-invitation', z.object({ invitation: z.uuid() }))

/**
 * Makes the secret of an invitation and mails it to the invited alone: whoever invites never holds the link, and so
 * cannot open an account in somebody else's name. Run again, it sends a new link and the former is void.
 * `baseUrl` without a slash at the end; the secret stands behind #, which no server or proxy writes down.
 */
export const invitationMailJob = ({ mail, baseUrl }: { mail: Mail; baseUrl: string }): Job =>
  defineJob(mailInvitation, async ({ invitation }, running) => {
    const secret = newSecret()
    const address = await running.act('identity', async (tx) => {
      const { rows } = await tx.query<{ email: string }>(
        `update identity.invitations i set token_sha256 = $2
           from identity.email_addresses a
          where i.id = $1 and i.accepted_at is null and a.person = i.person
         returning a.email`,
        [invitation, sha256Of(secret)],
      )
      return rows[0]?.email ?? null
    })
    if (address === null) return
    await mail.send({
      to: address,
      subject: { en: 'You are invited to Sutoon', ur: 'آپ کو ستون میں شمولیت کی دعوت دی جاتی ہے' },
      sentence: {
        en: 'You are invited to open an account; the page asks you to choose a password and to confirm.',
        ur: 'آپ کو اکاؤنٹ کھولنے کی دعوت دی جاتی ہے؛ صفحے پر پاس ورڈ منتخب کر کے تصدیق کیجیے۔',
      },
      link: `${baseUrl}/invitation#token=${secret}`,
    })
  })
