import type { Catalogue } from '../../../../catalogue.ts'
import { type Block, list, numbered, plain } from '../../../blocks.ts'
import type { CaseFile } from '../../../case-file.ts'
import { linkPeople } from '../../../names-in-text.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../../parts/acts.ts'
import { askFor } from '../../../parts/argument.ts'
import { writeAnnexesIfAny } from '../../../parts/evidence.ts'
import { writeFacts } from '../../../parts/facts.ts'
import { closePetition } from '../../closing.ts'
import { qualifyPetitioner } from '../../counsel.ts'
import { nameAuthorities, nameVictims } from '../../parties.ts'
import { missing, pt, tell } from '../../pt.ts'
import { askCourtForSecrecy } from '../../secrecy.ts'

export function writePreamble(file: CaseFile): readonly Block[] {
  return [
    plain(
      tell(
        '{who}, vem impetrar HABEAS CORPUS COM PEDIDO DE LIMINAR, com fundamento no art. 5º, LXVIII, da Constituição Federal e nos arts. 647 e 654 do Código de Processo Penal, em favor de {patient}, paciente, {place}, contra ato de {authority}, autoridade coatora, pelas razões a seguir.',
        {
          who: qualifyPetitioner(file, 'parties'),
          patient: nameVictims(file, 'o paciente ou a paciente'),
          place: missing('parties', 'documento, e lugar em que se acha ou está presa a pessoa'),
          authority: nameAuthorities(file, 'a autoridade coatora, com o cargo'),
        },
      ),
    ),
    ...askCourtForSecrecy(file),
  ]
}

export function writeCompetence(file: CaseFile, law: Catalogue): readonly Block[] {
  const own = findOwnProceeding(file, law)
  const court = own?.procedure.courts?.find((one) => one.id === own.proceeding.court)?.name['pt-BR']
  return [
    ...(court ? [numbered(tell('O habeas corpus é dirigido ao seguinte órgão: {court}.', { court }))] : []),
    askFor(
      file,
      'competence',
      pt('por que o juízo ou tribunal é competente, segundo a autoridade de que vem o ato (CPP, art. 650; CF, arts. 102, 105, 108 e 109)'),
    ),
  ]
}

export function writeRestraint(file: CaseFile): readonly Block[] {
  const restraint = findLastAct(file, 'restraint-known')
  const what =
    restraint && restraint.title !== ''
      ? linkPeople(restraint.title, file.people)
      : missing('restraint', 'em que consiste a coação ou a ameaça')
  return [
    numbered(
      tell('A coação ou ameaça{day} consiste no seguinte (art. 654, § 1º, a e b, do CPP): {what}.', {
        what,
        day: restraint ? tell(', conhecida em {day},', { day: dayOf(file, restraint) }) : '',
      }),
    ),
    ...writeFacts(file),
    ...writeAnnexesIfAny(file),
  ]
}

export function writeIllegality(file: CaseFile): readonly Block[] {
  return [
    numbered(
      tell(
        'Cabe habeas corpus sempre que alguém sofra ou se ache ameaçado de sofrer violência ou coação ilegal na sua liberdade de ir e vir (art. 647 do CPP); a coação é ilegal nos casos do art. 648 do CPP.',
      ),
    ),
    askFor(file, 'illegality', pt('o inciso do art. 648 do CPP, e por que os fatos nele se enquadram')),
    numbered(
      tell(
        'Toda pessoa privada de liberdade tem direito a que um juiz decida sem demora sobre a legalidade da prisão (art. 7(6) da Convenção Americana sobre Direitos Humanos).',
      ),
    ),
    askFor(
      file,
      'illegality',
      pt('as normas de tratados e, se a pessoa é migrante ou refugiada, as das Leis 13.445/2017 e 9.474/1997 que a coação viola'),
    ),
  ]
}

export function writeInterim(file: CaseFile): readonly Block[] {
  return [
    numbered(
      tell(
        'Se os documentos que instruem a petição evidenciam a ilegalidade da coação, ordena-se que cesse imediatamente o constrangimento (art. 660, § 2º, do CPP).',
      ),
    ),
    askFor(file, 'interim', pt('a ilegalidade evidente e o dano de esperar o julgamento')),
  ]
}

export function writeRequests(file: CaseFile): readonly Block[] {
  const order = missing('requests', 'a soltura, o salvo-conduto (art. 660, § 4º, do CPP) ou o trancamento')
  return [
    numbered('Diante do exposto, requer:'),
    list(
      [
        tell('a concessão de liminar, para ordenar {order};', { order }),
        'as informações da autoridade coatora, se necessárias (no tribunal, art. 662 do CPP);',
        'a oitiva do Ministério Público;',
        tell('a concessão da ordem, para confirmar a liminar e ordenar {order}.', { order }),
      ],
      true,
    ),
    numbered(tell('O habeas corpus é gratuito (art. 5º, LXXVII, da Constituição Federal).')),
    ...closePetition(file, 'requests', 'inscrição na OAB, se quem assina é advogado ou advogada'),
  ]
}
