import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a Word file says once LibreOffice has accepted, and once it has rejected, all of its changes: line by line. */
export interface Sides {
  readonly later: readonly string[]
  readonly earlier: readonly string[]
}

/** The version of LibreOffice on this machine; throws a plain sentence where there is none. */
export function libreOfficeHere(): string {
  try {
    return execFileSync('soffice', ['--headless', '--version'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    throw new Error(
      'LibreOffice is not on this machine: there is no "soffice" to run. Install LibreOffice Writer, then run "npm run check:libreoffice" again.',
    )
  }
}

/** Under a profile of its own, so that nobody's settings or macros are touched. */
export function acceptedAndRejected(word: Buffer): Sides {
  const folder = mkdtempSync(join(tmpdir(), 'sutoon-libreoffice-'))
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const run = (...asked: string[]) =>
      execFileSync('soffice', [profile, '--headless', ...asked], { stdio: 'pipe', timeout: 120_000 })
    // Its first start lays the profile out, and runs no macro.
    run('--terminate_after_init')
    layOutMacro(folder)
    const source = join(folder, 'comparison.docx')
    writeFileSync(source, word)
    const after = (command: string, name: string): readonly string[] => {
      const target = join(folder, name)
      run(`macro:///Standard.Module1.All("${source}","${command}","${target}")`)
      if (existsSync(`${target}.error`)) throw new Error(readFileSync(`${target}.error`, 'utf8'))
      if (!existsSync(target)) throw new Error(`LibreOffice ran and wrote nothing for ${command}.`)
      return linesOf(readFileSync(target, 'utf8'))
    }
    return {
      later: after('AcceptAllTrackedChanges', 'later.txt'),
      earlier: after('RejectAllTrackedChanges', 'earlier.txt'),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Without the mark at the head of the file; an empty paragraph is no line. */
export const linesOf = (text: string): readonly string[] =>
  text
    .replace('\ufeff', '')
    .split('\n')
    .filter((line) => line !== '')

const macro = `Sub All(source As String, command As String, target As String)
  On Error Goto failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim doc As Object
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  Dim none()
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, ".uno:" & command, "", 0, none())
  Dim out(1) As New com.sun.star.beans.PropertyValue
  out(0).Name = "FilterName"
  out(0).Value = "Text (encoded)"
  out(1).Name = "FilterOptions"
  out(1).Value = "UTF8,LF,,"
  doc.storeToURL(ConvertToURL(target), out())
  doc.close(True)
  Exit Sub
failed:
  Open target & ".error" For Output As #1
  Print #1, Error$ & " (line " & Erl & ")"
  Close #1
End Sub
`

const head = (kind: string, type: string, file: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n${type}`

/** The library of macros of a new profile, as LibreOffice itself lays it out. */
function layOutMacro(folder: string): void {
  const basic = join(folder, 'profile', 'user', 'basic')
  mkdirSync(join(basic, 'Standard'), { recursive: true })
  const library = 'xmlns:library="http://openoffice.org/2000/library"'
  const escaped = macro.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const files = {
    'script.xlc': head(
      'library:libraries',
      `<library:libraries ${library}><library:library library:name="Standard" library:link="false"/></library:libraries>`,
      'libraries',
    ),
    'Standard/script.xlb': head(
      'library:library',
      `<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
      'library',
    ),
    'Standard/Module1.xba': head(
      'script:module',
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
      'module',
    ),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(basic, name), content)
}
