import type { Language, Text } from '../languages.ts'

/** The sentences of the reasoning, by what is said. */
export const sentences = {
  trigger: {
    'pt-BR': 'O fato que abre o prazo é de {date}.',
    es: 'El hecho que abre el plazo es del {date}.',
    en: 'The event that opens the period is of {date}.',
  },
  'selector-assumed': {
    'pt-BR': 'A data que escolhe a lei não está registrada; vale a do fato que abre o prazo.',
    es: 'La fecha que determina la ley no está registrada; se toma la del hecho que abre el plazo.',
    en: 'The date that chooses the law is not recorded; that of the opening event is taken.',
  },
  law: {
    'pt-BR': 'Regra em vigor em {date}: {cite}.',
    es: 'Regla vigente el {date}: {cite}.',
    en: 'Rule in force on {date}: {cite}.',
  },
  'not-checked': {
    'pt-BR': 'O texto desta regra ainda não foi conferido na fonte.',
    es: 'El texto de esta regla aún no se ha verificado en la fuente.',
    en: 'The text of this rule has not yet been checked against its source.',
  },
  uncovered: {
    'pt-BR': 'Nenhuma versão conhecida da regra alcança {date}.',
    es: 'Ninguna versión conocida de la regla alcanza el {date}.',
    en: 'No known version of the rule reaches {date}.',
  },
  ask: { 'pt-BR': 'A regra não dá data: {what}', es: 'La regla no da fecha: {what}', en: 'The rule gives no date: {what}' },
  open: { 'pt-BR': 'Não há prazo fixo: {what}', es: 'No hay plazo fijo: {what}', en: 'There is no fixed limit: {what}' },
  published: {
    'pt-BR': 'Considera-se publicado no primeiro dia útil após a disponibilização: {date}.',
    es: 'Se considera publicado el primer día hábil después de su disponibilidad: {date}.',
    en: 'Taken as published on the first working day after it was made available: {date}.',
  },
  zero: {
    'pt-BR': 'A contagem parte do primeiro dia útil seguinte, {date}, que não se conta.',
    es: 'El cómputo parte del primer día hábil siguiente, {date}, que no se cuenta.',
    en: 'The count starts from the next working day, {date}, which is not itself counted.',
  },
  'first-day-working': {
    'pt-BR': 'O primeiro dia contado é o dia útil seguinte, {date}.',
    es: 'El primer día contado es el día hábil siguiente, {date}.',
    en: 'The first day counted is the next working day, {date}.',
  },
  doubled: { 'pt-BR': 'Prazo em dobro: {n}.', es: 'Plazo doble: {n}.', en: 'Double time: {n}.' },
  counted: {
    'pt-BR': '{date} a {until}: dias {from} a {to}.',
    es: '{date} al {until}: días {from} a {to}.',
    en: '{date} to {until}: days {from} to {to}.',
  },
  'counted-reduced': {
    'pt-BR': '{date}: conta como dia {n}, embora {why}.',
    es: '{date}: cuenta como día {n}, aunque {why}.',
    en: '{date}: counts as day {n}, though {why}.',
  },
  skipped: {
    'pt-BR': '{date} a {until}: não se conta ({why}).',
    es: '{date} al {until}: no se cuenta ({why}).',
    en: '{date} to {until}: not counted ({why}).',
  },
  plus: { 'pt-BR': 'Mais {n} {unit}: {date}.', es: 'Más {n} {unit}: {date}.', en: 'Plus {n} {unit}: {date}.' },
  minus: { 'pt-BR': 'Menos {n} {unit}: {date}.', es: 'Menos {n} {unit}: {date}.', en: 'Minus {n} {unit}: {date}.' },
  'starts-after-stop': {
    'pt-BR': 'A contagem estava suspensa até {date}; o prazo corre por inteiro a partir daí.',
    es: 'El cómputo estaba suspendido hasta el {date}; el plazo corre por entero a partir de entonces.',
    en: 'The count was suspended until {date}; the whole period runs from there.',
  },
  'carried-on': {
    'pt-BR': 'A contagem ficou parada {n} dias e segue até {date}.',
    es: 'El cómputo estuvo detenido {n} días y sigue hasta el {date}.',
    en: 'The count was stopped for {n} days and goes on to {date}.',
  },
  rolled: {
    'pt-BR': '{date} não serve de último dia ({why}); passa a {until}.',
    es: '{date} no sirve de último día ({why}); pasa al {until}.',
    en: '{date} cannot be the last day ({why}); it moves to {until}.',
  },
  'not-rolled': {
    'pt-BR': '{date} cai em {why}, e este órgão não prorroga o último dia.',
    es: '{date} cae en {why}, y este órgano no prorroga el último día.',
    en: '{date} falls on a {why}, and this body does not move the last day.',
  },
  'year-not-covered': {
    'pt-BR':
      'O calendário “{calendar}” só é conhecido de {from} a {to}; fora disso valem apenas os dias que se repetem todo ano. Confira os atos do órgão.',
    es: 'El calendario «{calendar}» solo se conoce de {from} a {to}; fuera de ello valen únicamente los días que se repiten cada año. Verifique los actos del órgano.',
    en: 'The calendar “{calendar}” is known only from {from} to {to}; outside it only the days that return every year are counted. Check the body’s own acts.',
  },
  'hour-assumed': {
    'pt-BR': 'A hora do fato não está registrada; conta-se desde o início do dia, a leitura mais desfavorável.',
    es: 'La hora del hecho no está registrada; se cuenta desde el inicio del día, la lectura más desfavorable.',
    en: 'The hour of the event is not recorded; it is counted from the start of the day, the reading that is worse for us.',
  },
  'cutoff-assumed-before': {
    'pt-BR': 'A hora não está registrada; supõe-se antes das {hour}, a leitura mais desfavorável para nós.',
    es: 'La hora no está registrada; se supone anterior a las {hour}, la lectura más desfavorable para nosotros.',
    en: 'The hour is not recorded; it is taken as before {hour}, the reading that is worse for us.',
  },
  'cutoff-assumed-after': {
    'pt-BR': 'A hora não está registrada; supõe-se depois das {hour}, a leitura mais desfavorável para nós.',
    es: 'La hora no está registrada; se supone posterior a las {hour}, la lectura más desfavorable para nosotros.',
    en: 'The hour is not recorded; it is taken as after {hour}, the reading that is worse for us.',
  },
  received: {
    'pt-BR': 'Depois das {hour} ou em dia sem expediente: vale como recebido em {date}.',
    es: 'Después de las {hour} o en día inhábil: se tiene por recibido el {date}.',
    en: 'After {hour} or on a closed day: taken as received on {date}.',
  },
  'other-reading': {
    'pt-BR': 'Outra leitura, de {cite}, daria {date}. As fontes divergem: mire na data mais cedo.',
    es: 'Otra lectura, de {cite}, daría {date}. Las fuentes divergen: apunte a la fecha más temprana.',
    en: 'Another reading, under {cite}, would give {date}. The sources disagree: aim at the earlier date.',
  },
  'counts-from': {
    'pt-BR': 'Conta-se a partir de {date} ({what}).',
    es: 'Se cuenta a partir del {date} ({what}).',
    en: 'Counted from {date} ({what}).',
  },
  'awaits-field': {
    'pt-BR': 'Sem data: o andamento de {date} ainda não diz “{what}”.',
    es: 'Sin fecha: la actuación del {date} aún no indica «{what}».',
    en: 'No date: the entry of {date} does not yet say “{what}”.',
  },
  'safe-day-before': {
    'pt-BR': 'Data segura: {date}. As normas não dizem o que ocorre quando o último dia é difícil de cumprir; mire no dia útil anterior.',
    es: 'Fecha segura: {date}. Las normas no dicen qué ocurre cuando el último día es difícil de cumplir; apunte al día hábil anterior.',
    en: 'Safe date: {date}. The rules do not say what happens when the last day cannot be used; aim at the working day before.',
  },
  'safe-first-day': {
    'pt-BR': 'Data segura: {date}. Discute-se se o primeiro dia útil entra na contagem de dias.',
    es: 'Fecha segura: {date}. Se discute si el primer día hábil entra en el cómputo de días.',
    en: 'Safe date: {date}. It is contested whether the first working day is itself counted.',
  },
  'safe-closed': {
    'pt-BR': 'Data segura: {date}, o último dia útil antes do vencimento sem prorrogação.',
    es: 'Fecha segura: {date}, el último día hábil antes del vencimiento sin prórroga.',
    en: 'Safe date: {date}, the last working day before the end of the period as first counted.',
  },
  ends: {
    'pt-BR': 'O prazo termina às 24h de {date} ({zone}).',
    es: 'El plazo termina a las 24 h del {date} ({zone}).',
    en: 'The period ends at 24:00 on {date} ({zone}).',
  },
  'imprecise-trigger': {
    'pt-BR': 'Só se sabe o mês ou o ano do fato que abre o prazo: registre o dia. A data mais cedo possível é {date}.',
    es: 'Solo se conoce el mes o el año del hecho que abre el plazo: registre el día. La fecha más temprana posible es {date}.',
    en: 'Only the month or year of the opening event is known: record the day. The earliest possible date is {date}.',
  },
  'awaits-fact': {
    'pt-BR': 'Falta registrar: {what}. Só com o primeiro fato, a data seria {date}.',
    es: 'Falta registrar: {what}. Solo con el primer hecho, la fecha sería {date}.',
    en: 'Still to be recorded: {what}. With the first event alone the date would be {date}.',
  },
  'completed-by': {
    'pt-BR': 'O prazo abre com o último dos dois fatos, em {date}: {what}.',
    es: 'El plazo se abre con el último de los dos hechos, el {date}: {what}.',
    en: 'The period opens at the later of the two events, on {date}: {what}.',
  },
  'from-expiry': {
    'pt-BR': 'Conta-se do fim do prazo do próprio escrito, {date}, e não do protocolo.',
    es: 'Se cuenta desde el vencimiento del plazo del propio escrito, {date}, y no desde su presentación.',
    en: 'Counted from the end of the brief’s own period, {date}, not from its filing.',
  },
  'expiry-unknown': {
    'pt-BR': 'O fim do prazo do escrito não está registrado; conta-se do protocolo, {date}, que nunca é depois.',
    es: 'El vencimiento del plazo del escrito no está registrado; se cuenta desde su presentación, {date}, que nunca es posterior.',
    en: 'The end of the brief’s own period is not recorded; it is counted from the filing, {date}, which is never later.',
  },
  'court-missing': {
    'pt-BR': 'Informe em que tribunal corre o procedimento: o calendário é do tribunal.',
    es: 'Indique en qué tribunal se sigue el procedimiento: el calendario es del tribunal.',
    en: 'Say in which court the proceeding runs: the calendar is the court’s.',
  },
  'extension-requested': {
    'pt-BR': 'Prorrogação pedida em {date}; a data não muda enquanto não for concedida.',
    es: 'Prórroga solicitada el {date}; la fecha no cambia mientras no se conceda.',
    en: 'Extension requested on {date}; the date does not move until it is granted.',
  },
  'extension-refused': {
    'pt-BR': 'Prorrogação negada em {date}.',
    es: 'Prórroga denegada el {date}.',
    en: 'Extension refused on {date}.',
  },
  extended: {
    'pt-BR': 'Prorrogado em {date} até {until} ({n}ª prorrogação).',
    es: 'Prorrogado el {date} hasta el {until} ({n}.ª prórroga).',
    en: 'Extended on {date} to {until} (extension {n}).',
  },
  'extended-partly': {
    'pt-BR': 'Prorrogado em parte, em {date}, até {until} ({n}ª prorrogação).',
    es: 'Prorrogado en parte, el {date}, hasta el {until} ({n}.ª prórroga).',
    en: 'Extended in part on {date} to {until} (extension {n}).',
  },
  'extensions-used': {
    'pt-BR': 'Prorrogações concedidas: {n} de {of} que a regra admite.',
    es: 'Prórrogas concedidas: {n} de {of} que admite la regla.',
    en: 'Extensions granted: {n} of the {of} that the rule allows.',
  },
  'extensions-exceeded': {
    'pt-BR': 'Atenção: {n} prorrogações concedidas; a regra admite {of}.',
    es: 'Atención: {n} prórrogas concedidas; la regla admite {of}.',
    en: 'Note: {n} extensions granted; the rule allows {of}.',
  },
  'extension-beyond': {
    'pt-BR': 'Atenção: pela regra, a prorrogação não passa de {date}.',
    es: 'Atención: según la regla, la prórroga no pasa del {date}.',
    en: 'Note: under the rule no extension goes beyond {date}.',
  },
  'not-extendable': {
    'pt-BR': 'Atenção: a regra não admite esta prorrogação ({cite}).',
    es: 'Atención: la regla no admite esta prórroga ({cite}).',
    en: 'Note: the rule does not allow this extension ({cite}).',
  },
  'body-set': {
    'pt-BR': 'Data fixada pelo órgão em {date}: {until}.',
    es: 'Fecha fijada por el órgano el {date}: {until}.',
    en: 'Date set by the body on {date}: {until}.',
  },
  usually: {
    'pt-BR': 'Para comparar: o prazo costuma ser de {n} {unit}.',
    es: 'Para comparar: el plazo suele ser de {n} {unit}.',
    en: 'For comparison: the period is usually {n} {unit}.',
  },
  overridden: {
    'pt-BR': 'Data corrigida por uma pessoa em {date} para {until}. Motivo: {reason}',
    es: 'Fecha corregida por una persona el {date} al {until}. Motivo: {reason}',
    en: 'Date corrected by a person on {date} to {until}. Reason: {reason}',
  },
  'computed-was': {
    'pt-BR': 'A data calculada pela regra continua sendo {date}.',
    es: 'La fecha calculada por la regla sigue siendo {date}.',
    en: 'The date computed from the rule remains {date}.',
  },
  suspended: {
    'pt-BR': 'Contagem suspensa desde {date}; registre quando voltar a correr.',
    es: 'Cómputo suspendido desde el {date}; registre cuándo se reanuda.',
    en: 'Count suspended since {date}; record when it resumes.',
  },
  interrupted: {
    'pt-BR': 'Prazo interrompido em {date} ({what}); recomeça por inteiro com a decisão.',
    es: 'Plazo interrumpido el {date} ({what}); comienza de nuevo por entero con la decisión.',
    en: 'Period interrupted on {date} ({what}); it starts again, whole, with the decision.',
  },
  restarted: {
    'pt-BR': 'Recomeça por inteiro em {date} ({what}).',
    es: 'Comienza de nuevo por entero el {date} ({what}).',
    en: 'It starts again, whole, on {date} ({what}).',
  },
  replaced: {
    'pt-BR': 'Substituído por outra comunicação de {date}.',
    es: 'Sustituido por otra comunicación del {date}.',
    en: 'Replaced by another notification of {date}.',
  },
  'ended-by-outcome': {
    'pt-BR': 'O procedimento terminou em {date} ({what}).',
    es: 'El procedimiento terminó el {date} ({what}).',
    en: 'The proceeding ended on {date} ({what}).',
  },
  closed: { 'pt-BR': 'Cumprido em {date} ({what}).', es: 'Cumplido el {date} ({what}).', en: 'Met on {date} ({what}).' },
  'closed-late': {
    'pt-BR': 'Praticado fora do prazo, em {date} ({what}).',
    es: 'Realizado fuera de plazo, el {date} ({what}).',
    en: 'Done out of time, on {date} ({what}).',
  },
  waived: { 'pt-BR': 'Dispensado em {date}.', es: 'Renunciado el {date}.', en: 'Waived on {date}.' },
  unforeseen: {
    'pt-BR': '“{what}” em {date} não era esperado nesta fase ({stage}).',
    es: '«{what}» el {date} no se esperaba en esta fase ({stage}).',
    en: '“{what}” on {date} was not foreseen at this stage ({stage}).',
  },
  'in-the-future': {
    'pt-BR': '“{what}” tem data futura ({date}) e ainda não conta.',
    es: '«{what}» tiene fecha futura ({date}) y aún no cuenta.',
    en: '“{what}” lies in the future ({date}) and does not count yet.',
  },
} satisfies Record<string, Text>

/** For a run of one day. */
export const singular = {
  counted: { 'pt-BR': '{date}: dia {from}.', es: '{date}: día {from}.', en: '{date}: day {from}.' },
  skipped: { 'pt-BR': '{date}: não se conta ({why}).', es: '{date}: no se cuenta ({why}).', en: '{date}: not counted ({why}).' },
} satisfies Record<string, Text>

export const units: Readonly<Record<string, Text>> = {
  days: { 'pt-BR': 'dias corridos', es: 'días corridos', en: 'calendar days' },
  workingDays: { 'pt-BR': 'dias úteis', es: 'días hábiles', en: 'working days' },
  weeks: { 'pt-BR': 'semanas', es: 'semanas', en: 'weeks' },
  months: { 'pt-BR': 'meses', es: 'meses', en: 'months' },
  years: { 'pt-BR': 'anos', es: 'años', en: 'years' },
  hours: { 'pt-BR': 'horas', es: 'horas', en: 'hours' },
}

export const oneUnit: Readonly<Record<string, Text>> = {
  days: { 'pt-BR': 'dia corrido', es: 'día corrido', en: 'calendar day' },
  workingDays: { 'pt-BR': 'dia útil', es: 'día hábil', en: 'working day' },
  weeks: { 'pt-BR': 'semana', es: 'semana', en: 'week' },
  months: { 'pt-BR': 'mês', es: 'mes', en: 'month' },
  years: { 'pt-BR': 'ano', es: 'año', en: 'year' },
  hours: { 'pt-BR': 'hora', es: 'hora', en: 'hour' },
}

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  'pt-BR': ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
