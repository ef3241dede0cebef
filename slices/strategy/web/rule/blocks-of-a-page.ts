/** A page of docs/plan-lint is headings and paragraphs; its title and the line below it are the screen's own. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }

export type Part =
  | { readonly kind: 'text' | 'code' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

const marked = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s)]*[^\s).,;])/g

export function partsOf(paragraph: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const found of paragraph.matchAll(marked)) {
    const [whole, code, strong, label, target, address] = found
    if (found.index > end) parts.push({ kind: 'text', text: paragraph.slice(end, found.index) })
    end = found.index + whole.length
    if (code !== undefined) parts.push({ kind: 'code', text: code })
    else if (strong !== undefined) parts.push({ kind: 'strong', text: strong })
    else if (address !== undefined) parts.push({ kind: 'link', text: address, href: address })
    else if (label !== undefined && target !== undefined) parts.push(linkTo(label, target))
  }
  if (end < paragraph.length) parts.push({ kind: 'text', text: paragraph.slice(end) })
  return parts
}

/** Other rules have a screen; other files of the repository have none and are only named. */
function linkTo(label: string, target: string): Part {
  if (target.startsWith('https://')) return { kind: 'link', text: label, href: target }
  const rule = /^([a-z-]+)\.md$/.exec(target)?.[1]
  if (rule === undefined || rule === 'judgement') return { kind: 'text', text: label }
  return { kind: 'link', text: label, href: `/lint-rules/${rule}` }
}

export function blocksOf(page: string): readonly Block[] {
  const chunks = page
    .split(/\n{2,}/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '' && !chunk.startsWith('# '))
  return chunks.slice(1).map((chunk): Block => {
    if (chunk.startsWith('## ')) return { kind: 'heading', text: chunk.slice(3) }
    return { kind: 'paragraph', parts: partsOf(chunk.replace(/\n/g, ' ')) }
  })
}
