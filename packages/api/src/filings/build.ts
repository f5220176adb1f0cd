import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { FileType } from '@travessia/shared/files'
import type { FiledFile, FilingContents } from '@travessia/shared/filings'
import type { FileStore, StoredBytes } from '../files.ts'
import { convertToPdf } from '../office.ts'
import { workOnPdf } from '../pdf.ts'
import { conflict, ProblemError } from '../problems.ts'
import type { Attached, Gathered } from './gather.ts'
import { indexOf, type Outcome, sheetOf, stampOf } from './papers.ts'
import { isPage, namesOf, problem, treatmentOf } from './plan.ts'
import { notMade } from './words.ts'

/** A file of the package, in the store. `fileId` where it is the annex's own, as it was attached. */
export interface BuiltFile extends StoredBytes {
  readonly role: FiledFile['role']
  readonly annex: number | null
  readonly name: string
  readonly type: FileType
  readonly pages: number | null
  readonly fileId?: string
}

export interface Tools {
  readonly files: FileStore
  /** The program that turns a Word document into a PDF, where there is one. */
  readonly office: string | undefined
}

/**
 * Makes every file of the package, in its order. They lie in the store from then on; where no filing comes to
 * speak of them they are swept away.
 */
export function buildPackage(tools: Tools, gathered: Gathered, contents: FilingContents, docx: Uint8Array): Promise<BuiltFile[]> {
  return tools.files.withFolder(async (folder) => {
    const desk = new Desk(tools, gathered, contents, folder)
    await desk.layBrief(docx)
    const place = desk.reserve(gathered.attached.length > 0 ? 1 : 0)
    for (const one of gathered.attached) await desk.layAnnex(one)
    if (gathered.attached.length > 0) await desk.layIndex(place)
    if (contents.whole) await desk.layWhole()
    return desk.built
  })
}

/** Keeps the files in their order while they are made. */
class Desk {
  readonly #tools: Tools
  readonly #gathered: Gathered
  readonly #contents: FilingContents
  readonly #folder: string
  readonly #nameOf: ReturnType<typeof namesOf>
  readonly #outcomes = new Map<number, Outcome[]>()
  #built: BuiltFile[] = []
  #reserved = 0

  constructor(tools: Tools, gathered: Gathered, contents: FilingContents, folder: string) {
    this.#tools = tools
    this.#folder = folder
    this.#gathered = gathered
    this.#contents = contents
    this.#nameOf = namesOf(gathered)
  }

  get built(): BuiltFile[] {
    return this.#built
  }

  /** Leaves room for files that are made last and stand here; answers where. */
  reserve(count: number): number {
    this.#reserved += count
    return this.#built.length
  }

  async layBrief(docx: Uint8Array): Promise<void> {
    const kept = await this.#tools.files.write(docx)
    this.#requireFit('briefLarge', kept)
    this.#lay({ ...kept, role: 'brief', annex: null, type: 'docx', pages: null })
    if (!this.#contents.whole) return
    const out = this.#makeRoom()
    await this.#tools.files.lend([kept], ([from = '']) => convertToPdf(this.#tools.office, from, out)).catch(refuseUnlessTold)
    this.#lay({ ...(await this.#keep(out)), role: 'brief-pdf', annex: null, type: 'pdf', pages: null })
  }

  async layAnnex(one: Attached): Promise<void> {
    const { file } = one
    if (!file || treatmentOf(one) === 'list') return
    const made = treatmentOf(one) === 'stamp' ? await this.#stamp(one) : undefined
    if (made) {
      for (const [at, { kept, pages }] of made.entries())
        this.#lay({ ...kept, role: 'annex', annex: one.number, type: 'pdf', pages }, made.length > 1 ? at + 1 : undefined)
      return
    }
    this.#requireFit('large', file, one)
    const out = this.#makeRoom()
    await workOnPdf({ do: 'sheet', sheet: sheetOf(one, this.#gathered), out })
    this.#lay({ ...(await this.#keep(out)), role: 'sheet', annex: one.number, type: 'pdf', pages: 1 })
    const { sha256, size, type, id: fileId } = file
    this.#lay({ sha256, size, role: 'annex', annex: one.number, type, pages: one.pages, fileId })
  }

  async layIndex(place: number): Promise<void> {
    const out = this.#makeRoom()
    const [made] = await workOnPdf({ do: 'list', listing: indexOf(this.#gathered, this.#outcomes), out })
    const index = { role: 'index', annex: null, type: 'pdf', pages: made?.pages ?? null, name: this.#nameOf(place + 1, 'index') } as const
    this.#built = this.#built.toSpliced(place, 0, { ...(await this.#keep(out)), ...index })
    this.#reserved = 0
  }

  /** One PDF of the brief, the index and all that was stamped, in this order. */
  async layWhole(): Promise<void> {
    const parts = this.#built.filter((one) => one.type === 'pdf' && !(one.role === 'annex' && one.fileId))
    const out = this.#makeRoom()
    const title = this.#gathered.reference
    const [made] = await this.#tools.files.lend(parts, (paths) => workOnPdf({ do: 'join', paths, title, out }))
    this.#lay({ ...(await this.#keep(out)), role: 'whole', annex: null, type: 'pdf', pages: made?.pages ?? null })
  }

  /** The stamped parts; nothing where the file cannot be read by us, though perhaps by others. */
  async #stamp(one: Attached): Promise<{ kept: StoredBytes; pages: number }[] | undefined> {
    const { file } = one
    if (!file || !isPage(file.type)) return undefined
    const most = this.#contents.split ? this.#gathered.maxBytes : null
    const task = { do: 'stamp', type: file.type, stamp: stampOf(one, this.#gathered), sheet: sheetOf(one, this.#gathered), most } as const
    const out = this.#makeRoom()
    const made = await this.#tools.files.lend([file], ([from = '']) => workOnPdf({ ...task, path: from, out }).catch(() => undefined))
    if (!made) return undefined
    const parts: { kept: StoredBytes; pages: number }[] = []
    for (const { path: part, pages } of made) parts.push({ kept: await this.#keep(part), pages })
    for (const { kept } of parts) this.#requireFit('large', kept, one)
    return parts
  }

  /** Stamped, a file may be larger than it came; of the brief it is known only now. */
  #requireFit(word: 'large' | 'briefLarge', { size }: StoredBytes, annex?: Attached): void {
    const { maxBytes } = this.#gathered
    if (maxBytes === null || size <= maxBytes) return
    const { text } = problem('blocks', word, { ...(annex && { n: annex.number }), max: Math.floor(maxBytes / 100_000) / 10 })
    const pointer = annex ? '#/annexes' : '#'
    throw new ProblemError('conflict', { detail: notMade.blocked, errors: [{ pointer, code: 'large', detail: text }] })
  }

  /** A name in the folder of this package for somebody to write to. */
  #makeRoom(): string {
    return path.join(this.#folder, randomUUID())
  }

  async #keep(made: string): Promise<StoredBytes> {
    return this.#tools.files.keep(await this.#tools.files.weigh(made))
  }

  #lay(file: Omit<BuiltFile, 'name'>, part?: number): void {
    const position = this.#built.length + this.#reserved + 1
    const name = this.#nameOf(position, file.role, { annex: file.annex, type: file.type, ...(part === undefined ? {} : { part }) })
    this.#built.push({ ...file, name })
    if (file.role === 'annex' && file.annex !== null)
      this.#outcomes.set(file.annex, [...(this.#outcomes.get(file.annex) ?? []), { name, sha256: file.sha256, pages: file.pages }])
  }
}

/** That the file of the brief is gone, or that the disk is full, is told as it is; the rest is the affair of LibreOffice. */
function refuseUnlessTold(error: unknown): never {
  throw error instanceof ProblemError ? error : conflict(notMade.noOffice)
}
