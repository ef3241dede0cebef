import { type Problem, problem } from './problem.ts'

export type TextDecoded =
  | { readonly ok: true; readonly text: string; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** UTF-16 without its mark betrays itself: in Latin text and separators every other byte is zero. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number; looked: number } {
  const looked = Math.min(bytes.length, 4_096)
  let even = 0
  let odd = 0
  for (let at = 0; at < looked; at += 1)
    if (bytes[at] === 0) {
      if (at % 2 === 0) even += 1
      else odd += 1
    }
  return { even, odd, looked }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  const { even, odd, looked } = zeroBytes(bytes)
  if (odd > looked / 5 && even < odd / 10) return 'utf-16le'
  if (even > looked / 5 && odd < even / 10) return 'utf-16be'
  return 'utf-8'
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g

const notText = (): TextDecoded => ({
  ok: false,
  problems: [
    problem(
      'not-a-table',
      { en: 'This is neither text nor a workbook.', ur: 'یہ نہ تو متن ہے اور نہ ہی ورک بک۔' },
      {
        en: 'Send the table as .xlsx, .csv or .json.',
        ur: 'جدول ‎.xlsx‎، ‎.csv‎ یا ‎.json‎ کی صورت میں بھیجیں۔',
      },
    ),
  ],
})

const readAsWindows1252 = problem(
  'read-as-windows-1252',
  {
    en: 'The file is not in Unicode; it was read as windows-1252.',
    ur: 'فائل یونیکوڈ میں نہیں؛ اسے windows-1252 کے طور پر پڑھا گیا۔',
  },
  {
    en: 'Look at letters with accents and at Urdu. If they are wrong, save the file as "CSV UTF-8" and send it again.',
    ur: 'اردو اور اعراب والے حروف دیکھ لیں۔ اگر غلط ہوں تو فائل کو ‎“CSV UTF-8”‎ کے طور پر محفوظ کر کے دوبارہ بھیجیں۔',
  },
)

const nulRemoved = problem(
  'nul-removed',
  { en: 'NUL characters were removed.', ur: 'NUL حروف نکال دیے گئے۔' },
  {
    en: 'They carry no meaning; check that no text is missing beside them.',
    ur: 'ان کا کوئی مفہوم نہیں؛ دیکھ لیں کہ ان کے آس پاس کوئی متن رہ تو نہیں گیا۔',
  },
)

/**
 * Bytes as text: UTF-8, UTF-16 with or without its mark, else windows-1252, which every byte fits and which
 * is therefore said. Anything with many control characters is no text.
 */
export function decodeText(bytes: Uint8Array): TextDecoded {
  const unicode = decoded(bytes, encodingOf(bytes))
  const text = unicode ?? new TextDecoder('windows-1252').decode(bytes)
  const sample = text.slice(0, 20_000)
  const strange = (sample.match(controls)?.length ?? 0) + sample.split('\0').length - 1
  if (strange > 32 && strange > sample.length / 20) return notText()
  const notes = unicode === undefined ? [readAsWindows1252] : []
  if (!text.includes('\0')) return { ok: true, text, notes }
  return { ok: true, text: text.replaceAll('\0', ''), notes: [...notes, nulRemoved] }
}
