import type { axes, fronts } from '@travessia/shared/choices'
import type { Language, Text } from '@travessia/shared/languages'
import { IntlMessageFormat } from 'intl-messageformat'

const text = (portuguese: string, es: string, en: string): Text => ({ 'pt-BR': portuguese, es, en })

/** What the director's page says: on the screen, in its tables and in the report for the board. */
export const overviewWords = {
  title: text('Painel', 'Panel', 'Overview'),
  report: text('Relatório para o conselho', 'Informe para el consejo', 'Report to the board'),
  inWords: text('Em palavras', 'En palabras', 'In words'),
  madeFrom: text(
    'Situação em {day}. Período: {months, plural, one {o último mês} many {os últimos # de meses} other {os últimos # meses}}, o presente incluído.',
    'Situación al {day}. Período: {months, plural, one {el último mes} many {los últimos # de meses} other {los últimos # meses}}, incluido el presente.',
    'As of {day}. Period: {months, plural, one {the last month} other {the last # months}}, the present one included.',
  ),
  only: text('Só isto: {what}.', 'Solo esto: {what}.', 'This only: {what}.'),
  nothing: text('Nada a contar neste recorte.', 'Nada que contar en este recorte.', 'Nothing to count in this selection.'),
  notSaid: text('Não informado', 'No informado', 'Not said'),
  nobody: text('Sem responsável', 'Sin responsable', 'Nobody'),
  noProceeding: text('Ainda sem procedimento', 'Aún sin procedimiento', 'No proceeding yet'),
  total: text('Total', 'Total', 'Total'),
  file: text('painel', 'panel', 'overview'),

  'sentence.fatal': text(
    '{fatal, plural, =0 {Nenhum prazo fatal nos próximos 30 dias.} =1 {Um prazo fatal em 30 dias} =2 {Dois prazos fatais em 30 dias} =3 {Três prazos fatais em 30 dias} =4 {Quatro prazos fatais em 30 dias} =5 {Cinco prazos fatais em 30 dias} one {# prazo fatal em 30 dias} many {# de prazos fatais em 30 dias} other {# prazos fatais em 30 dias}}',
    '{fatal, plural, =0 {Ningún plazo fatal en los próximos 30 días.} =1 {Un plazo fatal en 30 días} =2 {Dos plazos fatales en 30 días} =3 {Tres plazos fatales en 30 días} =4 {Cuatro plazos fatales en 30 días} =5 {Cinco plazos fatales en 30 días} one {# plazo fatal en 30 días} many {# de plazos fatales en 30 días} other {# plazos fatales en 30 días}}',
    '{fatal, plural, =0 {No fatal date within 30 days.} =1 {One fatal date within 30 days} =2 {Two fatal dates within 30 days} =3 {Three fatal dates within 30 days} =4 {Four fatal dates within 30 days} =5 {Five fatal dates within 30 days} one {# fatal date within 30 days} other {# fatal dates within 30 days}}',
  ),
  'sentence.undrafted': text(
    '{undrafted, plural, =0 {{fatal, plural, one {com minuta.} many {todos com minuta.} other {todos com minuta.}}} =1 {um sem minuta.} =2 {dois sem minuta.} =3 {três sem minuta.} one {# sem minuta.} many {# sem minuta.} other {# sem minuta.}}',
    '{undrafted, plural, =0 {{fatal, plural, one {con borrador.} many {todos con borrador.} other {todos con borrador.}}} =1 {uno sin borrador.} =2 {dos sin borrador.} =3 {tres sin borrador.} one {# sin borrador.} many {# sin borrador.} other {# sin borrador.}}',
    '{undrafted, plural, =0 {{fatal, plural, one {with a draft.} other {all with a draft.}}} =1 {one has no draft.} =2 {two have no draft.} =3 {three have no draft.} one {# has no draft.} other {# have no draft.}}',
  ),
  'sentence.overdue': text(
    '{count, plural, =1 {Um prazo nosso venceu sem ato registrado.} one {# prazo nosso venceu sem ato registrado.} many {# de prazos nossos venceram sem ato registrado.} other {# prazos nossos venceram sem ato registrado.}}',
    '{count, plural, =1 {Un plazo nuestro venció sin acto registrado.} one {# plazo nuestro venció sin acto registrado.} many {# de plazos nuestros vencieron sin acto registrado.} other {# plazos nuestros vencieron sin acto registrado.}}',
    '{count, plural, =1 {One of our dates passed with no act on record.} one {# of our dates passed with no act on record.} other {# of our dates passed with no act on record.}}',
  ),
  'sentence.unowned': text(
    '{count, plural, =1 {Um prazo dos próximos 30 dias está sem responsável.} one {# prazo dos próximos 30 dias está sem responsável.} many {# de prazos dos próximos 30 dias estão sem responsável.} other {# prazos dos próximos 30 dias estão sem responsável.}}',
    '{count, plural, =1 {Un plazo de los próximos 30 días está sin responsable.} one {# plazo de los próximos 30 días está sin responsable.} many {# de plazos de los próximos 30 días están sin responsable.} other {# plazos de los próximos 30 días están sin responsable.}}',
    '{count, plural, =1 {Nobody looks after one date of the next 30 days.} one {Nobody looks after # date of the next 30 days.} other {Nobody looks after # dates of the next 30 days.}}',
  ),
  'sentence.open': text(
    '{open, plural, =0 {Nenhum caso aberto} =1 {Um caso aberto} one {# caso aberto} many {# de casos abertos} other {# casos abertos}}.',
    '{open, plural, =0 {Ningún caso abierto} =1 {Un caso abierto} one {# caso abierto} many {# de casos abiertos} other {# casos abiertos}}.',
    '{open, plural, =0 {No open case} =1 {One open case} one {# open case} other {# open cases}}.',
  ),
  'sentence.opened': text(
    '{count, plural, =1 {Um caso foi aberto no período.} one {# caso foi aberto no período.} many {# de casos foram abertos no período.} other {# casos foram abertos no período.}}',
    '{count, plural, =1 {Se abrió un caso en el período.} one {Se abrió # caso en el período.} many {Se abrieron # de casos en el período.} other {Se abrieron # casos en el período.}}',
    '{count, plural, =1 {One case was opened in the period.} one {# case was opened in the period.} other {# cases were opened in the period.}}',
  ),
  'sentence.closed': text(
    '{count, plural, =1 {Um caso foi encerrado.} one {# caso foi encerrado.} many {# de casos foram encerrados.} other {# casos foram encerrados.}}',
    '{count, plural, =1 {Se cerró un caso.} one {Se cerró # caso.} many {Se cerraron # de casos.} other {Se cerraron # casos.}}',
    '{count, plural, =1 {One case was closed.} one {# case was closed.} other {# cases were closed.}}',
  ),
  'sentence.wait': text(
    'A maior espera está em {body}, fase “{stage}”: {months, number} {months, plural, one {mês} many {meses} other {meses}} na mediana.',
    'La mayor espera está en {body}, etapa “{stage}”: {months, number} {months, plural, one {mes} many {meses} other {meses}} de mediana.',
    'The longest wait is at {body}, stage “{stage}”: a median of {months, number} {months, plural, one {month} other {months}}.',
  ),
  'sentence.kept': text(
    'Dos prazos nossos do período, {met, plural, =0 {nenhum foi cumprido a tempo} =1 {um foi cumprido a tempo} one {# foi cumprido a tempo} many {# foram cumpridos a tempo} other {# foram cumpridos a tempo}}, {late, plural, =0 {nenhum com atraso} =1 {um com atraso} one {# com atraso} many {# com atraso} other {# com atraso}} e {lapsed, plural, =0 {nenhum se perdeu} =1 {um se perdeu} one {# se perdeu} many {# se perderam} other {# se perderam}}.',
    'De nuestros plazos del período, {met, plural, =0 {ninguno se cumplió a tiempo} =1 {uno se cumplió a tiempo} one {# se cumplió a tiempo} many {# se cumplieron a tiempo} other {# se cumplieron a tiempo}}, {late, plural, =0 {ninguno con retraso} =1 {uno con retraso} one {# con retraso} many {# con retraso} other {# con retraso}} y {lapsed, plural, =0 {ninguno se perdió} =1 {uno se perdió} one {# se perdió} many {# se perdieron} other {# se perdieron}}.',
    'Of our dates in the period, {met, plural, =0 {none was met in time} =1 {one was met in time} one {# was met in time} other {# were met in time}}, {late, plural, =0 {none late} =1 {one late} one {# late} other {# late}} and {lapsed, plural, =0 {none was lost} =1 {one was lost} one {# was lost} other {# were lost}}.',
  ),

  'where.question': text('Onde estão os casos abertos?', '¿Dónde están los casos abiertos?', 'Where are the open cases?'),
  'wait.question': text('Onde os casos esperam mais?', '¿Dónde esperan más los casos?', 'Where do cases wait longest?'),
  'load.question': text('Quem está com quanto?', '¿Quién tiene cuánto?', 'Who carries how much?'),
  'kept.question': text('Cumprimos os nossos prazos?', '¿Cumplimos nuestros plazos?', 'Do we meet our deadlines?'),
  'outcome.question': text('Como terminaram os procedimentos?', '¿Cómo terminaron los procedimientos?', 'How did proceedings end?'),
  'measures.question': text(
    'O que foi ordenado está sendo cumprido?',
    '¿Se cumple lo que fue ordenado?',
    'Is what was ordered complied with?',
  ),
  'movement.question': text('Entram mais casos do que saem?', '¿Entran más casos de los que salen?', 'Do more cases come in than go out?'),

  'view.front': text('Frente', 'Frente', 'Front'),
  'view.forum': text('Órgão', 'Órgano', 'Body'),
  'view.stage': text('Fase', 'Etapa', 'Stage'),
  'view.axis': text('Eixo', 'Eje', 'Axis'),
  'view.territory': text('Território', 'Territorio', 'Territory'),
  'view.nationality': text('Nacionalidade', 'Nacionalidad', 'Nationality'),
  'view.wait': text('Fase', 'Etapa', 'Stage'),
  'view.load': text('Pessoa', 'Persona', 'Person'),
  'view.kept': text('Mês', 'Mes', 'Month'),
  'view.outcome': text('Desfecho', 'Desenlace', 'Outcome'),
  'view.compliance': text('Situação', 'Situación', 'Status'),
  'view.ordered': text('Órgão', 'Órgano', 'Body'),
  'view.movement': text('Mês', 'Mes', 'Month'),

  'series.cases': text('Casos', 'Casos', 'Cases'),
  'series.months': text('Meses na fase (mediana)', 'Meses en la etapa (mediana)', 'Months at the stage (median)'),
  'series.body': text('Mediana do órgão entre nós', 'Mediana del órgano entre nosotros', 'Our median at the body'),
  'series.led': text('Casos que coordena', 'Casos que coordina', 'Cases led'),
  'series.soon': text('Prazos em 30 dias', 'Plazos en 30 días', 'Deadlines within 30 days'),
  'series.met': text('No prazo', 'A tiempo', 'In time'),
  'series.late': text('Com atraso', 'Con retraso', 'Late'),
  'series.lapsed': text('Vencidos sem ato', 'Vencidos sin acto', 'Lapsed'),
  'series.proceedings': text('Procedimentos', 'Procedimientos', 'Proceedings'),
  'series.saidState': text('Segundo o Estado', 'Según el Estado', 'According to the State'),
  'series.saidUs': text('Segundo nós', 'Según nosotros', 'According to us'),
  'series.saidBody': text('Segundo o órgão', 'Según el órgano', 'According to the body'),
  'series.ordered': text('Ordenadas', 'Ordenadas', 'Ordered'),
  'series.pastTerm': text('Fora do prazo', 'Fuera de plazo', 'Past their term'),
  'series.contested': text('O Estado diz que sim, nós que não', 'El Estado dice que sí, nosotros que no', 'The State says yes, we say no'),
  'series.opened': text('Abertos', 'Abiertos', 'Opened'),
  'series.closed': text('Encerrados', 'Cerrados', 'Closed'),

  'summary.most': text(
    'Mais em {name}: {count, number}, de {total, number}.',
    'Más en {name}: {count, number}, de {total, number}.',
    'Most in {name}: {count, number} of {total, number}.',
  ),
  'summary.mostOf': text('Mais em {name}: {count, number}.', 'Más en {name}: {count, number}.', 'Most in {name}: {count, number}.'),
  'summary.load': text(
    'Quem coordena mais: {name}, com {count, number}.',
    'Quien coordina más: {name}, con {count, number}.',
    'Whoever leads most: {name}, with {count, number}.',
  ),
  'summary.measures': text(
    '{ordered, plural, =1 {Uma medida ordenada} one {# medida ordenada} many {# de medidas ordenadas} other {# medidas ordenadas}}; o órgão {settled, plural, =0 {não deu nenhuma por cumprida} =1 {deu uma por cumprida} one {deu # por cumprida} many {deu # por cumpridas} other {deu # por cumpridas}}.',
    '{ordered, plural, =1 {Una medida ordenada} one {# medida ordenada} many {# de medidas ordenadas} other {# medidas ordenadas}}; el órgano {settled, plural, =0 {no dio ninguna por cumplida} =1 {dio una por cumplida} one {dio # por cumplida} many {dio # por cumplidas} other {dio # por cumplidas}}.',
    '{ordered, plural, =1 {One measure was ordered} one {# measure was ordered} other {# measures were ordered}}; the body found {settled, plural, =0 {none} =1 {one} one {#} other {#}} complied with.',
  ),
  'summary.ordered': text(
    '{overdue, plural, =0 {Nenhuma está fora do prazo} =1 {Uma está fora do prazo} one {# está fora do prazo} many {# estão fora do prazo} other {# estão fora do prazo}}; {contested, plural, =0 {em nenhuma o Estado afirma o que negamos} =1 {em uma o Estado afirma o que negamos} one {em # o Estado afirma o que negamos} many {em # o Estado afirma o que negamos} other {em # o Estado afirma o que negamos}}.',
    '{overdue, plural, =0 {Ninguna está fuera de plazo} =1 {Una está fuera de plazo} one {# está fuera de plazo} many {# están fuera de plazo} other {# están fuera de plazo}}; {contested, plural, =0 {en ninguna el Estado afirma lo que negamos} =1 {en una el Estado afirma lo que negamos} one {en # el Estado afirma lo que negamos} many {en # el Estado afirma lo que negamos} other {en # el Estado afirma lo que negamos}}.',
    '{overdue, plural, =0 {None is past its term} =1 {One is past its term} one {# is past its term} other {# are past their term}}; {contested, plural, =0 {of none does the State affirm what we deny} =1 {of one the State affirms what we deny} one {of # the State affirms what we deny} other {of # the State affirms what we deny}}.',
  ),
  'summary.movement': text(
    'Abertos {opened, number}, encerrados {closed, number}.',
    'Abiertos {opened, number}, cerrados {closed, number}.',
    '{opened, number} opened, {closed, number} closed.',
  ),
  'note.several': text(
    'Um caso conta em cada grupo a que pertence.',
    'Un caso cuenta en cada grupo al que pertenece.',
    'A case counts in every group that it belongs to.',
  ),
  'note.wait': text(
    'Ao lado de cada fase, a mediana de todos os nossos procedimentos naquele órgão.',
    'Junto a cada etapa, la mediana de todos nuestros procedimientos en ese órgano.',
    'Beside each stage, the median of all our proceedings at that body.',
  ),
  'note.small': text(
    'Grupos com menos de 5 casos não aparecem sozinhos.',
    'Los grupos con menos de 5 casos no aparecen solos.',
    'Groups of fewer than 5 cases are not shown by themselves.',
  ),
  'hidden.together': text(
    '{groups, plural, one {Outra, com poucos casos} many {Outras #, com poucos casos} other {Outras #, com poucos casos}}',
    '{groups, plural, one {Otra, con pocos casos} many {Otras #, con pocos casos} other {Otras #, con pocos casos}}',
    '{groups, plural, one {Another, with few cases} other {# others, with few cases}}',
  ),
} satisfies Record<string, Text>

export type OverviewWord = keyof typeof overviewWords

const formats = new Map<string, IntlMessageFormat>()

/** A word in a language, its figures and plurals filled in. */
export function sayOverview(word: OverviewWord, language: Language, values?: Readonly<Record<string, string | number>>): string {
  const key = `${language} ${word}`
  const format = formats.get(key) ?? new IntlMessageFormat(overviewWords[word][language], language === 'en' ? 'en-GB' : language)
  formats.set(key, format)
  return String(format.format(values))
}

export const frontNames: Readonly<Record<(typeof fronts)[number], Text>> = {
  policy: text('Políticas públicas', 'Políticas públicas', 'Public policies'),
  network: text('Articulação em rede', 'Trabajo en red', 'Networking'),
  dialogue: text('Diálogos teoria e prática', 'Diálogos teoría y práctica', 'Theory and practice'),
  advocacy: text('Incidência', 'Incidencia', 'Advocacy'),
  course: text('Cursos e formações', 'Cursos y formaciones', 'Courses and trainings'),
  project: text('Projetos', 'Proyectos', 'Projects'),
}

export const axisNames: Readonly<Record<(typeof axes)[number], Text>> = {
  health: text('Saúde', 'Salud', 'Health'),
  assistance: text('Assistência social', 'Asistencia social', 'Social assistance'),
  psychology: text('Psicologia', 'Psicología', 'Psychology'),
  work: text('Trabalho', 'Trabajo', 'Work'),
  housing: text('Moradia', 'Vivienda', 'Housing'),
  shelter: text('Acolhimento', 'Alojamiento', 'Shelter'),
  participation: text('Participação política', 'Participación política', 'Political participation'),
  documentation: text('Documentação', 'Documentación', 'Documentation'),
}
