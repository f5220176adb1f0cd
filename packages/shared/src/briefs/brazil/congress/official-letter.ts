import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, numbered, plain, run } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findOwnProceeding } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { listFacts, tellFact } from '../../parts/facts.ts'
import { nameProceeding } from '../../parts/history.ts'
import { nameOrganisation } from '../../parts/organisation.ts'
import type { Template } from '../../template.ts'
import { signLetter } from '../closing.ts'
import { tellAnswerAddress } from '../parties.ts'
import { missing, pt, tell } from '../pt.ts'

/**
 * Ofício in the form of the presidential Manual de Redação, 3rd edition; addressed as “Senhor” or “Senhora” (Decree
 * 9.758/2019). It may go to any office, so it belongs to no procedure; its number is that of the organisation's book.
 */
export const officialLetter: Template = {
  id: 'br-oficio',
  name: text('Ofício', 'Oficio (Brasil)', 'Official letter (Brazil)'),
  procedures: [],
  filing: 'br-oficio',
  title: pt('Ofício'),
  slug: pt('oficio'),
  languages: ['pt-BR'],
  opening: {
    kind: 'letter',
    to: () => [
      tell('Ao Senhor ou à Senhora {who}', { who: missing('addressee', 'nome') }),
      missing('addressee', 'cargo'),
      missing('addressee', 'órgão e endereço'),
    ],
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'letterhead',
      name: text('Timbre, número e ano', 'Membrete, número y año', 'Letterhead, number and year'),
      untitled: true,
      write: (file) => [
        plain([
          run('OFÍCIO Nº ', { bold: true }),
          missing('letterhead', 'número do livro de ofícios e ano'),
          run(' — ', { bold: true }),
          nameOrganisation(file, { bold: true }),
        ]),
      ],
    },
    {
      id: 'place',
      name: text('Local e data', 'Lugar y fecha', 'Place and date'),
      untitled: true,
      // Unlabelled: at the head of a letter it opens no signature.
      write: () => [plain(missing('place', 'local e data'))],
    },
    {
      id: 'addressee',
      name: text('Destinatário e cargo', 'Destinatario y cargo', 'Addressee and office'),
      untitled: true,
      write: () => [plain(tell('Senhor ou Senhora {office},', { office: missing('addressee', 'cargo de quem recebe') }))],
    },
    { id: 'subject', name: text('Assunto', 'Asunto', 'Subject'), untitled: true, write: writeSubject },
    {
      id: 'text',
      name: text(
        'Texto numerado: contexto, fundamento, pedido, prazo sugerido',
        'Texto numerado: contexto, fundamento, petición, plazo sugerido',
        'Numbered text: context, grounds, request, suggested date',
      ),
      untitled: true,
      write: writeText,
    },
    {
      id: 'closing',
      name: text('Fecho “Atenciosamente” e assinatura', 'Cierre “Atenciosamente” y firma', '“Atenciosamente” and signature'),
      untitled: true,
      write: signLetter,
    },
  ],
}

function writeSubject(file: CaseFile, law: Catalogue): readonly Block[] {
  const own = findOwnProceeding(file, law)
  return [
    plain(tell('Assunto: {subject}', { subject: missing('subject', 'o que se pede, em uma linha') })),
    ...(own ? [plain(tell('Referência: {proceeding}', { proceeding: nameProceeding(own.proceeding, own.procedure, 'pt-BR') }))] : []),
  ]
}

function writeText(file: CaseFile): readonly Block[] {
  const facts = listFacts(file)
  return [
    numbered(
      tell('{organisation} dirige-se a Vossa Senhoria para {purpose}.', {
        organisation: nameOrganisation(file),
        purpose: missing('text', 'o fim do ofício'),
      }),
    ),
    ...(facts.length > 0 ? facts.flatMap((fact) => tellFact(file, fact)) : [askFor(file, 'text', pt('o contexto, com datas'))]),
    askFor(file, 'text', pt('o fundamento: a norma que dá ao órgão o poder ou o dever de agir, com o artigo')),
    numbered(tell('Diante do exposto, solicita-se {request}.', { request: missing('text', 'o que se pede') })),
    numbered(
      tell('Sugere-se resposta até {day}, {where}.', {
        day: missing('text', 'dia'),
        where: tellAnswerAddress(file, 'endereço eletrônico'),
      }),
    ),
  ]
}
