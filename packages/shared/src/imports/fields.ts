import type { Text } from '../languages.ts'
import type { cellWords } from './cell-words.ts'
import type { ImportKind } from './shapes.ts'

/** A field that a column of a sheet may hold. */
export interface ImportField {
  readonly id: string
  readonly label: Text
  /** How else people head such a column, in any language, in small letters without accents. */
  readonly also?: readonly string[]
  readonly isRequired?: true
  /** What may stand in the cell, where it is one of a few; `isList`: several of them. */
  readonly words?: keyof typeof cellWords
  readonly isList?: true
  /** In the rows that a template shows. */
  readonly examples: readonly [string, string]
}

const caseOf: ImportField = {
  id: 'case',
  label: say('Caso', 'Caso', 'Case'),
  also: ['referencia', 'reference', 'numero do caso', 'numero del caso', 'case number', 'ref'],
  isRequired: true,
  examples: ['2026-001', '2026-002'],
}

/** The fields of each kind, in the order of the template. Their ids are those of the shapes of `cases.ts`, `people.ts` and so on. */
export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  cases: [
    {
      id: 'title',
      label: say('Título', 'Título', 'Title'),
      also: ['nome do caso', 'nombre del caso', 'case name', 'caso', 'case', 'nome', 'nombre', 'name'],
      isRequired: true,
      examples: ['Família M. v. Brasil', 'Acesso à saúde em Foz do Iguaçu'],
    },
    {
      id: 'summary',
      label: say('Resumo', 'Resumen', 'Summary'),
      also: ['descricao', 'descripcion', 'description', 'sintese'],
      examples: ['Expulsão sem defesa.', ''],
    },
    {
      id: 'state',
      label: say('Estado demandado', 'Estado demandado', 'Respondent State'),
      also: ['pais', 'country', 'estado', 'state'],
      examples: ['BR', 'Brasil'],
    },
    {
      id: 'territory',
      label: say('Território', 'Territorio', 'Territory'),
      also: ['cidade', 'ciudad', 'city', 'local', 'lugar', 'place', 'municipio'],
      examples: ['Curitiba/PR', 'Foz do Iguaçu/PR'],
    },
    {
      id: 'fronts',
      label: say('Frentes', 'Frentes', 'Fronts'),
      also: ['frente', 'front'],
      words: 'front',
      isList: true,
      examples: ['Incidência', 'Incidência | Políticas públicas'],
    },
    {
      id: 'axes',
      label: say('Eixos', 'Ejes', 'Axes'),
      also: ['eixo', 'eje', 'axis'],
      words: 'axis',
      isList: true,
      examples: ['Moradia', 'Saúde'],
    },
    {
      id: 'tags',
      label: say('Etiquetas', 'Etiquetas', 'Tags'),
      also: ['etiqueta', 'tag', 'palavras-chave', 'palabras clave', 'keywords'],
      isList: true,
      examples: ['expulsão | criança', ''],
    },
    {
      id: 'visibility',
      label: say('Quem vê', 'Quién lo ve', 'Who sees it'),
      also: ['visibilidade', 'visibilidad', 'visibility', 'acesso', 'acceso', 'access'],
      words: 'visibility',
      examples: ['Restrito', 'Toda a organização'],
    },
    {
      id: 'leadId',
      label: say('Responsável', 'Responsable', 'Lead'),
      also: ['lider', 'advogado', 'advogada', 'abogado', 'abogada', 'lawyer', 'owner'],
      examples: ['ana@exemplo.org', ''],
    },
  ],
  people: [
    caseOf,
    {
      id: 'name',
      label: say('Nome', 'Nombre', 'Name'),
      also: ['nome completo', 'nombre completo', 'full name', 'pessoa', 'persona', 'person'],
      isRequired: true,
      examples: ['Amina Kiala', 'Dra. Beatriz Nunes'],
    },
    {
      id: 'role',
      label: say('Papel', 'Papel', 'Role'),
      also: ['papel no caso', 'rol', 'qualidade', 'calidad', 'funcao'],
      isRequired: true,
      words: 'role',
      examples: ['Suposta vítima', 'Representante'],
    },
    {
      id: 'protected',
      label: say('Protegida', 'Protegida', 'Protected'),
      also: ['protegido', 'sigilo', 'reserva', 'protecao'],
      words: 'yesNo',
      examples: ['Sim', 'Não'],
    },
    { id: 'pseudonym', label: say('Pseudônimo', 'Seudónimo', 'Pseudonym'), also: ['apelido', 'alias'], examples: ['A. K.', ''] },
    { id: 'initials', label: say('Iniciais', 'Iniciales', 'Initials'), examples: ['A. K.', ''] },
    { id: 'groupLabel', label: say('Grupo', 'Grupo', 'Group'), also: ['group label'], examples: ['uma mãe angolana', ''] },
    {
      id: 'nationality',
      label: say('Nacionalidade', 'Nacionalidad', 'Nationality'),
      also: ['pais', 'country', 'pais de origem', 'country of origin'],
      examples: ['Angola', 'BR'],
    },
    {
      id: 'note',
      label: say('Notas', 'Notas', 'Notes'),
      also: ['nota', 'note', 'observacoes', 'observaciones', 'obs'],
      examples: ['Fala lingala.', ''],
    },
    {
      id: 'identifiers',
      label: say('Documentos', 'Documentos', 'Documents'),
      also: ['documento', 'document', 'cpf', 'rnm', 'crnm', 'passaporte', 'pasaporte', 'passport', 'telefone', 'telefono', 'phone'],
      examples: ['Passaporte: N1234567', ''],
    },
    {
      id: 'barNumber',
      label: say('OAB', 'Matrícula profesional', 'Bar number'),
      also: ['oab', 'registro profissional'],
      examples: ['', 'OAB/PR 12.345'],
    },
    {
      id: 'contact',
      label: say('Contato', 'Contacto', 'Contact'),
      also: ['e-mail', 'email', 'correo'],
      examples: ['', 'beatriz@exemplo.org'],
    },
  ],
  events: [
    caseOf,
    {
      id: 'on',
      label: say('Data', 'Fecha', 'Date'),
      also: ['dia', 'day', 'quando', 'cuando', 'when', 'data do fato'],
      isRequired: true,
      examples: ['2026-02-01', '03/2025'],
    },
    {
      id: 'proceedingId',
      label: say('Procedimento', 'Procedimiento', 'Proceeding'),
      also: ['processo', 'proceso', 'numero do processo', 'numero del proceso', 'numero', 'number'],
      examples: ['', ''],
    },
    {
      id: 'kind',
      label: say('Tipo', 'Tipo', 'Kind'),
      also: ['andamento', 'actuacion', 'event', 'evento', 'type'],
      examples: ['Fato', 'Fato'],
    },
    {
      id: 'title',
      label: say('Título', 'Título', 'Title'),
      also: ['o que', 'que', 'what', 'assunto', 'asunto', 'fato', 'hecho', 'fact'],
      examples: ['Chegada ao Brasil', 'Pedido de refúgio'],
    },
    {
      id: 'note',
      label: say('Notas', 'Notas', 'Notes'),
      also: ['nota', 'note', 'descricao', 'descripcion', 'description', 'observacoes'],
      examples: ['', ''],
    },
    { id: 'time', label: say('Hora', 'Hora', 'Time'), also: ['horario', 'hour'], examples: ['', ''] },
    {
      id: 'due',
      label: say('Data fixada', 'Fecha fijada', 'Date set'),
      also: ['prazo fixado', 'plazo fijado', 'due', 'vencimento'],
      examples: ['', ''],
    },
  ],
  authorities: [
    {
      id: 'kind',
      label: say('Tipo', 'Tipo', 'Kind'),
      also: ['type', 'especie'],
      isRequired: true,
      words: 'kind',
      examples: ['Decisão', 'Norma'],
    },
    {
      id: 'system',
      label: say('Sistema', 'Sistema', 'System'),
      also: ['origem', 'origen', 'origin'],
      isRequired: true,
      words: 'system',
      examples: ['Sistema interamericano', 'Brasil'],
    },
    {
      id: 'title',
      label: say('Título', 'Título', 'Title'),
      also: ['nome', 'nombre', 'name', 'ementa'],
      isRequired: true,
      examples: ['Caso Vélez Loor Vs. Panamá', 'Institui a Lei de Migração'],
    },
    {
      id: 'body',
      label: say('Órgão', 'Órgano', 'Body'),
      also: ['tribunal', 'court', 'corte', 'autor institucional'],
      examples: ['Corte Interamericana de Derechos Humanos', 'Congresso Nacional'],
    },
    {
      id: 'shortTitle',
      label: say('Título curto', 'Título corto', 'Short title'),
      also: ['apelido', 'short name'],
      examples: ['Caso Vélez Loor', 'Lei de Migração'],
    },
    {
      id: 'number',
      label: say('Número', 'Número', 'Number'),
      also: ['n', 'no', 'numero oficial'],
      examples: ['Serie C No. 218', '13.445/2017'],
    },
    { id: 'form', label: say('Forma', 'Forma', 'Form'), also: ['especie normativa'], examples: ['Sentencia', 'Lei'] },
    { id: 'date', label: say('Data', 'Fecha', 'Date'), also: ['dia', 'ano', 'year', 'day'], examples: ['2010-11-23', '24/05/2017'] },
    { id: 'authors', label: say('Autores', 'Autores', 'Authors'), also: ['autor', 'autora', 'author'], examples: ['', ''] },
    {
      id: 'container',
      label: say('Publicado em', 'Publicado en', 'Published in'),
      also: ['revista', 'journal', 'editora', 'editorial', 'publisher'],
      examples: ['', ''],
    },
    { id: 'language', label: say('Idioma', 'Idioma', 'Language'), also: ['lingua'], examples: ['es', 'pt'] },
    {
      id: 'url',
      label: say('Endereço', 'Dirección', 'Address'),
      also: ['url', 'link', 'enlace', 'site'],
      examples: ['', 'https://www.planalto.gov.br/'],
    },
    { id: 'urn', label: say('URN', 'URN', 'URN'), also: ['urn lex'], examples: ['', 'urn:lex:br:federal:lei:2017-05-24;13445'] },
    { id: 'ecli', label: say('ECLI', 'ECLI', 'ECLI'), examples: ['', ''] },
    {
      id: 'tags',
      label: say('Etiquetas', 'Etiquetas', 'Tags'),
      also: ['etiqueta', 'tag', 'palavras-chave', 'keywords'],
      isList: true,
      examples: ['devido processo', ''],
    },
    { id: 'note', label: say('Notas', 'Notas', 'Notes'), also: ['nota', 'note', 'observacoes', 'observaciones'], examples: ['', ''] },
  ],
}

function say(pt: string, es: string, en: string): Text {
  return { 'pt-BR': pt, es, en }
}
