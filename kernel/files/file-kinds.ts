/** Kinds of file that are taken in: what an office sends. Told by their bytes, never by their name alone. */
export type FileKind = 'pdf' | 'png' | 'jpeg' | 'xlsx' | 'docx' | 'csv' | 'txt'

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
  txt: 'text/plain',
}

const starts: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
]

const zipStart = [0x50, 0x4b, 0x03, 0x04]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/**
 * The kind that the bytes show, or null for what is not taken in. A name decides only between the two kinds of
 * plain text, whose bytes look alike.
 */
export function kindOf(bytes: Buffer, name: string): FileKind | null {
  const known = starts.find(([, start]) => startsWith(bytes, start))
  if (known) return known[0]
  if (startsWith(bytes, zipStart)) return officeKind(bytes)
  if (bytes.length === 0 || !isText(bytes)) return null
  return /\.(csv|tsv)$/i.test(name) ? 'csv' : 'txt'
}

const compoundStart = [0xd0, 0xcf, 0x11, 0xe0]

/** Office files that are not taken in as they are, and that the office itself can mend. */
export type NotTaken = 'file-locked' | 'file-of-old-office' | 'file-with-macros'

/** Why an office file is not taken in, whatever its name says; null for what is no such file. */
export function whyNotTaken(bytes: Buffer): NotTaken | null {
  if (startsWith(bytes, compoundStart))
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'file-locked' : 'file-of-old-office'
  return startsWith(bytes, zipStart) && hasMacros(bytes) ? 'file-with-macros' : null
}

const hasMacros = (bytes: Buffer): boolean => bytes.includes('vbaProject.bin')

/** The names of a zip's parts stand uncompressed in it, and only Word and Excel have these. */
function officeKind(bytes: Buffer): FileKind | null {
  if (!bytes.includes('[Content_Types].xml') || hasMacros(bytes)) return null
  if (bytes.includes('xl/workbook.xml')) return 'xlsx'
  return bytes.includes('word/document') ? 'docx' : null
}

/** Text as UTF-8 or windows-1252 has no control characters; as UTF-16 it begins with a mark. */
function isText(bytes: Buffer): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true
  if (/^\s*(<!doctype|<html|<script|<svg|<\?xml)/i.test(bytes.subarray(0, 512).toString('latin1')))
    return false
  return !bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a) || byte === 0x7f)
}
