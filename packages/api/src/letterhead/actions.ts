import type { Instant } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import type { LetterheadView } from '@travessia/shared/letterhead'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import type { LetterheadProblem } from '../docx/letterhead-check.ts'
import { checkLetterhead } from '../docx.ts'
import { type FieldError, invalid, notFound } from '../problems.ts'
import * as rows from './queries.ts'

/** Takes a letterhead in place of the one before, or says everything that is wrong with it. */
export async function takeLetterhead(db: Db, actor: Actor, bytes: Uint8Array, now: Instant): Promise<LetterheadView> {
  const checked = await checkLetterhead(bytes)
  if ('problems' in checked) throw invalid(checked.problems.map(toError))
  const { organisationId, userId } = actor
  return inTransaction(db, async (tx) => {
    const before = await rows.findLetterhead(tx, organisationId)
    await rows.putLetterhead(tx, organisationId, { bytes, placeholders: checked.placeholders, by: userId }, now)
    const after = await getLetterhead(tx, organisationId)
    await audit(tx, actor, { action: 'letterhead.put', ...(before ? { before } : {}), after, at: now })
    return after
  })
}

export function dropLetterhead(db: Db, actor: Actor, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    const before = await getLetterhead(tx, actor.organisationId)
    await rows.deleteLetterhead(tx, actor.organisationId)
    await audit(tx, actor, { action: 'letterhead.delete', before, at: now })
  })
}

export async function getLetterhead(db: Db, organisationId: string): Promise<LetterheadView> {
  const found = await rows.findLetterhead(db, organisationId)
  if (!found) throw notFound('letterhead')
  return found
}

function toError(problem: LetterheadProblem): FieldError {
  return { pointer: '#', code: 'format', detail: tell(problem) }
}

function tell(problem: LetterheadProblem): Text {
  if (problem.kind === 'unknown') return tellUnknown(problem.name, problem.guess)
  if (problem.kind !== 'unbalanced') return reasons[problem.kind]
  return {
    'pt-BR': `Um campo não tem começo ou fim perto de “${problem.near}”. Escreva-o entre duas chaves de cada lado.`,
    es: `Un campo no tiene principio o fin cerca de «${problem.near}». Escríbalo entre dos llaves de cada lado.`,
    en: `A placeholder has no beginning or no end near “${problem.near}”. Write it between two braces on each side.`,
  }
}

function tellUnknown(name: string, guess: string | undefined): Text {
  return {
    'pt-BR': `O campo “${name}” não existe.${guess ? ` Você quis dizer “${guess}”?` : ''}`,
    es: `El campo «${name}» no existe.${guess ? ` ¿Quiso decir «${guess}»?` : ''}`,
    en: `There is no placeholder “${name}”.${guess ? ` Did you mean “${guess}”?` : ''}`,
  }
}

const reasons = {
  'not-docx': {
    'pt-BR': 'O papel timbrado deve ser um documento DOCX.',
    es: 'El papel membretado debe ser un documento DOCX.',
    en: 'The letterhead must be a DOCX document.',
  },
  macros: {
    'pt-BR': 'O documento contém macros (programas). Salve-o sem macros e envie de novo.',
    es: 'El documento contiene macros (programas). Guárdelo sin macros y envíelo de nuevo.',
    en: 'The document carries macros (programs). Save it without macros and send it again.',
  },
  damaged: {
    'pt-BR': 'O documento está danificado e não pôde ser lido.',
    es: 'El documento está dañado y no se pudo leer.',
    en: 'The document is damaged and could not be read.',
  },
  empty: {
    'pt-BR': 'O documento não tem nada no cabeçalho nem no rodapé. Ponha ali o logotipo e o endereço.',
    es: 'El documento no tiene nada en el encabezado ni en el pie de página. Ponga allí el logotipo y la dirección.',
    en: 'The document has nothing in its header or footer. Put the logo and the address there.',
  },
  linked: {
    'pt-BR': 'Uma imagem está ligada à internet e revelaria quem abre a peça. Insira-a no documento.',
    es: 'Una imagen está vinculada a internet y revelaría quién abre el escrito. Insértela en el documento.',
    en: 'A picture is linked to the internet and would reveal who opens the brief. Insert it into the document.',
  },
} satisfies Record<string, Text>
