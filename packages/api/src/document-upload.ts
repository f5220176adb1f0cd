import { createHash } from 'node:crypto'
import type { ReadDocument } from '@travessia/shared/briefs/from-word/read-document'
import type { Text } from '@travessia/shared/languages'
import type { Right } from '@travessia/shared/permissions'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { enter, getOpenCase } from './access.ts'
import type { SignedIn } from './context.ts'
import { type Refusal, readDocument } from './docx-reader.ts'
import { arriving } from './files/passing.ts'
import { refusals } from './files/words.ts'
import { writeOnce } from './idempotency.ts'
import { invalid, ProblemError } from './problems.ts'

/** What `allowDocument` adds. */
interface WithDocument extends SignedIn {
  Variables: SignedIn['Variables'] & { document: ReadDocument }
}

const mostBytes = 25 * 1024 * 1024

/** As `allow`, for a body that is a DOCX file: it is read before the transaction begins, and kept nowhere. */
export function allowDocument(right: Right) {
  const guard = createMiddleware<WithDocument>(async (c, next) => {
    const actor = enter(narrow(c), right)
    await getOpenCase(c.var.db, actor, c.req.param('case') ?? '', c.var.now())
    await writeOnce(narrow(c), actor, next, async () => {
      const bytes = await readBytes(c.req.raw.body)
      // A file that breaks the reader is one that nobody should open.
      const reading = await readDocument(bytes).catch(() => ({ refused: 'damaged' as const }))
      if ('refused' in reading) throw invalid([{ pointer: '#', code: 'format', detail: reasons[reading.refused] }])
      c.set('document', reading.document)
      return createHash('sha256').update(bytes).digest('hex')
    })
  })
  return Object.assign(guard, { permission: right })
}

/** The context without the document. The cast holds: it is the same one, and whoever gets it so does not miss what it does not know. */
function narrow(c: Context<WithDocument>): Context<SignedIn> {
  return c as unknown as Context<SignedIn>
}

async function readBytes(body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of arriving(body)) {
    size += chunk.length
    if (size > mostBytes) throw new ProblemError('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const reasons: Readonly<Record<Refusal, Text>> = {
  'not-docx': {
    'pt-BR': 'O arquivo não é um documento DOCX. No editor de texto, salve-o como “Documento do Word (.docx)”.',
    es: 'El archivo no es un documento DOCX. En el procesador de textos, guárdelo como «Documento de Word (.docx)».',
    en: 'The file is no DOCX document. In the word processor, save it as “Word document (.docx)”.',
  },
  protected: refusals.locked,
  macros: refusals.macros,
  'too-large': refusals.swollen,
  damaged: refusals.damaged,
}
