import { longDay } from '@travessia/shared/briefs/long-day'
import { legalBases, transferBases } from '@travessia/shared/data-protection/law'
import type { RegisterOperation, RegisterView } from '@travessia/shared/data-protection/register'
import { text } from '@travessia/shared/forums/text'
import type { Language } from '@travessia/shared/languages'
import type { Db } from '../db.ts'
import { getOrganisation } from '../organisation/queries.ts'
import { type PaperPart, paragraph, printPaper, table } from '../paper.ts'

/** The register on paper. */
export async function printRegister(
  db: Db,
  organisationId: string,
  register: RegisterView,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { name } = await getOrganisation(db, organisationId)
  const { controller, officer, version, savedAt } = register
  const reach = [officer.name, officer.email, officer.phone, officer.address].filter(Boolean).join(', ')
  const head: PaperPart = {
    heading: '',
    blocks: [
      paragraph(`${say.controller[language]}: ${controller || '—'}`),
      paragraph(`${say.officer[language]}: ${reach || '—'}`),
      paragraph(savedAt ? `${say.version[language]} ${version}, ${longDay(savedAt.slice(0, 10), language)}` : say.proposal[language]),
    ],
  }
  const parts = register.operations.map((one) => tell(one, language))
  return printPaper(db, organisationId, {
    title: say.title[language],
    organisation: name,
    language,
    reference: '',
    parts: [head, ...parts],
  })
}

function tell(one: RegisterOperation, language: Language): PaperPart {
  const bases = one.bases.map((id) => legalBases[id].source.cite).join('\n')
  const transfers = [one.transfer, ...one.transferBases.map((id) => transferBases[id].source.cite)].filter(Boolean).join('\n')
  const facts: [string, string][] = [
    [say.purpose[language], one.purpose],
    [say.bases[language], bases],
    [say.people[language], one.people],
    [say.data[language], one.isSensitive ? `${one.data}\n${say.sensitive[language]}` : one.data],
    [say.recipients[language], one.recipients],
    [say.retention[language], one.retention],
    [say.transfer[language], transfers],
    [say.security[language], one.security],
  ]
  return {
    heading: one.name,
    blocks: [
      table(
        [say.fact[language], say.content[language]],
        [1, 3],
        facts.map(([name, content]) => [name, content || '—']),
      ),
    ],
  }
}

const say = {
  title: text('Registro das operações de tratamento', 'Registro de las operaciones de tratamiento', 'Register of processing'),
  controller: text('Controlador', 'Responsable', 'Controller'),
  officer: text('Encarregado', 'Encargado', 'Data protection officer'),
  version: text('Versão', 'Versión', 'Version'),
  proposal: text(
    'Proposta do sistema, ainda não confirmada.',
    'Propuesta del sistema, aún no confirmada.',
    'Proposed by the system, not yet confirmed.',
  ),
  fact: text('Item', 'Elemento', 'Item'),
  content: text('Conteúdo', 'Contenido', 'Content'),
  purpose: text('Finalidade', 'Finalidad', 'Purpose'),
  bases: text('Base legal', 'Base legal', 'Legal basis'),
  people: text('De quem', 'De quién', 'Of whom'),
  data: text('Dados', 'Datos', 'Data'),
  sensitive: text('Há dados sensíveis.', 'Hay datos sensibles.', 'Sensitive data among them.'),
  recipients: text('Quem recebe', 'Quién recibe', 'Recipients'),
  retention: text('Até quando', 'Hasta cuándo', 'Until when'),
  transfer: text('Para fora do Brasil', 'Fuera de Brasil', 'Outside Brazil'),
  security: text('Segurança', 'Seguridad', 'Security'),
}
