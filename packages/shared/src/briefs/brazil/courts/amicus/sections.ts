import type { Catalogue } from '../../../../catalogue.ts'
import { type Block, list, numbered, plain, type Words } from '../../../blocks.ts'
import type { CaseFile } from '../../../case-file.ts'
import { longDay } from '../../../long-day.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../../parts/acts.ts'
import { askFor } from '../../../parts/argument.ts'
import { writeAnnexesIfAny } from '../../../parts/evidence.ts'
import { nameOrganisation } from '../../../parts/organisation.ts'
import { closePetition } from '../../closing.ts'
import { tellCounsel } from '../../counsel.ts'
import { numberOf } from '../../court.ts'
import { tellKnownFacts } from '../../known-facts.ts'
import { qualifyOrganisation } from '../../parties.ts'
import { missing, pt, tell } from '../../pt.ts'

export function addressRapporteur(file: CaseFile, law: Catalogue): readonly Words[] {
  const rapporteur = missing('addressee', 'nome do relator ou da relatora')
  return [
    tell('EXCELENTÍSSIMO(A) SENHOR(A) MINISTRO(A) {rapporteur}, RELATOR(A) DO PROCESSO {number} NO SUPREMO TRIBUNAL FEDERAL', {
      rapporteur,
      number: numberOf(file, law),
    }),
  ]
}

function isAppeal(file: CaseFile, law: Catalogue): boolean {
  return findOwnProceeding(file, law)?.procedure.id === 'br-re'
}

export function writeAddressee(file: CaseFile, law: Catalogue): readonly Block[] {
  const parties = isAppeal(file, law) ? 'recorrente e recorrido' : 'requerente e requerido'
  const lines = [
    plain(tell('Processo: {number}', { number: numberOf(file, law) })),
    plain(tell('Partes: {parties}', { parties: missing('addressee', parties) })),
  ]
  if (!isAppeal(file, law)) return lines
  return [...lines, plain(tell('Tema de repercussão geral: {topic}', { topic: missing('addressee', 'número e título do tema') }))]
}

export function writeApplicant(file: CaseFile, law: Catalogue): readonly Block[] {
  const basis = isAppeal(file, law)
    ? 'nos arts. 138 e 1.035, § 4º, do Código de Processo Civil e no art. 323, § 3º, do Regimento Interno do Supremo Tribunal Federal'
    : 'no art. 7º, § 2º, da Lei 9.868/1999 e no art. 138 do Código de Processo Civil'
  return [
    plain(
      tell('{who}, {counsel}, vem, com fundamento {basis}, requerer seu INGRESSO COMO AMICUS CURIAE, pelas razões a seguir.', {
        who: qualifyOrganisation(file),
        counsel: tellCounsel(file, 'applicant'),
        basis,
      }),
    ),
  ]
}

/** The bar is the release by the rapporteur, earlier than the publication of the agenda. */
export function writeInTime(file: CaseFile): readonly Block[] {
  const released = findLastAct(file, 'released-for-agenda')
  const rule = numbered(
    tell('O ingresso de amicus curiae pode ser requerido até que o relator libere o processo para pauta (STF, ADI 4.071 AgR).'),
  )
  if (released) {
    const why = missing('timeliness', 'por que o ingresso deve ainda assim ser admitido')
    return [
      rule,
      numbered(tell('O processo foi liberado para pauta em {day}: {why}.', { day: dayOf(file, released), why })),
      ...tellTimeSet(file),
    ]
  }
  const day = missing('timeliness', 'o dia em que o andamento foi conferido no sítio do Tribunal')
  return [
    rule,
    numbered(tell('Conforme o andamento conferido em {day}, o processo não foi liberado para pauta: o pedido é tempestivo.', { day })),
    ...tellTimeSet(file),
  ]
}

function tellTimeSet(file: CaseFile): readonly Block[] {
  const invited = findLastAct(file, 'third-parties-invited')
  if (!invited || typeof invited.fields.due !== 'string') return []
  const last = longDay(invited.fields.due, 'pt-BR')
  return [numbered(tell('O prazo fixado para a manifestação de terceiros (art. 323, § 3º, do RISTF) vai até {last}.', { last }))]
}

export function writeRelevance(file: CaseFile): readonly Block[] {
  return [
    numbered(
      tell(
        'O ingresso supõe a relevância da matéria (art. 7º, § 2º, da Lei 9.868/1999), a especificidade do tema ou a repercussão social da controvérsia (art. 138 do CPC).',
      ),
    ),
    askFor(file, 'relevance', pt('por que a matéria é relevante, quem é atingido pela decisão e em que número, com as fontes')),
  ]
}

export function writeStanding(file: CaseFile): readonly Block[] {
  return [
    numbered(
      tell('{organisation} tem a representatividade adequada que a lei exige (art. 7º, § 2º, da Lei 9.868/1999; art. 138 do CPC).', {
        organisation: nameOrganisation(file),
      }),
    ),
    askFor(file, 'standing', pt('as finalidades do estatuto, com o artigo, que se ligam à matéria da causa (pertinência temática)')),
    askFor(file, 'standing', pt('a atuação da entidade no tema: anos, projetos, pessoas atendidas, publicações e outros processos')),
  ]
}

export function writeContribution(file: CaseFile): readonly Block[] {
  return [
    ...tellKnownFacts(file),
    askFor(
      file,
      'contribution',
      pt('os dados, estudos e normas comparadas que a entidade traz e que ainda não estão nos autos, com as fontes'),
    ),
  ]
}

export function writeMerits(file: CaseFile): readonly Block[] {
  return [
    askFor(file, 'merits', pt('a questão constitucional e a resposta que se sustenta, com os artigos da Constituição')),
    askFor(file, 'merits', pt('os tratados de direitos humanos e os precedentes do Tribunal e da Corte Interamericana que a apoiam')),
  ]
}

export function writeRequests(file: CaseFile, law: Catalogue): readonly Block[] {
  const basis = isAppeal(file, law) ? 'arts. 138 e 1.035, § 4º, do CPC' : 'art. 7º, § 2º, da Lei 9.868/1999'
  // RISTF art. 131 §3 is about the actions of abstract review; in an appeal the rapporteur says what the amicus may do.
  const oral = isAppeal(file, law) ? 'art. 138, § 2º, do CPC' : 'art. 131, § 3º, do RISTF'
  return [
    numbered('Diante do exposto, requer:'),
    list(
      [
        tell('a admissão da entidade como amicus curiae ({basis});', { basis }),
        'a juntada desta manifestação e a faculdade de apresentar memoriais;',
        tell('a intimação da inclusão em pauta e a faculdade de sustentar oralmente ({oral});', { oral }),
        'que as intimações se façam em nome de quem subscreve esta petição (art. 272, § 5º, do CPC).',
      ],
      true,
    ),
  ]
}

export function writeClosing(file: CaseFile): readonly Block[] {
  const documents = missing('closing', 'estatuto, ata de eleição da diretoria, procuração com poderes e prova da atuação no tema')
  return [
    ...writeAnnexesIfAny(file),
    plain(tell('Documentos da entidade que acompanham esta petição: {documents}.', { documents })),
    ...closePetition(file, 'closing'),
  ]
}
