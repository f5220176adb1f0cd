import type { Catalogue } from '../../../../catalogue.ts'
import { type Block, list, numbered, plain, type Words } from '../../../blocks.ts'
import type { CaseFile } from '../../../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../../parts/acts.ts'
import { askFor } from '../../../parts/argument.ts'
import { closePetition } from '../../closing.ts'
import { tellCounsel } from '../../counsel.ts'
import { addressCourtBelow, numberOf } from '../../court.ts'
import { nameParties } from '../../parties.ts'
import { missing, pt, tell } from '../../pt.ts'
import { tellService, writeAppealInTime } from '../appeal-parts.ts'

const judgment = ['appellate-judgment-available-djen', 'appellate-judgment-served'] as const

/** The court whose judgment is appealed from: the event names it where it is not the court of the proceeding. */
export function addressBelow(file: CaseFile, law: Catalogue): readonly Words[] {
  const where = findLastAct(file, ...judgment)?.fields.court ?? findOwnProceeding(file, law)?.proceeding.court
  return addressCourtBelow(file, law, typeof where === 'string' ? where : null, 'petition')
}

export function writePetition(file: CaseFile, law: Catalogue): readonly Block[] {
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

export function writeInTime(file: CaseFile, law: Catalogue): readonly Block[] {
  return writeAppealInTime(file, law, {
    section: 'timeliness',
    rules: ['br-re-15du'],
    rule: 'O recurso extraordinário interpõe-se em quinze dias úteis (arts. 1.003, § 5º, e 219 do CPC).',
    decision: { name: 'O acórdão recorrido', ending: 'o', kinds: judgment },
  })
}

export function writeAdmissibility(file: CaseFile): readonly Block[] {
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

export function writeDecidedBelow(file: CaseFile): readonly Block[] {
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

export function writeRepercussion(file: CaseFile): readonly Block[] {
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

export function writeBreach(file: CaseFile): readonly Block[] {
  return [
    askFor(file, 'breach', pt('cada artigo da Constituição que o acórdão violou diretamente, e em que trecho o violou')),
    askFor(file, 'breach', pt('por que a decisão não se resolve com norma infraconstitucional nem com o reexame de provas')),
  ]
}

export function writeRequests(file: CaseFile): readonly Block[] {
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
