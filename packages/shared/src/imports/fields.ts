import { authorityFields } from './authority-fields.ts'
import { caseOf, type ImportField, say } from './field.ts'
import { personFields } from './person-fields.ts'
import type { ImportKind } from './shapes.ts'

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
  people: personFields,
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
  authorities: authorityFields,
}
