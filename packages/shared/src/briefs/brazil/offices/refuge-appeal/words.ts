import { text } from '../../../../forums/text.ts'

/** What no record says. */
export const hints = {
  number: text('número do processo ou do protocolo', 'número del expediente o del protocolo', 'number of the file or receipt'),
  documents: text(
    'protocolo de refúgio, Registro Nacional Migratório ou passaporte, endereço e contato',
    'protocolo de refugio, Registro Nacional Migratorio o pasaporte, dirección y contacto',
    'refuge receipt, National Migration Registry or passport, address and contact',
  ),
  person: text('quem recorre', 'quién recurre', 'who appeals'),
  nationality: text('nacionalidade', 'nacionalidad', 'nationality'),
  receipt: text(
    'o dia em que a notificação da decisão foi recebida',
    'el día en que se recibió la notificación de la decisión',
    'the day on which the notification of the decision was received',
  ),
  reasons: text(
    'os motivos da decisão, tal como notificados, com o parecer e a ata da entrevista',
    'los motivos de la decisión, tal como se notificaron, con el dictamen y el acta de la entrevista',
    'the reasons of the decision as notified, with the opinion and the record of the interview',
  ),
  credibility: text(
    'por que o relato é crível, respondendo a cada dúvida da decisão com a ata da entrevista',
    'por qué el relato es creíble, respondiendo a cada duda de la decisión con el acta de la entrevista',
    'why the account is credible, answering each doubt of the decision from the record of the interview',
  ),
  origin: text(
    'informação atual do país de origem, com fonte e data',
    'información actual del país de origen, con fuente y fecha',
    'current information on the country of origin, with source and date',
  ),
  ground: text(
    'o inciso do art. 1º da Lei 9.474/1997 (I, II ou III) e por que os fatos nele se enquadram',
    'el inciso del art. 1º de la Lei 9.474/1997 (I, II o III) y por qué los hechos se ajustan a él',
    'the item of art. 1º of Lei 9.474/1997 (I, II or III) and why the facts come within it',
  ),
  kept: text(
    'por que não se dá a hipótese de cessação (art. 38 da Lei 9.474/1997) ou de perda (art. 39) em que a decisão se funda',
    'por qué no se da el supuesto de cesación (art. 38 de la Lei 9.474/1997) o de pérdida (art. 39) en que se funda la decisión',
    'why the ground of cessation (art. 38 of Lei 9.474/1997) or loss (art. 39) on which the decision rests does not apply',
  ),
  novelty: text(
    'o que aconteceu ou se soube depois da entrevista, com a prova e a data, ou que não há nada novo',
    'lo que ocurrió o se supo después de la entrevista, con la prueba y la fecha, o que no hay nada nuevo',
    'what happened or became known after the interview, with proof and date, or that there is nothing new',
  ),
  risk: text(
    'a vida, a integridade ou a liberdade que o retorno ameaça, e por quê',
    'la vida, la integridad o la libertad que el retorno amenaza, y por qué',
    'the life, integrity or freedom that return would threaten, and why',
  ),
} as const

export const words = {
  identity: text(
    '{who} (país de nacionalidade: {country}; {documents}), no processo nº {number}, vem recorrer da decisão do Comitê Nacional para os Refugiados (CONARE), com fundamento no art. {article} da Lei 9.474/1997.',
    '{who} (país de nacionalidad: {country}; {documents}), en el expediente n.º {number}, recurre la decisión del Comité Nacional para los Refugiados (CONARE), con fundamento en el art. {article} de la Lei 9.474/1997.',
    '{who} (country of nationality: {country}; {documents}), in file no. {number}, appeals against the decision of the National Committee for Refugees (CONARE) under art. {article} of Lei 9.474/1997.',
  ),
  rule: text(
    'Da decisão cabe recurso ao Ministro em quinze dias, contados do recebimento da notificação (art. {article} da Lei 9.474/1997).',
    'Contra la decisión cabe recurso ante el Ministro en quince días, contados desde la recepción de la notificación (art. {article} de la Lei 9.474/1997).',
    'An appeal to the Minister lies within fifteen days of receipt of the notification (art. {article} of Lei 9.474/1997).',
  ),
  opened: text(
    'A notificação da decisão foi recebida em {date}.',
    'La notificación de la decisión se recibió el {date}.',
    'The notification of the decision was received on {date}.',
  ),
  refused: text(
    'A decisão negou o reconhecimento da condição de refugiado e foi notificada em {day}.',
    'La decisión denegó el reconocimiento de la condición de refugiado y se notificó el {day}.',
    'The decision refused refugee status and was notified on {day}.',
  ),
  ceased: text(
    'A decisão declarou a cessação ou a perda da condição de refugiado e foi notificada em {day}.',
    'La decisión declaró la cesación o la pérdida de la condición de refugiado y se notificó el {day}.',
    'The decision declared the cessation or loss of refugee status and was notified on {day}.',
  ),
  course: text(
    'O processo teve o andamento a seguir.',
    'El expediente tuvo el curso siguiente.',
    'The file took the course set out below.',
  ),
  stay: text(
    'Enquanto se avalia o recurso, é permitida a permanência no território nacional (arts. 21 e 30 da Lei 9.474/1997).',
    'Mientras se evalúa el recurso se permite la permanencia en el territorio nacional (arts. 21 y 30 de la Lei 9.474/1997).',
    'While the appeal is considered, the person may remain in the national territory (arts. 21 and 30 of Lei 9.474/1997).',
  ),
  return: text(
    'Em hipótese alguma se efetua deportação para fronteira de território em que a vida ou a liberdade esteja ameaçada (art. 7º, § 1º, da Lei 9.474/1997); recusado o refúgio em definitivo, não há transferência para o país de origem enquanto permanece o risco (art. 32).',
    'En ningún caso se deporta a la frontera de un territorio en que la vida o la libertad esté amenazada (art. 7º, § 1º, de la Lei 9.474/1997); denegado el refugio en definitiva, no hay traslado al país de origen mientras subsista el riesgo (art. 32).',
    'In no case may a person be deported to the frontier of a territory where life or freedom is threatened (art. 7º § 1º of Lei 9.474/1997); once refuge is finally refused, nobody is transferred to the country of origin while the risk lasts (art. 32).',
  ),
  asks: text('Diante do exposto, requer-se:', 'Por lo expuesto, se solicita:', 'For these reasons it is requested:'),
  reverse: text(
    'a reforma da decisão, com o reconhecimento da condição de refugiado (art. 1º da Lei 9.474/1997);',
    'la revocación de la decisión, con el reconocimiento de la condición de refugiado (art. 1º de la Lei 9.474/1997);',
    'that the decision be reversed and refugee status recognised (art. 1º of Lei 9.474/1997);',
  ),
  keep: text(
    'a reforma da decisão, com a manutenção da condição de refugiado (art. 40 da Lei 9.474/1997);',
    'la revocación de la decisión, con el mantenimiento de la condición de refugiado (art. 40 de la Lei 9.474/1997);',
    'that the decision be reversed and refugee status kept (art. 40 of Lei 9.474/1997);',
  ),
  protocol: text(
    'a manutenção do protocolo e da permanência regular até a decisão (arts. 21 e 30);',
    'el mantenimiento del protocolo y de la permanencia regular hasta la decisión (arts. 21 y 30);',
    'that the receipt and regular stay be kept until the decision (arts. 21 and 30);',
  ),
  humanitarian: text(
    'subsidiariamente, a autorização de residência para acolhida humanitária ou outra que caiba (art. 30, I, c, da Lei 13.445/2017).',
    'subsidiariamente, la autorización de residencia por acogida humanitaria u otra que proceda (art. 30, I, c, de la Lei 13.445/2017).',
    'in the alternative, a residence permit for humanitarian reception or another that applies (art. 30, I, c, of Lei 13.445/2017).',
  ),
  secrecy: text(
    'Os dados deste recurso são sigilosos (art. 20 da Lei 9.474/1997) e não devem chegar às autoridades do país de origem.',
    'Los datos de este recurso son reservados (art. 20 de la Lei 9.474/1997) y no deben llegar a las autoridades del país de origen.',
    'The content of this appeal is confidential (art. 20 of Lei 9.474/1997) and must not reach the authorities of the country of origin.',
  ),
} as const
