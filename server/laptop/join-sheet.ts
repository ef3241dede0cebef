import { writeFileSync } from 'node:fs'
import type { JoinCode } from '#slices/identity/server/index.ts'

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

const row = ({ nameEn, nameUr, organisation, email, code }: JoinCode): string =>
  `<tr><td dir="auto">${escaped(nameEn ?? nameUr ?? '')}</td><td dir="auto">${escaped(organisation ?? '')}</td>` +
  `<td dir="ltr">${escaped(email)}</td><td dir="ltr" class="code">${escaped(code)}</td></tr>`

/**
 * The sheet from which each is given their own line at the door, to be printed and cut. It is readable by the folder's owner
 * only; whoever has the sheet could come in as anybody on it.
 */
export function writeJoinSheet(path: string, codes: readonly JoinCode[], address: string): void {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sutoon: joining sheet · شمولیت کی فہرست</title>
<style>body{font:14px system-ui;margin:2em}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px dashed #999;padding:.6em;text-align:start}.code{font-family:monospace;font-size:16px;white-space:nowrap}tr{break-inside:avoid}</style>
<h1>Joining sheet · <span lang="ur" dir="rtl">شمولیت کی فہرست</span></h1>
<p>${escaped(address)}</p>
<p>Cut along the lines and hand each person their own. The code is the password on this laptop only. Delete this file afterwards.</p>
<p lang="ur" dir="rtl">لکیروں پر کاٹ کر ہر فرد کو اس کا اپنا حصہ دیجیے۔ یہ کوڈ صرف اسی لیپ ٹاپ کا پاس ورڈ ہے۔ بعد میں یہ فائل مٹا دیجیے۔</p>
<table><thead><tr><th>Name · <span lang="ur">نام</span></th><th>Organisation · <span lang="ur">ادارہ</span></th><th>E-mail · <span lang="ur">ای میل</span></th><th>Code · <span lang="ur">کوڈ</span></th></tr></thead>
<tbody>${codes.map(row).join('\n')}</tbody></table></html>
`
  writeFileSync(path, page, { mode: 0o600 })
}
