import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { askFor } from '../../parts/argument.ts'
import { writeEvidence } from '../../parts/evidence.ts'
import { findProceedings } from '../../parts/history.ts'
import { listProcedures } from '../../parts/other-procedures.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'

const words = {
  lead: text(
    'Pelo exposto, solicita-se à Comissão Interamericana de Direitos Humanos que outorgue medidas cautelares (artigo 25(1) do Regulamento) e requeira ao Estado que:',
    'Por lo expuesto, se solicita a la Comisión Interamericana de Derechos Humanos que otorgue medidas cautelares (artículo 25(1) del Reglamento) y requiera al Estado que:',
    'For these reasons the Inter-American Commission on Human Rights is requested to grant precautionary measures (article 25(1) of the Rules of Procedure) and to require the State to:',
  ),
  protect: text(
    'adote as medidas necessárias para proteger os direitos das pessoas beneficiárias, em particular: {measures};',
    'adopte las medidas necesarias para proteger los derechos de las personas beneficiarias, en particular: {measures};',
    'take the measures necessary to protect the rights of the beneficiaries, in particular: {measures};',
  ),
  noMeasures: text(
    'as medidas concretas de proteção que se pedem, para cada pessoa',
    'las medidas concretas de protección que se piden, para cada persona',
    'the specific measures of protection that are asked for, for each person',
  ),
  agree: text(
    'acorde as medidas com as pessoas beneficiárias e seus representantes;',
    'concierte las medidas con las personas beneficiarias y sus representantes;',
    'agree on the measures with the beneficiaries and their representatives;',
  ),
  investigate: text(
    'informe sobre as ações adotadas para investigar os fatos que deram lugar às medidas e evitar que se repitam.',
    'informe sobre las acciones adoptadas para investigar los hechos que dieron lugar a las medidas y evitar su repetición.',
    'report on the steps taken to investigate the facts that gave rise to the measures and to prevent their recurrence.',
  ),
  hearing: text(
    'se se pede que a Comissão decida sem antes ouvir o Estado, e por que a iminência do dano não admite demora (artigo 25(5) do Regulamento)',
    'si se pide que la Comisión decida sin oír antes al Estado, y por qué la inmediatez del daño no admite demora (artículo 25(5) del Reglamento)',
    'whether the Commission is asked to decide without first hearing the State, and why the immediacy of the harm admits of no delay (article 25(5) of the Rules of Procedure)',
  ),
  alone: text(
    'Esta solicitação não se relaciona com petição ou caso pendente perante a Comissão; as medidas podem ser outorgadas independentemente de petição (artigo 25(1) do Regulamento).',
    'Esta solicitud no se relaciona con una petición o caso pendiente ante la Comisión; las medidas pueden otorgarse con independencia de una petición (artículo 25(1) del Reglamento).',
    'This request is not linked with a petition or case pending before the Commission; measures may be granted whether or not there is one (article 25(1) of the Rules of Procedure).',
  ),
  linked: text(
    'Os fatos se relacionam com o seguinte procedimento perante a Comissão:',
    'Los hechos se relacionan con el siguiente procedimiento ante la Comisión:',
    'The facts are linked with the following proceeding before the Commission:',
  ),
  object: text('A relação é a seguinte: {link}.', 'La relación es la siguiente: {link}.', 'The link is the following: {link}.'),
  noObject: text(
    'se as medidas protegem as pessoas, o objeto do procedimento, ou ambos',
    'si las medidas protegen a las personas, el objeto del procedimiento, o ambos',
    'whether the measures protect the persons, the subject of the proceeding, or both',
  ),
}

/** What the Commission is asked to require of the State. */
export function writeCautionaryMeasures(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const measures = gap(words.noMeasures[language], { at: 'brief', id: 'measures' })
  return [
    ...listRequests(file, words.lead, [
      say(words.protect, language, { measures }),
      say(words.agree, language),
      say(words.investigate, language),
    ]),
    askFor(file, 'measures', words.hearing),
  ]
}

/** The petition or case of these facts, if there is one; annexes; who signs. */
export function writeLink(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const petitions = findProceedings(file, law, ({ id }) => id === 'iachr-petition')
  const link = gap(words.noObject[language], { at: 'brief', id: 'link' })
  return [
    ...(petitions.length > 0
      ? [numbered(say(words.linked, language)), listProcedures(file, law, petitions), numbered(say(words.object, language, { link }))]
      : [numbered(say(words.alone, language))]),
    ...writeEvidence(file),
    ...writeSignature(file, 'link'),
  ]
}
