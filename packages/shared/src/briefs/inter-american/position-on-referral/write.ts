import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, list, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeEvidence } from '../../parts/evidence.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { writeSignature } from '../../parts/signature.ts'
import { tableVictims } from '../../parts/victims.ts'
import { writeJurisdiction } from '../court/jurisdiction.ts'
import { matterOf } from '../matter.ts'
import { writeReparations } from '../reparations.ts'

const words = {
  matter: text(
    'A parte peticionária apresenta a sua posição sobre o envio do caso nº {number}, {case}, à jurisdição da Corte Interamericana (artigo 44(3) do Regulamento da Comissão).',
    'La parte peticionaria presenta su posición respecto del sometimiento del caso n.º {number}, {case}, a la jurisdicción de la Corte Interamericana (artículo 44(3) del Reglamento de la Comisión).',
    'The petitioner submits its position on referral of case no. {number}, {case}, to the jurisdiction of the Inter-American Court (article 44(3) of the Commission’s Rules of Procedure).',
  ),
  opened: text(
    'A aprovação do relatório de mérito foi notificada à parte peticionária em {date}.',
    'La aprobación del informe de fondo fue notificada a la parte peticionaria el {date}.',
    'The adoption of the report on the merits was notified to the petitioner on {date}.',
  ),
  noOpening: text(
    'o dia em que a aprovação do relatório de mérito foi notificada à parte peticionária',
    'el día en que la aprobación del informe de fondo fue notificada a la parte peticionaria',
    'the day on which the adoption of the report on the merits was notified to the petitioner',
  ),
  petitioner: text(
    'se a parte peticionária pede que o caso seja submetido à Corte, e por quê',
    'si la parte peticionaria pide que el caso sea sometido a la Corte, y por qué',
    'whether the petitioner asks that the case be submitted to the Court, and why',
  ),
  victim: text(
    'a posição da vítima ou de seus familiares, se diferente da posição da parte peticionária, com a prova da sua vontade; ou que é a mesma (artigo 44(3) do Regulamento)',
    'la posición de la víctima o sus familiares, si fuera distinta de la del peticionario, con la prueba de su voluntad; o que es la misma (artículo 44(3) del Reglamento)',
    'the position of the victim or family, if different from that of the petitioner, with proof of their wish; or that it is the same (article 44(3) of the Rules of Procedure)',
  ),
  lead: text(
    'São vítimas e familiares no caso as pessoas a seguir.',
    'Son víctimas y familiares en el caso las personas siguientes.',
    'The victims and family members in the case are the following persons.',
  ),
  details: text(
    'nascimento, documento de identidade, parentesco e contato de cada pessoa, ou o anexo reservado que os traz (artigo 44(3) do Regulamento)',
    'nacimiento, documento de identidad, parentesco y contacto de cada persona, o el anexo reservado que los contiene (artículo 44(3) del Reglamento)',
    'birth, identity document, kinship and contact of each person, or the confidential annex that holds them (article 44(3) of the Rules of Procedure)',
  ),
  notified: text(
    'O relatório de mérito foi notificado ao Estado em {date}; os três meses do artigo 51(1) da Convenção Americana contam-se da remessa do relatório.',
    'El informe de fondo fue notificado al Estado el {date}; los tres meses del artículo 51(1) de la Convención Americana se cuentan desde la remisión del informe.',
    'The report on the merits was notified to the State on {date}; the three months of article 51(1) of the American Convention run from the transmittal of the report.',
  ),
  complied: text(
    'O relatório mais recente do Estado sobre as recomendações é de {date}.',
    'El informe más reciente del Estado sobre las recomendaciones es del {date}.',
    'The State’s latest report on the recommendations is of {date}.',
  ),
  compliance: text(
    'cada recomendação do relatório de mérito e se o Estado a cumpriu',
    'cada recomendación del informe de fondo y si el Estado la cumplió',
    'each recommendation of the report on the merits and whether the State has complied with it',
  ),
  criteria: text(
    'Se o Estado aceitou a jurisdição da Corte e não cumpriu as recomendações do relatório, o caso é submetido à Corte, salvo decisão fundamentada da maioria absoluta da Comissão (artigo 45(1) do Regulamento). A Comissão considera fundamentalmente a obtenção de justiça no caso particular, com base, entre outros, nos elementos a seguir (artigo 45(2) do Regulamento).',
    'Si el Estado ha aceptado la jurisdicción de la Corte y no ha cumplido las recomendaciones del informe, el caso se somete a la Corte, salvo decisión fundada de la mayoría absoluta de la Comisión (artículo 45(1) del Reglamento). La Comisión considera fundamentalmente la obtención de justicia en el caso particular, fundada, entre otros, en los siguientes elementos (artículo 45(2) del Reglamento).',
    'Where the State has accepted the jurisdiction of the Court and has not complied with the recommendations of the report, the case is referred to the Court, unless an absolute majority of the Commission decides otherwise, with reasons (article 45(1) of the Rules of Procedure). The Commission gives fundamental consideration to obtaining justice in the particular case, based, among others, on the following factors (article 45(2) of the Rules of Procedure).',
  ),
  nature: text(
    'A natureza e a gravidade da violação: {why}.',
    'La naturaleza y gravedad de la violación: {why}.',
    'The nature and seriousness of the violation: {why}.',
  ),
  caseLaw: text(
    'A necessidade de desenvolver ou esclarecer a jurisprudência do Sistema: {why}.',
    'La necesidad de desarrollar o aclarar la jurisprudencia del Sistema: {why}.',
    'The need to develop or clarify the case-law of the system: {why}.',
  ),
  effect: text(
    'O efeito eventual da decisão nos ordenamentos jurídicos dos Estados-membros: {why}.',
    'El efecto eventual de la decisión en los ordenamientos jurídicos de los Estados miembros: {why}.',
    'The future effect of the decision within the legal systems of the Member States: {why}.',
  ),
  noWhy: text('por que pesa neste caso', 'por qué pesa en este caso', 'why it weighs in this case'),
  objects: text(
    'o objeto de cada declaração e perícia',
    'el objeto de cada declaración y peritaje',
    'the object of each statement and expert opinion',
  ),
  repair: text(
    'Pretende-se que a Corte ordene as medidas a seguir (artigo 63(1) da Convenção Americana).',
    'Se pretende que la Corte ordene las medidas siguientes (artículo 63(1) de la Convención Americana).',
    'The Court would be asked to order the following measures (article 63(1) of the American Convention).',
  ),
}

export function writePosition(file: CaseFile, law: Catalogue): readonly Block[] {
  return [
    numbered(say(words.matter, file.brief.language, matterOf(file))),
    ...writeInTime(file, law, { ...words, section: 'position', rules: ['iachr-art44-petitioner-position'] }),
    askFor(file, 'position', words.petitioner),
    askFor(file, 'position', words.victim),
  ]
}

export function writeData(file: CaseFile): readonly Block[] {
  return [...tableVictims(file, words.lead), askFor(file, 'victims', words.details)]
}

export function writeGrounds(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const [notified, complied] = [findLastAct(file, 'merits-report-notified'), findLastAct(file, 'state-compliance-report-received')]
  const why = gap(words.noWhy[language], { at: 'brief', id: 'grounds' })
  return [
    ...writeJurisdiction(file, 'grounds'),
    ...(notified ? [numbered(say(words.notified, language, { date: dayOf(file, notified) }))] : []),
    ...(complied ? [numbered(say(words.complied, language, { date: dayOf(file, complied) }))] : []),
    askFor(file, 'grounds', words.compliance),
    numbered(say(words.criteria, language)),
    list([words.nature, words.caseLaw, words.effect].map((one) => say(one, language, { why }))),
  ]
}

export function writeAvailable(file: CaseFile): readonly Block[] {
  return [...writeEvidence(file), askFor(file, 'evidence', words.objects)]
}

export function writeClaims(file: CaseFile): readonly Block[] {
  return [...writeReparations(file, 'reparations', words.repair), ...writeSignature(file, 'reparations', false)]
}
