import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, list, numbered, plain, type Words } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeFacts } from '../../parts/facts.ts'
import type { Template } from '../../template.ts'
import { closePetition } from '../closing.ts'
import { writeCourse } from '../course.ts'
import { addressCourtBelow, numberOf } from '../court.ts'
import { nameParties, tellCounsel } from '../parties.ts'
import { missing, pt, tell } from '../pt.ts'
import { tellService, writeAppealInTime } from './appeal-parts.ts'

const judgment = ['appellate-judgment-available-djen', 'appellate-judgment-served'] as const

/** Extraordinary appeal to the Supreme Court: CF art. 102, III; CPC arts. 1.029 to 1.035. */
export const extraordinaryAppeal: Template = {
  id: 'br-recurso-extraordinario',
  name: text('Recurso extraordinário', 'Recurso extraordinario', 'Extraordinary appeal'),
  forum: 'br-courts',
  procedures: ['br-re', 'br-recursos-cpc', 'br-ms', 'br-acp', 'br-acao-popular', 'br-habeas-data'],
  filing: 'br-re-peca',
  title: pt('Recurso extraordinário'),
  slug: pt('recurso-extraordinario'),
  languages: ['pt-BR'],
  opening: {
    kind: 'address',
    to: (file, law) => {
      const where = findLastAct(file, ...judgment)?.fields.court ?? findOwnProceeding(file, law)?.proceeding.court
      return addressCourtBelow(file, law, typeof where === 'string' ? where : null, 'petition')
    },
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'petition',
      name: text(
        'Petição ao presidente ou vice do tribunal recorrido',
        'Escrito al presidente o vicepresidente del tribunal recurrido',
        'Petition to the president or vice-president of the court below',
      ),
      untitled: true,
      write: writePetition,
    },
    { id: 'timeliness', name: text('Tempestividade e preparo', 'Plazo y tasas', 'Time limit and court fees'), write: writeInTime },
    {
      id: 'admissibility',
      name: text('Cabimento: CF, art. 102, III, alínea', 'Procedencia: CF, art. 102, III, letra', 'Why it lies: CF art. 102, III, item'),
      write: writeAdmissibility,
    },
    {
      id: 'decided-below',
      name: text('Prequestionamento', 'Tratamiento previo de la cuestión', 'The question was decided below'),
      write: writeDecidedBelow,
    },
    {
      id: 'repercussion',
      name: text(
        'Preliminar formal de repercussão geral',
        'Capítulo previo sobre la repercusión general',
        'Preliminary chapter on general repercussion',
      ),
      write: writeRepercussion,
    },
    {
      id: 'facts-and-law',
      name: text('Exposição do fato e do direito', 'Exposición de los hechos y del derecho', 'Statement of facts and law'),
      write: (file, law) => [
        ...writeFacts(file),
        ...writeCourse(file, law),
        askFor(file, 'facts-and-law', pt('o que o acórdão recorrido decidiu e com que fundamento, com o trecho')),
      ],
    },
    {
      id: 'breach',
      name: text('Violação direta à Constituição', 'Violación directa de la Constitución', 'Direct breach of the Constitution'),
      write: writeBreach,
    },
    {
      id: 'requests',
      name: text(
        'Pedido de reforma; efeito suspensivo',
        'Petición de revocación; efecto suspensivo',
        'Request for reversal; suspensive effect',
      ),
      write: writeRequests,
    },
  ],
}

function writePetition(file: CaseFile, law: Catalogue): readonly Block[] {
  const decision = findLastAct(file, ...judgment)
  const values: Record<string, Words> = {
    who: nameParties(file, 'quem recorre'),
    number: numberOf(file, law),
    other: missing('petition', 'a parte recorrida'),
    counsel: tellCounsel(file, 'petition'),
    item: missing('petition', 'a alínea'),
    day: decision ? `, ${tellService(decision, 'o')} em ${dayOf(file, decision)}` : '',
  }
  return [
    plain(
      tell(
        '{who}, parte qualificada nos autos do processo nº {number}, em que contende com {other}, {counsel}, vem interpor RECURSO EXTRAORDINÁRIO, com fundamento no art. 102, III, {item}, da Constituição Federal e nos arts. 1.029 e seguintes do Código de Processo Civil, contra o acórdão recorrido{day}, pelas razões a seguir.',
        values,
      ),
    ),
    plain(
      'Requer que, intimada a parte recorrida para contrarrazões (art. 1.030 do CPC), o recurso seja admitido e remetido ao Supremo Tribunal Federal.',
    ),
  ]
}

function writeInTime(file: CaseFile, law: Catalogue): readonly Block[] {
  return writeAppealInTime(file, law, {
    section: 'timeliness',
    rules: ['br-re-15du'],
    rule: 'O recurso extraordinário interpõe-se em quinze dias úteis (arts. 1.003, § 5º, e 219 do CPC).',
    decision: { name: 'O acórdão recorrido', ending: 'o', kinds: judgment },
  })
}

function writeAdmissibility(file: CaseFile): readonly Block[] {
  return [
    numbered(
      tell(
        'O recurso extraordinário cabe contra causa decidida em única ou última instância (art. 102, III, da Constituição Federal), e sua petição demonstra o cabimento (art. 1.029, II, do CPC).',
      ),
    ),
    askFor(
      file,
      'admissibility',
      pt('a alínea do art. 102, III, com a decisão que a ela corresponde, e por que já não cabe recurso ordinário'),
    ),
  ]
}

function writeDecidedBelow(file: CaseFile): readonly Block[] {
  const motion = findLastAct(file, 'clarification-motion-filed')
  const passage = missing('decided-below', 'o trecho do acórdão que decidiu a questão constitucional, com a página dos autos')
  return [
    numbered(tell('A questão constitucional foi decidida no acórdão recorrido, no seguinte trecho: {passage}.', { passage })),
    ...(motion
      ? [
          numbered(
            tell(
              'Opuseram-se embargos de declaração em {day}; consideram-se incluídos no acórdão os elementos neles suscitados (art. 1.025 do CPC).',
              { day: dayOf(file, motion) },
            ),
          ),
        ]
      : []),
  ]
}

function writeRepercussion(file: CaseFile): readonly Block[] {
  return [
    numbered(
      tell(
        'Em cumprimento do art. 102, § 3º, da Constituição Federal e do art. 1.035, § 2º, do CPC, demonstra-se a repercussão geral, cuja existência só o Supremo Tribunal Federal aprecia.',
      ),
    ),
    askFor(
      file,
      'repercussion',
      pt(
        'por que a questão é relevante do ponto de vista econômico, político, social ou jurídico e ultrapassa os interesses das partes (art. 1.035, § 1º, do CPC)',
      ),
    ),
    askFor(file, 'repercussion', pt('o tema de repercussão geral que trata da questão, com seu número, ou que não há nenhum')),
  ]
}

function writeBreach(file: CaseFile): readonly Block[] {
  return [
    askFor(file, 'breach', pt('cada artigo da Constituição que o acórdão violou diretamente, e em que trecho o violou')),
    askFor(file, 'breach', pt('por que a decisão não se resolve com norma infraconstitucional nem com o reexame de provas')),
  ]
}

function writeRequests(file: CaseFile): readonly Block[] {
  const effect = missing('requests', 'o efeito suspensivo que se pede, com o risco e a probabilidade de provimento, ou que não se pede')
  return [
    numbered('Diante do exposto, requer:'),
    list(
      [
        'o conhecimento do recurso e o reconhecimento da repercussão geral;',
        tell('quanto ao efeito suspensivo (art. 1.029, § 5º, do CPC): {effect};', { effect }),
        tell('o provimento do recurso, para reformar o acórdão recorrido e {relief}.', {
          relief: missing('requests', 'a decisão que se pede em seu lugar'),
        }),
      ],
      true,
    ),
    ...closePetition(file, 'requests'),
  ]
}
