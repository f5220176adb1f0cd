import { spoken } from '../committee.ts'

export const words = {
  secretariat: spoken(
    'Sección de Peticiones y Acciones Urgentes, Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos, Ginebra',
    'Petitions and Urgent Actions Section, Office of the United Nations High Commissioner for Human Rights, Geneva',
  ),
  urgent: spoken('URGENTE: solicitud de medidas provisionales', 'URGENT: request for interim measures'),
  personsLead: spoken('La solicitud se refiere a las personas siguientes.', 'The request concerns the following persons.'),
  filed: spoken('La solicitud es presentada por {who}.', 'The request is submitted by {who}.'),
  represented: spoken('La representación corresponde a {who}.', 'They are represented by {who}.'),
  whereabouts: spoken('Paradero actual: {where}.', 'Present whereabouts: {where}.'),
  noWhereabouts: spoken(
    'dónde está cada persona y, si está privada de libertad, en qué establecimiento',
    'where each person is and, if deprived of liberty, in which facility',
  ),
  contact: spoken(
    'nombre, teléfono y correo electrónico de quien puede responder de inmediato',
    'name, telephone and e-mail of somebody who can reply at once',
  ),
  noUrgentContact: spoken('teléfono en el que esa persona responde de inmediato', 'a telephone at which that person replies at once'),
  law: spoken(
    'El Comité puede pedir al Estado parte que adopte las medidas provisionales necesarias para evitar un daño irreparable a la víctima; ello no prejuzga la admisibilidad ni el fondo ({interim}).',
    'The Committee may request the State party to take the interim measures necessary to avoid irreparable damage to the victim; this implies no determination on admissibility or on the merits ({interim}).',
  ),
  noRisk: spoken('el riesgo, con el día desde el que existe', 'the risk, with the day since which it exists'),
  act: spoken('Acto temido: {what}.', 'Act feared: {what}.'),
  noAct: spoken(
    'qué acto causaría el daño, qué autoridad lo ordenó, y el día, la hora y el lugar previstos (vuelo y destino, si es una expulsión)',
    'which act would cause the harm, which authority ordered it, and the day, hour and place set for it (flight and destination, if it is a removal)',
  ),
  irreparable: spoken('El daño sería irreparable: {why}.', 'The harm would be irreparable: {why}.'),
  noReason: spoken(
    'la naturaleza del daño, por qué es inminente y personal, por qué no podría repararse, y la prueba, con sus anexos',
    'the nature of the harm, why it is imminent and personal, why it could not be repaired, and the evidence, with its annexes',
  ),
  steps: spoken(
    'qué recursos con efecto suspensivo se intentaron y con qué resultado, o por qué no los hay',
    'which remedies with suspensive effect were tried and with what result, or why there are none',
  ),
  ask: spoken(
    'Se solicita al Comité que, mientras examina la {c}, pida al Estado parte que:',
    'The Committee is requested to ask the State party, while the {c} is under its consideration, to:',
  ),
  measure: spoken('{what};', '{what};'),
  noMeasure: spoken(
    'la medida exacta que se pide (por ejemplo, no expulsar a la persona a un país determinado)',
    'the exact measure that is sought (for instance, not to remove the person to a given country)',
  ),
  report: spoken('informe sin demora al Comité de lo que haya hecho.', 'inform the Committee without delay of what it has done.'),
}
