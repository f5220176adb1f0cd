import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { tableActs } from '../../parts/history.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'
import { writeRemedies } from '../iachr-petition/remedies.ts'
import { writeTimeliness } from '../iachr-petition/timeliness.ts'
import { ofInstrument } from '../instrument.ts'
import { matterOf } from '../matter.ts'

const words = {
  matter: text(
    'A parte peticionária apresenta as suas observações à resposta do Estado na petição nº {number}, {case} (artigo 30(5) do Regulamento da Comissão).',
    'La parte peticionaria presenta sus observaciones a la respuesta del Estado en la petición n.º {number}, {case} (artículo 30(5) del Reglamento de la Comisión).',
    'The petitioner submits its observations on the reply of the State in petition no. {number}, {case} (article 30(5) of the Commission’s Rules of Procedure).',
  ),
  course: text(
    'O trâmite da petição perante a Comissão foi o seguinte.',
    'El trámite de la petición ante la Comisión ha sido el siguiente.',
    'The course of the petition before the Commission has been the following.',
  ),
  opened: text(
    'A resposta do Estado foi transmitida à parte peticionária em {date}.',
    'La respuesta del Estado fue trasladada a la parte peticionaria el {date}.',
    'The State’s reply was transmitted to the petitioner on {date}.',
  ),
  noOpening: text(
    'o dia em que a resposta do Estado foi transmitida, e a data que a carta fixou para as observações',
    'el día en que la respuesta del Estado fue trasladada, y la fecha que la carta fijó para las observaciones',
    'the day on which the State’s reply was transmitted, and the date that the letter set for the observations',
  ),
  challenges: text(
    'As considerações e os questionamentos do Estado à admissibilidade devem ser apresentados desde que as partes pertinentes da petição lhe são transmitidas e antes da decisão sobre a admissibilidade (artigo 30(6) do Regulamento).',
    'Las consideraciones y cuestionamientos del Estado a la admisibilidad deben presentarse desde que le son trasladadas las partes pertinentes de la petición y antes de la decisión sobre admisibilidad (artículo 30(6) del Reglamento).',
    'The State’s considerations and challenges as to admissibility are to be submitted from the transmittal of the relevant parts of the petition and before the decision on admissibility (article 30(6) of the Rules of Procedure).',
  ),
  challenged: text(
    'O Estado questionou a admissibilidade em {date}.',
    'El Estado cuestionó la admisibilidad el {date}.',
    'The State challenged admissibility on {date}.',
  ),
  answers: text(
    'cada alegação do Estado, na ordem em que ele as faz, e a resposta a ela, com os parágrafos da petição e os anexos',
    'cada alegato del Estado, en el orden en que los formula, y la respuesta a él, con los párrafos de la petición y los anexos',
    'each submission of the State, in the order in which it makes them, and the answer to it, with the paragraphs of the petition and the annexes',
  ),
  burden: text(
    'Quando a parte peticionária alega não poder comprovar o esgotamento, cabe ao Estado demonstrar que os recursos internos não foram esgotados, a menos que isso se deduza claramente dos autos (artigo 31(3) do Regulamento).',
    'Cuando la parte peticionaria alega la imposibilidad de comprobar el agotamiento, corresponde al Estado demostrar que los recursos internos no han sido agotados, a menos que ello se deduzca claramente del expediente (artículo 31(3) del Reglamento).',
    'Where the petitioner contends that exhaustion cannot be proved, it is for the State to demonstrate that domestic remedies have not been exhausted, unless that is clearly evident from the record (article 31(3) of the Rules of Procedure).',
  ),
  available: text(
    'que recurso o Estado diz que faltava, e por que não estava disponível, não era adequado ou não era efetivo',
    'qué recurso dice el Estado que faltaba, y por qué no estaba disponible, no era adecuado o no era efectivo',
    'which remedy the State says was missing, and why it was not available, adequate or effective',
  ),
  lead: text(
    'Pelo exposto, solicita-se à Comissão Interamericana de Direitos Humanos que:',
    'Por lo expuesto, se solicita a la Comisión Interamericana de Derechos Humanos que:',
    'For these reasons the Inter-American Commission on Human Rights is requested to:',
  ),
  reject: text(
    'não acolha os questionamentos do Estado à admissibilidade;',
    'no acoja los cuestionamientos del Estado a la admisibilidad;',
    'not uphold the State’s challenges to admissibility;',
  ),
  admit: {
    convention: text(
      'declare a petição admissível (artigos 46 e 47 da Convenção Americana e artigo 36 do Regulamento);',
      'declare admisible la petición (artículos 46 y 47 de la Convención Americana y artículo 36 del Reglamento);',
      'declare the petition admissible (articles 46 and 47 of the American Convention and article 36 of the Rules of Procedure);',
    ),
    declaration: text(
      'declare a petição admissível (artigos 31 a 34 e 36 do Regulamento);',
      'declare admisible la petición (artículos 31 a 34 y 36 del Reglamento);',
      'declare the petition admissible (articles 31 to 34 and 36 of the Rules of Procedure);',
    ),
  },
  merits: text(
    'registre o caso e inicie o procedimento sobre o mérito (artigos 36(2) e 37 do Regulamento).',
    'registre el caso e inicie el procedimiento sobre el fondo (artículos 36(2) y 37 del Reglamento).',
    'register the case and begin the proceedings on the merits (articles 36(2) and 37 of the Rules of Procedure).',
  ),
}

export function writeCourse(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  return [
    numbered(say(words.matter, language, matterOf(file))),
    ...(own ? [numbered(say(words.course, language)), tableActs(file, own)] : []),
    ...writeInTime(file, law, { ...words, section: 'procedure', rules: ['iachr-petitioner-reply-admissibility'] }),
  ]
}

export function writeAnswers(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const challenged = findLastAct(file, 'state-challenge-received')
  return [
    numbered(say(words.challenges, language)),
    ...(challenged ? [numbered(say(words.challenged, language, { date: dayOf(file, challenged) }))] : []),
    askFor(file, 'reply', words.answers),
  ]
}

/** American Convention art. 46: what was said of remedies and time in the petition, as the record has it today. */
export function writeRequirements(file: CaseFile, law: Catalogue): readonly Block[] {
  return [
    ...writeRemedies(file, law, 'exhaustion'),
    numbered(say(words.burden, file.brief.language)),
    askFor(file, 'exhaustion', words.available),
    ...writeTimeliness(file, law, 'exhaustion'),
  ]
}

export function writePleas(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const requests = [words.reject, ofInstrument(file, words.admit), words.merits].map((one) => say(one, language))
  return [...listRequests(file, words.lead, requests), ...writeAnnexesIfAny(file), ...writeSignature(file, 'requests', false)]
}
