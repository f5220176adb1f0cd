import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, list, plain, run, type Words } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../parts/acts.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { tableActs } from '../../parts/history.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { nameOrganisation } from '../../parts/organisation.ts'
import type { Template } from '../../template.ts'
import { closeLetter } from '../closing.ts'
import { numberOf } from '../court.ts'
import { missing, pt, tell } from '../pt.ts'
import { findInstance } from './access-instances.ts'

/**
 * Appeal against the denial of information: Law 12.527/2011 arts. 15 and 16, Decree 7.724/2012 arts. 21 to 24. The
 * limit of the platform is counted in characters and depends on the field: it is told in the law of the procedure.
 */
export const accessAppeal: Template = {
  id: 'br-lai-recurso',
  name: text(
    'Recurso em pedido de informação (LAI)',
    'Recurso de acceso a la información (Brasil)',
    'Access to information appeal (Brazil)',
  ),
  forum: 'br-administration',
  procedures: ['br-lai', 'br-lai-parana', 'br-lai-curitiba'],
  filing: 'br-lai-recurso',
  title: pt('Recurso em pedido de acesso à informação'),
  slug: pt('recurso-lai'),
  languages: ['pt-BR'],
  opening: {
    kind: 'letter',
    to: (file, law) => [
      findInstance(file, law)?.to ??
        missing('number', 'a autoridade competente para o recurso, segundo a resposta (art. 11, § 4º, da Lei 12.527/2011)'),
    ],
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'number',
      name: text('Número do pedido e instância', 'Número de la solicitud e instancia', 'Number of the request and instance'),
      untitled: true,
      write: writeNumber,
    },
    {
      id: 'summary',
      name: text('Síntese do pedido e da resposta', 'Síntesis de la solicitud y de la respuesta', 'Request and answer in brief'),
      write: writeSummary,
    },
    {
      id: 'grounds',
      name: text(
        'Razões: resposta incompleta, sigilo indevido ou omissão',
        'Razones: respuesta incompleta, secreto indebido u omisión',
        'Grounds: incomplete answer, undue secrecy or silence',
      ),
      write: () => [
        plain(missing('grounds', 'em que a resposta é incompleta, o sigilo indevido, ou houve omissão')),
        plain(
          missing(
            'grounds',
            'se o sigilo invocado é por classificação: o grau, o prazo e a autoridade que classificou, ou que a resposta não os indica',
          ),
        ),
      ],
    },
    {
      id: 'provisions',
      name: text(
        'Dispositivos: Lei 12.527, arts. 7º, 10, 11, 22 a 24 e 31',
        'Normas: Lei 12.527, arts. 7º, 10, 11, 22 a 24 y 31',
        'Provisions: Lei 12.527 arts. 7º, 10, 11, 22-24 and 31',
      ),
      write: writeProvisions,
    },
    { id: 'relief', name: text('Pedido', 'Petición', 'Relief sought'), write: writeRelief },
  ],
}

function writeNumber(file: CaseFile, law: Catalogue): readonly Block[] {
  const instance = findInstance(file, law)
  const own = findOwnProceeding(file, law)
  const noAnswer = gap('a resposta ou a decisão de que se recorre', own ? { at: 'events', id: own.proceeding.id } : { at: 'proceedings' })
  return [
    plain(tell('Pedido de acesso à informação nº {number}', { number: numberOf(file, law) })),
    plain(
      instance
        ? tell('Instância: {number}º recurso ({law})', { number: String(instance.number), law: instance.law })
        : tell('Instância: {what}', { what: noAnswer }),
    ),
  ]
}

function writeSummary(file: CaseFile, law: Catalogue): readonly Block[] {
  const registered = findLastAct(file, 'request-registered')
  const own = findOwnProceeding(file, law)
  const asked = missing('summary', 'o que se pediu, em uma frase')
  const day: Words = registered
    ? dayOf(file, registered)
    : gap('o dia do pedido', { at: 'events', ...(own ? { id: own.proceeding.id } : {}) })
  const against = findInstance(file, law)?.against
  return [
    plain(tell('Em {day}, {organisation} pediu {asked}.', { day, organisation: nameOrganisation(file), asked })),
    ...(against
      ? [
          plain(
            tell('Em {day} veio a resposta ou decisão de que se recorre: {what}.', {
              day: dayOf(file, against),
              what: missing('summary', 'o que foi negado, e com que fundamento'),
            }),
          ),
        ]
      : []),
    ...(own ? [tableActs(file, own)] : []),
    ...writeInTime(file, law, {
      section: 'summary',
      rules: rulesByInstance,
      opened: pt('Da resposta ou decisão recorrida teve-se ciência em {date}.'),
      noOpening: pt('o dia da ciência da resposta ou decisão recorrida'),
    }).map(unnumber),
  ]
}

/** The last instance first: the deadline told is that of the instance reached. */
const rulesByInstance = [
  'br-lai-recurso4-cmri-10d',
  'br-lai-recurso3-cgu-10d',
  'br-lai-recurso2-10d',
  'br-lai-recurso1-10d',
  'br-lai-pr-recurso-10d',
  'br-lai-curitiba-recurso',
]

/** A letter does not number its paragraphs. */
function unnumber(block: Block): Block {
  return block.kind === 'paragraph' ? { ...block, numbered: false } : block
}

function writeProvisions(): readonly Block[] {
  const provisions = [
    [
      'Art. 7º',
      ': o acesso compreende a informação contida em registros ou documentos do órgão, e a parte não sigilosa do que o é em parte (§ 2º).',
    ],
    ['Art. 10, § 3º', ': são vedadas exigências sobre os motivos do pedido.'],
    ['Art. 11, §§ 1º e 4º', ': a recusa indica as razões de fato ou de direito, a possibilidade de recurso, o prazo e a autoridade.'],
    ['Art. 21, parágrafo único', ': não se restringe informação sobre violação de direitos humanos por agentes públicos.'],
    ['Arts. 22 a 24', ': sigilo só o que a lei prevê ou o que foi classificado, por prazo e grau certos.'],
    ['Art. 31', ': a proteção da pessoa não impede o acesso à informação agregada ou sem identificação.'],
  ] as const
  return [plain('Da Lei 12.527/2011 aplicam-se:'), list(provisions.map(([article, says]) => [run(article, { bold: true }), run(says)]))]
}

function writeRelief(file: CaseFile): readonly Block[] {
  return [
    plain(
      tell(
        'Diante do exposto, requer-se o provimento do recurso, para que se conceda {what}; subsidiariamente, o acesso à parte não sigilosa (art. 7º, § 2º, da Lei 12.527/2011).',
        {
          what: missing('relief', 'a informação que falta, com período e formato'),
        },
      ),
    ),
    ...writeAnnexesIfAny(file).map(unnumber),
    ...closeLetter(file, 'relief'),
  ]
}
