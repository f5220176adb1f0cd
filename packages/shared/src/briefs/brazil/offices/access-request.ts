import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, list, plain } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findOwnProceeding } from '../../parts/acts.ts'
import type { Template } from '../../template.ts'
import { closeLetter } from '../closing.ts'
import { qualifyOrganisation, tellAnswerAddress } from '../parties.ts'
import { missing, pt, tell } from '../pt.ts'

/**
 * Request for access to information: CF art. 5, XXXIII; Law 12.527/2011 arts. 10 to 14. One subject to a request,
 * no reasons, and nobody's personal data: who reads it may publish it.
 */
export const accessRequest: Template = {
  id: 'br-lai-pedido',
  name: text(
    'Pedido de acesso à informação (LAI)',
    'Solicitud de acceso a la información (Brasil)',
    'Request for access to information (Brazil)',
  ),
  forum: 'br-administration',
  procedures: ['br-lai', 'br-lai-parana', 'br-lai-curitiba'],
  filing: 'br-lai-pedido',
  title: pt('Pedido de acesso à informação'),
  slug: pt('pedido-de-informacao'),
  languages: ['pt-BR'],
  opening: {
    kind: 'letter',
    to: (file, law) => [
      'Ao Serviço de Informação ao Cidadão',
      missing('office', 'órgão ou entidade que tem a informação'),
      ...channelOf(file, law),
    ],
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'office',
      name: text('Órgão destinatário', 'Órgano destinatario', 'Office addressed'),
      untitled: true,
      write: () => [plain('Prezados Senhores,')],
    },
    {
      id: 'requester',
      name: text(
        'Quem pede, ou pedido de preservar a identidade no Fala.BR',
        'Quién pide, o pedido de preservar la identidad en Fala.BR',
        'Who asks, or a request that Fala.BR keep the identity back',
      ),
      untitled: true,
      write: writeRequester,
    },
    {
      id: 'subject',
      name: text('Assunto', 'Asunto', 'Subject'),
      untitled: true,
      write: () => [plain(tell('Assunto: {subject}.', { subject: missing('subject', 'o único tema do pedido') }))],
    },
    {
      id: 'information',
      name: text(
        'Informação pedida: período, recorte, formato aberto (CSV)',
        'Información pedida: período, recorte, formato abierto (CSV)',
        'Information asked for: period, scope, open format (CSV)',
      ),
      untitled: true,
      write: writeInformation,
    },
    {
      id: 'basis',
      name: text('Base legal, se ajudar', 'Base legal, si ayuda', 'Legal basis, if it helps'),
      untitled: true,
      write: writeBasis,
    },
    {
      id: 'delivery',
      name: text('Como receber a resposta', 'Cómo recibir la respuesta', 'How to receive the answer'),
      untitled: true,
      write: writeDelivery,
    },
  ],
}

const channels: Readonly<Record<string, string>> = {
  'br-lai': 'Pela plataforma Fala.BR',
  'br-lai-parana': 'Pelo SIGO, da Controladoria-Geral do Estado do Paraná',
  'br-lai-curitiba': 'Pela Central 156 do Município de Curitiba',
}

function channelOf(file: CaseFile, law: Catalogue): readonly string[] {
  const channel = channels[findOwnProceeding(file, law)?.procedure.id ?? '']
  return channel ? [channel] : []
}

function writeRequester(file: CaseFile, law: Catalogue): readonly Block[] {
  const isFederal = findOwnProceeding(file, law)?.procedure.id === 'br-lai'
  const asks = tell('{who}, requer acesso à informação a seguir (art. 10 da Lei 12.527/2011).', {
    who: qualifyOrganisation(file),
  })
  const identity = missing('requester', 'se se pede que o Fala.BR preserve a identidade de quem requer (art. 10, § 7º, da Lei 13.460/2017)')
  return [plain(asks), ...(isFederal ? [plain(tell('Quanto à identidade: {identity}.', { identity }))] : [])]
}

function writeInformation(): readonly Block[] {
  return [
    plain('Requer-se a seguinte informação:'),
    list([
      tell('o que se pede: {what};', { what: missing('information', 'a informação, com clareza e precisão') }),
      tell('período: {period};', { period: missing('information', 'de que dia a que dia') }),
      tell('recorte: {scope};', { scope: missing('information', 'lugar, nacionalidade, unidade ou outra divisão dos dados') }),
      'formato: eletrônico e aberto (CSV), tal como armazenado (art. 11, § 5º, da Lei 12.527/2011).',
    ]),
    plain(
      'Os dados podem vir agregados ou sem identificação das pessoas; se parte da informação for sigilosa, requer-se a parte que não o é (art. 7º, § 2º, da Lei 12.527/2011).',
    ),
  ]
}

function writeBasis(file: CaseFile, law: Catalogue): readonly Block[] {
  const local =
    findOwnProceeding(file, law)?.procedure.id === 'br-lai-parana' ? ', bem como na Lei PR 16.595/2010 e no Decreto PR 10.285/2014' : ''
  return [
    plain(
      `O pedido funda-se no art. 5º, XXXIII, da Constituição Federal e nos arts. 7º e 10 da Lei 12.527/2011${local}; não se exigem os motivos que o determinam (art. 10, § 3º, da Lei 12.527/2011).`,
    ),
    plain(
      'As informações ou documentos sobre condutas que impliquem violação de direitos humanos por agentes públicos não podem ser objeto de restrição de acesso (art. 21, parágrafo único, da Lei 12.527/2011).',
    ),
  ]
}

function writeDelivery(file: CaseFile): readonly Block[] {
  return [
    plain(
      tell(
        'Pede-se a resposta {where}, de imediato ou no prazo de vinte dias (art. 11, § 1º, da Lei 12.527/2011); se negada no todo ou em parte, com as razões da recusa e a autoridade para recurso (art. 11, §§ 1º, II, e 4º).',
        {
          where: tellAnswerAddress(file, 'endereço eletrônico ou plataforma'),
        },
      ),
    ),
    ...closeLetter(file, 'delivery'),
  ]
}
