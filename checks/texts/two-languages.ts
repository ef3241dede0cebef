import { IntlMessageFormat } from 'intl-messageformat'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { type Outcome, report, startedByHand } from '../outcome.ts'
import { projectRoot } from '../slices-map.ts'
import { filesBelow, isTest } from '../source-files.ts'

interface Words {
  readonly line: number
  readonly en: string
  readonly ur: string
}

const arabicScript = /\p{Script=Arabic}/u

/** Every `{ en: '…', ur: '…' }` of a file whose two texts are written out. */
export function wordsIn(fileName: string, source: string): readonly Words[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2023, true)
  const found: Words[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const en = textOf(node, 'en')
      const ur = textOf(node, 'ur')
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (en !== null && ur !== null) found.push({ line, en, ur })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function textOf(node: ts.ObjectLiteralExpression, name: string): string | null {
  const property = node.properties.find(
    (candidate) => ts.isPropertyAssignment(candidate) && candidate.name.getText() === name,
  )
  if (property === undefined || !ts.isPropertyAssignment(property)) return null
  return joined(property.initializer)
}

/** The text of a literal, or of literals joined by `+`; null where something is worked out. */
function joined(expression: ts.Expression): string | null {
  if (ts.isStringLiteralLike(expression)) return expression.text
  if (!ts.isBinaryExpression(expression)) return null
  const [left, right] = [joined(expression.left), joined(expression.right)]
  return left === null || right === null ? null : left + right
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names of the values of an ICU message; the words inside a plural or select are not names. */
function valuesIn(message: string): readonly string[] {
  const names = new Set<string>()
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== literal && element.type !== tag) names.add(element.value)
      if ('options' in element) for (const branch of Object.values(element.options)) visit(branch.value)
      if ('children' in element) visit(element.children)
    }
  }
  const ast = astOf(message)
  if (ast === null)
    return [...message.matchAll(/\{\s*([A-Za-z_]\w*)\s*\}/g)].map((match) => match[1] ?? '').sort()
  visit(ast)
  return [...names].sort()
}

/** Null for a text that is no ICU message, such as one that is put together by hand. */
function astOf(message: string): readonly Element[] | null {
  try {
    return new IntlMessageFormat(message, 'en').getAst()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Of the parser's kinds, the two whose value is text and no name. */
const literal = 0
const tag = 8

/** What is wrong with one pair of texts, in words; empty where nothing is. */
export function faultsOf({ en, ur }: { readonly en: string; readonly ur: string }): readonly string[] {
  // A sentence or a label; not a code such as a locale, and not a lone name that both languages share.
  const spoken = /[a-z]{3}\s+\S|^[A-Z][a-z]/.test(en.replace(/\{[^}]*\}/g, ''))
  const faults: string[] = []
  if ((en.trim() === '') !== (ur.trim() === '')) faults.push('one language is empty')
  if (arabicScript.test(en)) faults.push('Urdu letters in the English')
  if (spoken && en === ur && /\s/.test(en)) faults.push('the Urdu is the English')
  if (spoken && en !== ur && !arabicScript.test(ur)) faults.push('the Urdu has no Urdu letters')
  if (valuesIn(en).join() !== valuesIn(ur).join()) {
    faults.push(
      `values differ: ${valuesIn(en).join(', ') || 'none'} and ${valuesIn(ur).join(', ') || 'none'}`,
    )
  }
  return faults
}

/** Every written-out pair of texts outside tests. Whether the Urdu is good Urdu, only a reader can say. */
export function checkTwoLanguages(root: string = projectRoot): Outcome {
  const paths = filesBelow(root).filter(
    (path) => /^(kernel|slices|web|server|cli)\/.*\.tsx?$/.test(path) && !isTest(path),
  )
  const words = paths.flatMap((path) =>
    wordsIn(path, readFileSync(join(root, path), 'utf8')).map((pair) => ({ path, ...pair })),
  )
  return {
    lookedAt: { files: paths.length, 'pairs of texts': words.length },
    breaches: words.flatMap((pair) =>
      faultsOf(pair).map((fault) => `${pair.path}:${pair.line}: ${fault}: ${pair.en}`),
    ),
  }
}

if (startedByHand(import.meta.url)) report('two languages', checkTwoLanguages())
