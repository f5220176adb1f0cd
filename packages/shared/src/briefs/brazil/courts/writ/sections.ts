import { type Block, list, numbered, plain } from '../../../blocks.ts'
import type { CaseFile } from '../../../case-file.ts'
import { linkPeople } from '../../../names-in-text.ts'
import { dayOf, findLastAct } from '../../../parts/acts.ts'
import { askFor } from '../../../parts/argument.ts'
import { writeAnnexes } from '../../../parts/evidence.ts'
import { writeFacts } from '../../../parts/facts.ts'
import { closePetition } from '../../closing.ts'
import { tellCounsel } from '../../counsel.ts'
import { findParties, nameAuthorities, nameParties, qualifyOrganisation, qualifyParties } from '../../parties.ts'
import { missing, pt, tell } from '../../pt.ts'
import { askCourtForSecrecy } from '../../secrecy.ts'

export function writePreamble(file: CaseFile): readonly Block[] {
  return [
    plain(
      tell(
        '{who}, {counsel}, vem impetrar MANDADO DE SEGURANÇA COM PEDIDO DE LIMINAR, com fundamento no art. 5º, LXIX, da Constituição Federal e na Lei 12.016/2009, contra ato de {authority}, que integra {person} (art. 6º da Lei 12.016/2009), pelas razões a seguir.',
        {
          who: qualifyParties(file, 'authority', 'quem impetra'),
          counsel: tellCounsel(file, 'authority'),
          authority: nameAuthorities(file, 'a autoridade coatora, com o cargo'),
          person: missing(
            'authority',
            'a pessoa jurídica a que a autoridade se acha vinculada ou da qual exerce atribuições, com endereço',
          ),
        },
      ),
    ),
  ]
}

/** A collective writ is lodged by an association that is a year old, for rights within its aims (Law 12.016 art. 21). */
export function writePetitioner(file: CaseFile): readonly Block[] {
  const who = nameParties(file, 'quem impetra')
  if (findParties(file).length > 0) {
    return [
      numbered(tell('Impetra-se em favor de {who}, titular do direito violado (art. 1º da Lei 12.016/2009).', { who })),
      ...askCourtForSecrecy(file),
    ]
  }
  return [
    numbered(tell('Impetra-se em favor de {who}.', { who })),
    numbered(
      tell(
        'Se o mandado de segurança é coletivo, impetra-o {organisation}, associação legalmente constituída e em funcionamento há pelo menos um ano, por direitos de seus associados e na forma de seu estatuto (art. 5º, LXX, b, da Constituição Federal; art. 21 da Lei 12.016/2009): {proof}.',
        {
          organisation: qualifyOrganisation(file),
          proof: missing(
            'petitioner',
            'data de constituição, artigo do estatuto e pertinência com o direito defendido, ou que não é coletivo',
          ),
        },
      ),
    ),
  ]
}

export function writeAct(file: CaseFile): readonly Block[] {
  const known = findLastAct(file, 'act-known')
  const act =
    known && known.title !== '' ? linkPeople(known.title, file.people) : missing('act', 'o ato impugnado, com número, data e teor')
  return [
    numbered(
      tell('Impugna-se o seguinte ato{day}: {act}.', { act, day: known ? tell(', conhecido em {day}', { day: dayOf(file, known) }) : '' }),
    ),
    ...writeFacts(file),
    numbered(tell('A prova é documental e acompanha a inicial (art. 6º da Lei 12.016/2009).')),
    ...writeAnnexes(file),
    numbered(
      tell('Quanto a documento em poder da autoridade, cuja exibição se pode pedir (art. 6º, § 1º, da Lei 12.016/2009): {documents}.', {
        documents: missing('act', 'os documentos que se pedem, ou que não há nenhum'),
      }),
    ),
  ]
}

export function writeRight(file: CaseFile): readonly Block[] {
  return [
    numbered(
      tell(
        'Concede-se mandado de segurança para proteger direito líquido e certo, violado ou ameaçado por ilegalidade ou abuso de poder (art. 1º da Lei 12.016/2009).',
      ),
    ),
    askFor(file, 'right', pt('o direito, com a norma que o dá, e os documentos que o provam sem necessidade de outra prova')),
    askFor(file, 'right', pt('em que o ato é ilegal ou abusivo')),
  ]
}

export function writeInterim(file: CaseFile): readonly Block[] {
  return [
    numbered(
      tell(
        'A liminar suspende o ato quando há fundamento relevante e dele pode resultar a ineficácia da medida, caso seja finalmente deferida (art. 7º, III, da Lei 12.016/2009).',
      ),
    ),
    askFor(file, 'interim', pt('o fundamento relevante')),
    askFor(file, 'interim', pt('o dano que se consumaria antes da sentença, com a data em que se consumaria')),
  ]
}

export function writeRequests(file: CaseFile): readonly Block[] {
  const order = missing('requests', 'a ordem que se pede')
  return [
    numbered('Diante do exposto, requer:'),
    list(
      [
        tell('a concessão de liminar, para {order} (art. 7º, III, da Lei 12.016/2009);', { order }),
        'a notificação da autoridade para que preste informações em dez dias (art. 7º, I, da Lei 12.016/2009);',
        'a ciência do feito ao órgão de representação judicial da pessoa jurídica interessada (art. 7º, II, da Lei 12.016/2009);',
        'a oitiva do Ministério Público (art. 12 da Lei 12.016/2009);',
        tell('a concessão da segurança, para {order}, confirmada a liminar;', { order }),
        tell('quanto às custas: {fees}.', { fees: missing('requests', 'o comprovante de recolhimento, ou a gratuidade (art. 98 do CPC)') }),
      ],
      true,
    ),
    numbered(
      tell('Dá-se à causa o valor de {value} (arts. 291 e 319, V, do CPC).', { value: missing('requests', 'valor da causa, em reais') }),
    ),
    ...closePetition(file, 'requests'),
  ]
}
