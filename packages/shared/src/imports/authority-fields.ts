import { type ImportField, say } from './field.ts'

/** Of an authority of the library. */
export const authorityFields: readonly ImportField[] = [
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
]
