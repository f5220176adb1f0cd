import { fileNameOf } from '@travessia/shared/briefs/compose'
import { getTemplate } from '@travessia/shared/briefs/index'
import type { FileType } from '@travessia/shared/files'
import type { FilingContents, FilingProblem, PackageView } from '@travessia/shared/filings'
import { getProcedure } from '@travessia/shared/forums/index'
import type { Attached, Gathered } from './gather.ts'
import { fill, type ProblemWord, paperWords, problemWords } from './words.ts'

type PlannedFile = PackageView['files'][number]

/** What is done with an annex: its pages are stamped, or it goes as it is behind a sheet, or it is only listed. */
export type Treatment = 'stamp' | 'as-is' | 'list'

export function treatmentOf({ file, isThere }: Attached): Treatment {
  if (!file || !isThere) return 'list'
  return isPage(file.type) && file.warning !== 'encrypted' ? 'stamp' : 'as-is'
}

export function isPage(type: FileType): type is 'pdf' | 'jpg' | 'png' {
  return type === 'pdf' || type === 'jpg' || type === 'png'
}

/** The files that the package would have, as far as they can be told before they are made. */
export function planFiles(gathered: Gathered, { whole }: FilingContents): PlannedFile[] {
  const names = namesOf(gathered)
  const planned: Omit<PlannedFile, 'name'>[] = [
    { role: 'brief', annex: null, size: null },
    ...(whole ? [{ role: 'brief-pdf', annex: null, size: null } as const] : []),
    ...(gathered.attached.length > 0 ? [{ role: 'index', annex: null, size: null } as const] : []),
    ...gathered.attached.flatMap((one): Omit<PlannedFile, 'name'>[] => {
      const annex = { role: 'annex', annex: one.number, size: one.file?.size ?? null } as const
      const treatment = treatmentOf(one)
      if (treatment === 'list') return []
      return treatment === 'stamp' ? [annex] : [{ role: 'sheet', annex: one.number, size: null }, annex]
    }),
    ...(whole ? [{ role: 'whole', annex: null, size: null } as const] : []),
  ]
  return planned.map((one, at) => {
    const type = gathered.attached.find(({ number }) => number === one.annex)?.file?.type
    return { ...one, name: names(at + 1, one.role, { annex: one.annex, type: one.role === 'annex' ? type : undefined }) }
  })
}

interface Naming {
  readonly annex?: number | null
  readonly type?: FileType | undefined
  readonly part?: number
}

/** `03-2026-014-anexo-2.pdf`: order, case and number, and nothing that tells of anybody. */
export function namesOf({ record, reference, brief }: Gathered) {
  const words = paperWords[brief.language]
  const briefName = fileNameOf(record).replace(/\.docx$/, '')
  return (position: number, role: PlannedFile['role'], { annex, type, part }: Naming = {}): string => {
    const number = String(position).padStart(2, '0')
    const behind = part === undefined ? '' : `-${words.part}-${part}`
    switch (role) {
      case 'brief':
        return `${number}-${briefName}.docx`
      case 'brief-pdf':
        return `${number}-${briefName}.pdf`
      case 'index':
        return `${number}-${reference}-${words.index}.pdf`
      case 'sheet':
        return `${number}-${reference}-${words.annex}-${annex}-${words.sheet}.pdf`
      case 'whole':
        return `${number}-${reference}-${words.whole}${behind}.pdf`
      case 'annex':
        return `${number}-${reference}-${words.annex}-${annex}${behind}.${type && !isPage(type) ? type : 'pdf'}`
    }
  }
}

/** The kinds of event with which the law says that the brief is filed; none where it does not say. */
export function usualKinds({ brief, proceeding }: Gathered): string[] {
  const { filing } = getTemplate(brief.template)
  if (!proceeding || !filing) return []
  return [...(getProcedure(proceeding.procedure).filings?.find((one) => one.id === filing)?.events ?? [])]
}

/** What keeps the package from being filed, and what should be known of it. */
export function findProblems(gathered: Gathered, contents: FilingContents): FilingProblem[] {
  const { brief, proceeding, attached } = gathered
  return [
    ...(brief.state === 'approved' ? [] : [problem('blocks', 'notApproved')]),
    ...(proceeding ? [] : [problem('blocks', 'noProceeding')]),
    ...attached.flatMap((one) => findAnnexProblems(one, gathered, contents)),
  ]
}

function findAnnexProblems(one: Attached, { portal, maxBytes }: Gathered, { split }: FilingContents): FilingProblem[] {
  const { number: n, file, content } = one
  const named = one.isNamed ? [problem('blocks', 'named', { n })] : []
  if (!file) return [...named, problem('warns', 'noFile', { n })]
  if (!one.isThere) return [...named, problem('blocks', 'missing', { n })]
  const isTaken = !portal || isPage(file.type) || portal.extensions.includes(file.type)
  const isLarge = maxBytes !== null && file.size > maxBytes
  const max = Math.floor((maxBytes ?? 0) / 100_000) / 10
  const isCut = split && file.type === 'pdf' && file.warning !== 'encrypted'
  return [
    ...named,
    ...(content === 'clean' ? [] : [problem('warns', contentWords[content], { n })]),
    ...(file.warning ? [problem('warns', file.warning, { n })] : []),
    ...(isTaken ? [] : [problem('warns', 'extension', { n, type: file.type })]),
    ...(isLarge ? [isCut ? problem('warns', 'cut', { n, max }) : problem('blocks', 'large', { n, max })] : []),
  ]
}

/** Annexes that do not go to the reader of the brief before somebody has said that they looked. */
export function listToLookAt({ attached }: Gathered): Attached[] {
  return attached.filter(({ content }) => content === 'named' || content === 'waiting')
}

const contentWords = { named: 'contentNamed', unread: 'contentUnread', waiting: 'contentWaiting' } as const

export function problem(
  level: FilingProblem['level'],
  word: ProblemWord,
  values: { n?: number; type?: string; max?: number } = {},
): FilingProblem {
  return { level, annex: values.n ?? null, text: fill(problemWords[word], values) }
}
