import type { Page } from '#kernel/http/options.ts'
import type { Verifier } from '#kernel/ledger/notes/signed-note.ts'
import { checkAgainstLedger, type FoundReceipt } from '#kernel/ledger/receipts/verify-receipt.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { type Html, html } from '../html.ts'
import { frame } from '../look/frame.ts'
import { code, number, type Speaker, speakerOf } from '../look/speak.ts'
import { startWords } from '../look/words-of-the-start.ts'
import { factList } from './figure-pages.ts'

/** No receipt is longer: what is longer is not read. */
const longest = 100_000

/**
 * Anyone may check a receipt, by its printed code (`?code=`, which the square holds) or by its file's text. It reads as
 * the portal's role, which sees the tree's hashes and no entry, and it keeps nothing.
 */
export const receiptPage = (site: string, ledgerKey: Verifier): Page => ({
  path: '/receipt',
  as: 'portal',
  takesForm: true,
  render: async (tx, { language, query }) => {
    const speaker = speakerOf(language)
    // A field that is sent twice arrives as a list.
    const brought = String(query.receipt ?? query.code ?? '')
      .slice(0, longest)
      .trim()
    const check = brought === '' ? null : await checkAgainstLedger(tx, brought, [ledgerKey])
    const title = speaker.say(startWords.receiptTitle)
    return {
      body: frame({
        ...{ speaker, site, path: '/receipt', snapshot: null, above: [], title },
        body: html`<h1>${title}</h1>
${check === null ? null : result(speaker, check)}
<p>${speaker.say(startWords.receiptHow)}</p>
<form method="post" action="${speaker.to('/receipt')}"><label for="receipt">${speaker.say(startWords.receiptField)}</label>
<textarea id="receipt" name="receipt" dir="ltr" spellcheck="false" autocomplete="off" required>${brought}</textarea>
<p><button type="submit">${speaker.say(startWords.receiptButton)}</button></p></form>`,
      }),
    }
  },
})

function result(speaker: Speaker, check: FoundReceipt): Html {
  const { say } = speaker
  const isGenuine = check.state !== 'not-genuine'
  return html`<section class="card" role="status"><h2>${say(startWords.receiptResult)}: ${say(isGenuine ? startWords.genuine : startWords.notGenuine)}</h2>
<p>${say(check.message)}</p>
${factList([
  [say(startWords.receiptAct), check.act === null ? null : code(check.act)],
  [
    say(startWords.receiptTime),
    check.time === null ? null : html`<time datetime="${check.time}">${code(check.time)}</time>`,
  ],
  [say(startWords.receiptEntry), check.entry === null ? null : code(check.entry)],
  [say(startWords.receiptLedger), isGenuine ? givenBy(speaker, check) : null],
  [say(startWords.receiptTree), check.treeSize === null ? null : number(check.treeSize)],
])}
${check.content === null ? null : html`<h3>${say(startWords.receiptWords)}</h3><pre dir="auto">${JSON.stringify(check.content, null, 2)}</pre>`}</section>`
}

/** A receipt from a laptop's workshop says so: the reader compares the name with the key that they were shown there. */
function givenBy({ say, fill, day }: Speaker, { ledger, knownSince }: FoundReceipt): Html {
  const said =
    knownSince === null
      ? say(startWords.receiptOwnLedger)
      : fill(startWords.receiptOtherLedger, { day: day(dayAt(knownSince)) })
  return html`${said} ${ledger === null ? null : code(ledger)}`
}
