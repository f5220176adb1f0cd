import { longDay } from '@travessia/shared/briefs/long-day'
import type { ArchivedFile, CaseArchive } from '@travessia/shared/case-archive'
import type { Language } from '@travessia/shared/languages'
import type { Cell, Table } from './tables.ts'
import { channelWords, words } from './words.ts'

/** The case as one page that needs nothing but a browser: no script, no address outside the archive. */
export function writePage(archive: CaseArchive, tables: readonly Table[], language: Language): string {
  const { title, summary } = archive.case
  const [history, ...lists] = tables.toReversed()
  const body = [
    `<h1>${toHtml(title)}</h1>`,
    ...warningsOf(archive, language).map((one) => `<p class="warning">${toHtml(one)}</p>`),
    factsOf(archive, language),
    summary && `<h2>${toHtml(words.summary[language])}</h2>${paragraphs(summary)}`,
    ...lists.toReversed().map((table) => writeTable(table, language)),
    writeBriefs(archive, language),
    writeFilings(archive, language),
    history && writeTable(history, language),
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${toHtml(`${archive.case.reference} ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((part) => part).join('\n')}
</main>
</body>
</html>
`
}

export function warningsOf({ names, files }: Pick<CaseArchive, 'names' | 'files'>, language: Language): string[] {
  return [names === 'real' ? words.withNames : words.withPseudonyms, ...(files ? [words.withFiles] : [])].map((one) => one[language])
}

function factsOf({ case: told, organisation, madeAt }: CaseArchive, language: Language): string {
  const facts = [
    [words.reference, told.reference],
    [words.state, told.state],
    [words.territory, told.territory],
    [words.closedOn, told.closedOn && longDay(told.closedOn, language)],
    [words.by, organisation],
    [words.madeAt, `${madeAt.slice(0, 16).replace('T', ' ')} UTC`],
  ] as const
  const lines = facts.flatMap(([name, fact]) => (fact ? [`<div><dt>${toHtml(name[language])}</dt><dd>${toHtml(fact)}</dd></div>`] : []))
  return `<dl>${lines.join('')}</dl>`
}

function writeTable({ name, title, columns: all, rows, shown = all.length }: Table, language: Language): string {
  const heading = `<h2 id="${name}">${toHtml(title)}</h2>`
  if (rows.length === 0) return `${heading}<p class="none">${toHtml(words.none[language])}</p>`
  const columns = all.slice(0, shown)
  const head = columns.map((column) => `<th scope="col">${toHtml(column)}</th>`).join('')
  const body = rows.map(
    (row) =>
      `<tr>${row
        .slice(0, shown)
        .map((cell, at) => `<td data-column="${toHtml(columns[at] ?? '')}">${show(cell, language)}</td>`)
        .join('')}</tr>`,
  )
  return `${heading}<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function show(cell: Cell, language: Language): string {
  const text = String(cell ?? '')
  if (inArchive.test(text)) return `<a href="${toHtml(text)}">${toHtml(text)}</a>`
  if (aDay.test(text)) return `<time datetime="${text}">${toHtml(longDay(text, language, text.length > 7 ? 'day' : 'month'))}</time>`
  return toHtml(text).replaceAll('\n', '<br>')
}

const aDay = /^\d{4}-\d\d(-\d\d)?$/
const inArchive = /^(annexes|filings)\/[\w./-]+$/

function writeBriefs({ briefs }: CaseArchive, language: Language): string {
  if (briefs.length === 0) return ''
  const parts = briefs.map(({ title, sections }) => {
    const texts = sections.flatMap(({ content }) => blocksOf(content.content))
    return `<details><summary>${toHtml(title)}</summary>${texts.map((text) => `<p>${toHtml(text)}</p>`).join('')}</details>`
  })
  return `<h2 id="briefs">${toHtml(words.briefs[language])}</h2>${parts.join('')}`
}

/** The text of each paragraph, wherever it stands. */
function blocksOf(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node !== 'object' || node === null || !('content' in node) || !Array.isArray(node.content)) return []
    const text = node.content.map((one: unknown) => (isText(one) ? one.text : '')).join('')
    return node.content.some(isText) ? [text] : blocksOf(node.content)
  })
}

function isText(node: unknown): node is { text: string } {
  return typeof node === 'object' && node !== null && 'text' in node && typeof node.text === 'string'
}

function writeFilings({ filings }: CaseArchive, language: Language): string {
  if (filings.length === 0) return ''
  const parts = filings.map(({ on, time, zone, channel, note, files, receipt }) => {
    const listed = [...files.map(({ file }) => file), ...(receipt ? [receipt] : [])].map((file) => `<li>${link(file, language)}</li>`)
    const by = channelWords[channel][language]
    return `<h3>${toHtml(`${longDay(on, language)}, ${time} (${zone}), ${by}`)}</h3>${note && paragraphs(note)}<ul>${listed.join('')}</ul>`
  })
  return `<h2 id="filings">${toHtml(words.filings[language])}</h2>${parts.join('')}`
}

function link({ path, name, sha256 }: ArchivedFile, language: Language): string {
  const shown = path ? `<a href="${toHtml(path)}">${toHtml(name || path)}</a>` : `${toHtml(name)} (${toHtml(words.notIncluded[language])})`
  return `${shown}<br><code>SHA-256 ${sha256}</code>`
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => `<p>${toHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('')
}

function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

const style = `
:root { color-scheme: light dark; --ink: #1d2421; --quiet: #5b6561; --line: #d9d5cb; --paper: #fbf9f4; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --quiet: #a5ada9; --line: #3a413e; --paper: #171b19; --warn: #e0ad4f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
p { max-width: 70ch; margin: 0 0 0.75rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 1.25rem 0; }
dt, .none, th { color: var(--quiet); font-size: 0.875rem; }
dd { margin: 0; }
a { color: inherit; }
code { font-size: 0.75rem; color: var(--quiet); overflow-wrap: anywhere; }
.warning { border-left: 3px solid var(--warn); padding-left: 0.75rem; color: var(--warn); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 600; }
time { display: inline-block; min-width: 8.5rem; }
details { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
summary { cursor: pointer; font-weight: 600; }
@media (max-width: 40rem) {
  thead { display: none; }
  tr { display: block; padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  td { display: block; border: 0; padding: 0.1rem 0; }
  td:empty { display: none; }
  td::before { content: attr(data-column) ": "; color: var(--quiet); font-size: 0.875rem; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --warn: #000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  tr, h2, h3, details { break-inside: avoid; }
  details > * { display: block; }
}
`
