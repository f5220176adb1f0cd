import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { askFor } from '../../parts/argument.ts'
import { listFacts, writeFacts } from '../../parts/facts.ts'
import { writeBeneficiaries } from '../protection/beneficiaries.ts'
import { writeComplaints } from '../protection/complaints.ts'
import { tellLatest } from '../protection/risk.ts'

const words = {
  matter: text(
    'Com fundamento no artigo 25 do Regulamento da Comissão, solicitam-se medidas cautelares em relação ao seguinte Estado: {state}.',
    'Con fundamento en el artículo 25 del Reglamento de la Comisión, se solicitan medidas cautelares respecto del siguiente Estado: {state}.',
    'Under article 25 of the Commission’s Rules of Procedure, precautionary measures are requested with regard to the following State: {state}.',
  ),
  lead: text(
    'As medidas são solicitadas em favor das pessoas a seguir (artigo 25(4) e (6) do Regulamento).',
    'Las medidas se solicitan a favor de las personas siguientes (artículo 25(4) y (6) del Reglamento).',
    'The measures are requested on behalf of the following persons (article 25(4) and (6) of the Rules of Procedure).',
  ),
  consent: text(
    'A Comissão leva em conta o consentimento expresso das pessoas propostas quando a solicitação é apresentada por terceiro, salvo ausência devidamente justificada (artigo 25(6) do Regulamento).',
    'La Comisión toma en cuenta la conformidad expresa de las personas propuestas cuando la solicitud es presentada por un tercero, salvo ausencia debidamente justificada (artículo 25(6) del Reglamento).',
    'The Commission takes into account the express consent of the proposed beneficiaries where the request is filed by a third party, unless its absence is duly justified (article 25(6) of the Rules of Procedure).',
  ),
  context: text(
    'o contexto em que o risco se insere, com a fonte de cada afirmação',
    'el contexto en que se inserta el riesgo, con la fuente de cada afirmación',
    'the context of the risk, with the source of each statement',
  ),
  facts: text(
    'Os fatos em que se funda a solicitação são os seguintes, em ordem cronológica (artigo 25(4) do Regulamento).',
    'Los hechos que fundan la solicitud son los siguientes, en orden cronológico (artículo 25(4) del Reglamento).',
    'The facts on which the request rests are the following, in chronological order (article 25(4) of the Rules of Procedure).',
  ),
  urgent: text(
    'Há situação de urgência quando o risco ou a ameaça é iminente e pode materializar-se, o que exige ação preventiva ou tutelar (artigo 25(2)(b) do Regulamento).',
    'Hay situación de urgencia cuando el riesgo o la amenaza es inminente y puede materializarse, lo que requiere una acción preventiva o tutelar (artículo 25(2)(b) del Reglamento).',
    'A situation is urgent where the risk or threat is imminent and can materialise, thus requiring preventive or protective action (article 25(2)(b) of the Rules of Procedure).',
  ),
  askUrgent: text(
    'por que o dano é iminente agora, a partir dos fatos mais recentes, e por que a proteção não pode esperar',
    'por qué el daño es inminente ahora, a partir de los hechos más recientes, y por qué la protección no puede esperar',
    'why the harm is imminent now, from the latest facts, and why protection cannot wait',
  ),
  reported: text(
    'A Comissão leva em conta se a situação foi denunciada às autoridades competentes ou as razões pelas quais isso não pôde ser feito (artigo 25(6) do Regulamento).',
    'La Comisión toma en cuenta si la situación ha sido denunciada ante las autoridades pertinentes o los motivos por los cuales no hubiera podido hacerse (artículo 25(6) del Reglamento).',
    'The Commission takes into account whether the situation has been reported to the competent authorities, or the reasons why it could not be (article 25(6) of the Rules of Procedure).',
  ),
}

export const seriousness = {
  law: text(
    'Há gravidade quando uma ação ou omissão pode ter sério impacto sobre um direito protegido ou sobre o efeito eventual de uma decisão pendente em caso ou petição perante os órgãos do Sistema Interamericano (artigo 25(2)(a) do Regulamento).',
    'Hay gravedad cuando una acción u omisión puede tener un serio impacto sobre un derecho protegido o sobre el efecto eventual de una decisión pendiente en un caso o petición ante los órganos del Sistema Interamericano (artículo 25(2)(a) del Reglamento).',
    'A situation is serious where an action or omission can have a grave impact on a protected right or on the eventual effect of a pending decision in a case or petition before the organs of the Inter-American system (article 25(2)(a) of the Rules of Procedure).',
  ),
  ask: text(
    'que direitos estão em risco, por quais ações ou omissões e de quem, e os parágrafos de fato e anexos que o mostram',
    'qué derechos están en riesgo, por cuáles acciones u omisiones y de quién, y los párrafos de hecho y anexos que lo muestran',
    'which rights are at risk, through which actions or omissions and whose, and the paragraphs of fact and annexes that show it',
  ),
}

export const irreparable = {
  law: text(
    'O dano é irreparável quando afeta direitos que, por sua própria natureza, não são suscetíveis de reparação, restauração ou indenização adequada (artigo 25(2)(c) do Regulamento).',
    'El daño es irreparable cuando afecta derechos que, por su propia naturaleza, no son susceptibles de reparación, restauración o adecuada indemnización (artículo 25(2)(c) del Reglamento).',
    'Harm is irreparable where it affects rights which, by their very nature, are not susceptible of reparation, restoration or adequate compensation (article 25(2)(c) of the Rules of Procedure).',
  ),
  ask: text(
    'que dano se teme para cada pessoa e por que não poderia ser reparado',
    'qué daño se teme para cada persona y por qué no podría ser reparado',
    'which harm is feared for each person and why it could not be repaired',
  ),
}

/** IACHR Rules art. 25(4) and (6). */
export function writePersons(file: CaseFile): readonly Block[] {
  return writeBeneficiaries(file, { ...words, section: 'beneficiaries' })
}

export function writeStory(file: CaseFile): readonly Block[] {
  return [askFor(file, 'facts', words.context), numbered(say(words.facts, file.brief.language)), ...writeFacts(file)]
}

/** IACHR Rules art. 25(2)(b): what makes it urgent is how near it is, so the latest fact is pointed to. */
export function writeUrgency(file: CaseFile): readonly Block[] {
  return [numbered(say(words.urgent, file.brief.language)), ...tellLatest(file, listFacts(file)), askFor(file, 'urgency', words.askUrgent)]
}

export function writeReported(file: CaseFile, law: Catalogue): readonly Block[] {
  return [numbered(say(words.reported, file.brief.language)), ...writeComplaints(file, law, 'complaints')]
}
