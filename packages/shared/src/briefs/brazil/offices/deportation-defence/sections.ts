import type { Catalogue } from '../../../../catalogue.ts'
import { type Block, list, numbered, plain } from '../../../blocks.ts'
import type { CaseFile } from '../../../case-file.ts'
import { dayOf, findLastAct } from '../../../parts/acts.ts'
import { askFor } from '../../../parts/argument.ts'
import { writeEvidence } from '../../../parts/evidence.ts'
import { closePetition } from '../../closing.ts'
import { tellCounsel } from '../../counsel.ts'
import { numberOf } from '../../court.ts'
import { nameVictims } from '../../parties.ts'
import { missing, pt, tell } from '../../pt.ts'
import { askOfficeForSecrecy } from '../../secrecy.ts'

export function writePreamble(file: CaseFile, law: Catalogue): readonly Block[] {
  return [
    plain(tell('Procedimento nº {number}', { number: numberOf(file, law) })),
    plain(
      tell(
        '{who}, {documents}, {counsel}, vem apresentar DEFESA TÉCNICA, com fundamento no art. 51 da Lei 13.445/2017 e no art. 188 do Decreto 9.199/2017, pelas razões a seguir.',
        {
          who: nameVictims(file, 'a pessoa contra quem corre o procedimento'),
          documents: missing('authority', 'nacionalidade, documentos e residência'),
          counsel: tellCounsel(file, 'authority', ''),
        },
      ),
    ),
    ...askOfficeForSecrecy(file),
  ]
}

export function writeDefects(file: CaseFile): readonly Block[] {
  const notified = findLastAct(file, 'notified-to-regularise', 'notified-as-dangerous')
  const defender = findLastAct(file, 'defender-notified')
  return [
    numbered(
      tell(
        'A deportação é precedida de notificação pessoal, com as irregularidades verificadas e prazo para a regularização não inferior a sessenta dias (art. 50, § 1º, da Lei 13.445/2017).',
      ),
    ),
    ...(notified ? [numbered(tell('A notificação para regularizar ou sair é de {day}.', { day: dayOf(file, notified) }))] : []),
    numbered(
      tell(
        'O procedimento respeita o contraditório e a ampla defesa, e a Defensoria Pública da União é notificada (art. 51, caput e § 1º, da Lei 13.445/2017).',
      ),
    ),
    ...(defender ? [numbered(tell('A Defensoria foi notificada em {day}.', { day: dayOf(file, defender) }))] : []),
    askFor(
      file,
      'defects',
      pt(
        'o que faltou: notificação pessoal, em língua que a pessoa entende ou com intérprete, comunicação ao consulado, se era devida, ou notificação da Defensoria; ou que nada faltou',
      ),
    ),
  ]
}

export function writeRegularisation(file: CaseFile): readonly Block[] {
  const requested = findLastAct(file, 'protection-requested')
  return [
    askFor(
      file,
      'regularisation',
      pt('a autorização de residência a que a pessoa tem direito, com o artigo da Lei 13.445/2017, e o andamento do pedido'),
    ),
    ...(requested
      ? [
          numbered(
            tell(
              'Foi pedida proteção em {day}: pendente o pedido de refúgio, asilo ou apatridia, a retirada está suspensa (art. 181 do Decreto 9.199/2017; arts. 7º e 10 da Lei 9.474/1997).',
              {
                day: dayOf(file, requested),
              },
            ),
          ),
        ]
      : []),
    numbered(
      tell(
        'Não se procede à retirada de quem correria risco à vida, à integridade pessoal ou à liberdade (art. 62 da Lei 13.445/2017; art. 180 do Decreto 9.199/2017), nem à deportação que configure extradição não admitida (art. 53 da Lei 13.445/2017).',
      ),
    ),
    askFor(file, 'regularisation', pt('o risco que o retorno traria, com as fontes, ou que não se alega')),
  ]
}

export function writeRelief(file: CaseFile): readonly Block[] {
  return [
    ...writeEvidence(file),
    numbered('Diante do exposto, requer:'),
    list(
      [
        'o recebimento desta defesa e a juntada dos documentos;',
        'a declaração das nulidades apontadas, com nova notificação e prazo inteiro para a regularização;',
        'o arquivamento do procedimento de deportação;',
        tell('subsidiariamente: {relief}.', {
          relief: missing(
            'relief',
            'a prorrogação do prazo (art. 50, § 1º, da Lei 13.445/2017), a suspensão até a decisão do pedido de residência ou de refúgio, ou outra medida',
          ),
        }),
      ],
      true,
    ),
    ...closePetition(file, 'relief'),
  ]
}
