import { text } from '../../../forums/text.ts'
import { type Block, list, numbered, plain } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { askFor } from '../../parts/argument.ts'
import { findShielded, listDesignations } from '../../parts/designations.ts'
import { writeAnnexes, writeWitnesses } from '../../parts/evidence.ts'
import { writeFacts } from '../../parts/facts.ts'
import { nameOrganisation } from '../../parts/organisation.ts'
import type { Template } from '../../template.ts'
import { closeRequest } from '../closing.ts'
import { nameAuthorities, qualifyOrganisation } from '../parties.ts'
import { missing, pt, tell } from '../pt.ts'

/** Representation to the Federal Prosecution Service: CF arts. 127 and 129; Resolução CNMP 23/2007 art. 2. */
export const representation: Template = {
  id: 'br-representacao-mpf',
  name: text('Representação ao MPF', 'Denuncia ante el MPF (Brasil)', 'Representation to the MPF (Brazil)'),
  forum: 'br-prosecution',
  procedures: ['br-mpf'],
  filing: 'br-representacao-mpf',
  title: pt('Representação'),
  slug: pt('representacao-mpf'),
  languages: ['pt-BR'],
  opening: {
    kind: 'letter',
    to: () => [
      'Ao Ministério Público Federal',
      missing('addressee', 'Procuradoria Regional dos Direitos do Cidadão (PRDC) ou ofício da Procuradoria da República, com o Estado'),
    ],
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'addressee',
      name: text(
        'Endereçamento: PRDC ou Procuradoria da República',
        'Destinatario: PRDC o Procuradoria da República',
        'Addressed to the PRDC or the Procuradoria da República',
      ),
      untitled: true,
      write: () => [plain('Senhor Procurador ou Senhora Procuradora da República,')],
    },
    {
      id: 'organisation',
      name: text('Qualificação da entidade', 'Identificación de la entidad', 'The organisation'),
      untitled: true,
      write: writeOrganisation,
    },
    {
      id: 'facts',
      name: text(
        'Fatos: cronologia, locais, vítimas; pedido de sigilo',
        'Hechos: cronología, lugares, víctimas; solicitud de reserva',
        'Facts: chronology, places, victims; request for confidentiality',
      ),
      write: writeWhatHappened,
    },
    {
      id: 'law',
      name: text(
        'Direito violado e atribuição do MPF (CF, arts. 109 e 129)',
        'Derecho vulnerado y competencia del MPF (CF, arts. 109 y 129)',
        'Right violated and the MPF’s remit (CF arts. 109 and 129)',
      ),
      write: writeLaw,
    },
    { id: 'evidence', name: text('Provas e fontes', 'Pruebas y fuentes', 'Evidence and sources'), write: writeSources },
    {
      id: 'requests',
      name: text(
        'Pedidos: notícia de fato ou inquérito, requisições, recomendação, ação',
        'Peticiones: noticia de hecho o investigación, requerimientos, recomendación, acción',
        'Requests: first report or inquiry, requisitions, recommendation, action',
      ),
      write: writeRequests,
    },
    {
      id: 'documents',
      name: text('Documentos', 'Documentos', 'Documents'),
      write: (file) => [
        ...writeAnnexes(file),
        numbered(tell('Acompanham ainda: {documents}.', { documents: missing('documents', 'estatuto, ata de eleição e procuração') })),
        ...closeRequest(file, 'documents'),
      ],
    },
  ],
}

function writeOrganisation(file: CaseFile): readonly Block[] {
  return [
    plain(
      tell(
        '{who}, vem apresentar REPRESENTAÇÃO, com fundamento no art. 129, II e III, da Constituição Federal e no art. 2º da Resolução CNMP 23/2007, pelos fatos e razões a seguir.',
        {
          who: qualifyOrganisation(file),
        },
      ),
    ),
  ]
}

function writeWhatHappened(file: CaseFile): readonly Block[] {
  const shielded = findShielded(file)
  const author = nameAuthorities(file, 'o provável autor do fato, ou o órgão a que pertence')
  return [
    ...writeFacts(file),
    numbered(tell('Provável autor do fato (art. 2º, II, da Resolução CNMP 23/2007): {author}.', { author })),
    ...(shielded.length > 0
      ? [
          numbered(
            tell(
              'Requer-se o sigilo dos dados das pessoas a seguir (art. 7º da Resolução CNMP 23/2007), que nos autos se pede sejam designadas como aqui se indica:',
            ),
          ),
          listDesignations(file, shielded),
        ]
      : []),
  ]
}

function writeLaw(file: CaseFile): readonly Block[] {
  return [
    askFor(file, 'law', pt('o direito violado, com o artigo da Constituição, da lei ou do tratado')),
    numbered(
      tell(
        'Cabe ao Ministério Público zelar pelo respeito dos Poderes Públicos aos direitos assegurados na Constituição e promover o inquérito civil e a ação civil pública (art. 129, II e III, da Constituição Federal).',
      ),
    ),
    numbered(
      tell(
        'A atribuição é do Ministério Público Federal porque a causa é da competência da Justiça Federal (art. 109 da Constituição Federal): {why}.',
        {
          why: missing('law', 'o inciso do art. 109, e o órgão ou serviço federal de que se trata'),
        },
      ),
    ),
  ]
}

function writeSources(file: CaseFile): readonly Block[] {
  return [
    numbered(tell('Os fatos apoiam-se nas provas e fontes a seguir (art. 2º, II, da Resolução CNMP 23/2007).')),
    askFor(
      file,
      'evidence',
      pt('o que cada documento prova, os pedidos de informação já feitos e suas respostas, e onde estão as demais provas'),
    ),
    ...writeWitnesses(file),
  ]
}

function writeRequests(file: CaseFile): readonly Block[] {
  return [
    numbered(tell('Diante do exposto, {organisation} requer:', { organisation: nameOrganisation(file) })),
    list(
      [
        'a autuação desta representação como notícia de fato (Resolução CNMP 174/2017) e a instauração de procedimento preparatório ou inquérito civil (art. 2º da Resolução CNMP 23/2007);',
        tell('a requisição de informações e documentos (art. 8º, II, da Lei Complementar 75/1993) a {whom};', {
          whom: missing('requests', 'cada órgão, com o que se deve requisitar'),
        }),
        tell('a expedição de recomendação (art. 6º, XX, da Lei Complementar 75/1993) para {what};', {
          what: missing('requests', 'o que o órgão deve fazer, e em que prazo'),
        }),
        'se necessário, o ajuizamento de ação civil pública (art. 129, III, da Constituição Federal; Lei 7.347/1985);',
        'a ciência a esta entidade das decisões tomadas, inclusive de eventual arquivamento, para que possa recorrer.',
      ],
      true,
    ),
  ]
}
