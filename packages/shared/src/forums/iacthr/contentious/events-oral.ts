import type { EventKind } from '../../../law.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'

const preparing = ['lists', 'order', 'hearing'] as const
const heard = ['hearing', 'final_arguments', 'deliberation'] as const

/** Evidence, lists, hearing, amici and final arguments. */
export const oralEvents: readonly EventKind[] = [
  { id: 'definitive-lists-requested', by: 'body', moves: 'lists', from: ['answer_due', 'objections_due', 'lists'], sets: ['iacthr-final-list-declarants'], fields: [due], name: text('Listas definitivas de declarantes solicitadas', 'Listas definitivas de declarantes solicitadas', 'Definitive lists of declarants requested') },
  { id: 'definitive-list-filed', by: 'petitioner', from: ['lists'], name: text('Lista definitiva de declarantes apresentada', 'Lista definitiva de declarantes presentada', 'Definitive list of declarants filed') },
  { id: 'definitive-lists-transmitted', by: 'body', from: ['lists'], sets: ['iacthr-observations-final-lists'], fields: [due], name: text('Listas definitivas das outras partes recebidas', 'Listas definitivas de las otras partes recibidas', "Other parties' definitive lists received") },
  { id: 'list-observations-filed', by: 'petitioner', from: ['lists'], name: text('Observações às listas apresentadas', 'Observaciones a las listas presentadas', 'Observations on the lists filed') },
  { id: 'witness-objection-filed', by: 'petitioner', from: ['lists'], name: text('Objeção a testemunha apresentada', 'Objeción a testigo presentada', 'Objection to a witness filed') },
  { id: 'expert-recusal-filed', by: 'petitioner', from: ['lists'], name: text('Recusação de perito apresentada', 'Recusación de perito presentada', 'Recusal of an expert filed') },
  { id: 'expert-recusal-communicated', by: 'body', from: ['lists'], sets: ['iacthr-expert-recusal-reply'], fields: [due], name: text('Recusação comunicada ao perito', 'Recusación comunicada al perito', 'Recusal communicated to the expert') },
  { id: 'expert-recusal-answered', by: 'third', from: ['lists', 'order'], name: text('Resposta do perito à recusação', 'Respuesta del perito a la recusación', "Expert's reply to the recusal") },
  { id: 'declarant-substitution-requested', by: 'petitioner', from: [...preparing], name: text('Substituição de declarante solicitada', 'Sustitución de declarante solicitada', 'Substitution of a declarant requested') },
  { id: 'presidency-order-notified', by: 'body', moves: 'order', from: ['lists', 'answer_due', 'objections_due'], name: text('Resolução da Presidência sobre declarantes notificada', 'Resolución de la Presidencia sobre declarantes notificada', 'Order of the Presidency on declarants notified') },
  { id: 'order-review-requested', by: 'petitioner', from: ['order', 'hearing'], name: text('Recurso ao plenário contra a resolução da Presidência', 'Recurso al pleno contra la resolución de la Presidencia', 'Review of the order by the full Court requested') },
  { id: 'order-reviewed', by: 'body', from: ['order', 'hearing'], name: text('Resolução da Presidência revista pelo plenário', 'Resolución de la Presidencia revisada por el pleno', 'Order of the Presidency reviewed by the full Court') },
  { id: 'affidavit-questions-invited', by: 'body', from: ['order', 'hearing'], sets: ['iacthr-affidavit-questions'], fields: [due], name: text('Perguntas a declarantes por affidavit abertas', 'Preguntas a declarantes por afidávit habilitadas', 'Questions to affidavit declarants invited') },
  { id: 'affidavit-questions-filed', by: 'petitioner', from: ['order', 'hearing'], name: text('Perguntas a declarantes apresentadas', 'Preguntas a declarantes presentadas', 'Questions to declarants filed') },
  { id: 'affidavits-transmitted', by: 'body', from: ['order', 'hearing', 'final_arguments'], sets: ['iacthr-affidavit-observations'], fields: [due], name: text('Affidavits transmitidos', 'Afidávits trasladados', 'Affidavits transmitted') },
  { id: 'affidavit-observations-filed', by: 'petitioner', from: ['order', 'hearing', 'final_arguments'], name: text('Observações aos affidavits apresentadas', 'Observaciones a los afidávits presentadas', 'Observations on the affidavits filed') },
  { id: 'evidence-cure-requested', by: 'body', sets: ['iacthr-incomplete-evidence-cure'], fields: [due], name: text('Prova ilegível ou incompleta apontada', 'Prueba ilegible o incompleta señalada', 'Illegible or incomplete evidence pointed out') },
  { id: 'evidence-cured', by: 'petitioner', name: text('Prova corrigida entregue', 'Prueba subsanada presentada', 'Corrected evidence filed') },
  { id: 'evidence-requested', by: 'body', from: [...preparing, 'final_arguments', 'deliberation'], sets: ['iacthr-evidence-ex-officio'], fields: [due], name: text('Prova para melhor decidir solicitada', 'Prueba para mejor resolver solicitada', 'Evidence requested by the Court') },
  { id: 'evidence-provided', by: 'petitioner', from: [...preparing, 'final_arguments', 'deliberation'], name: text('Prova para melhor decidir entregue', 'Prueba para mejor resolver presentada', 'Evidence requested by the Court filed') },
  { id: 'supervening-evidence-filed', by: 'party', from: [...preparing, 'final_arguments', 'deliberation'], name: text('Prova de fato superveniente apresentada (art. 57(2))', 'Prueba sobre hecho superviniente presentada (art. 57(2))', 'Evidence of a supervening fact filed (art. 57(2))') },
  { id: 'hearing-convened', by: 'body', moves: 'hearing', from: ['lists', 'order'], sets: ['iacthr-hearing-date'], fields: [due], name: text('Audiência pública convocada', 'Audiencia pública convocada', 'Public hearing convened') },
  { id: 'hearing-opened', by: 'body', moves: 'hearing', from: ['hearing', 'order'], name: text('Audiência pública, primeiro dia', 'Audiencia pública, primer día', 'Public hearing, first day') },
  { id: 'hearing-closed', by: 'body', moves: 'final_arguments', from: ['hearing'], name: text('Audiência pública, último dia', 'Audiencia pública, último día', 'Public hearing, last day') },
  { id: 'hearing-dispensed', by: 'body', moves: 'final_arguments', from: ['lists', 'order'], sets: ['iacthr-final-arguments'], fields: [due], name: text('Audiência dispensada e prazo das alegações finais concedido', 'Audiencia no convocada y plazo de alegatos finales otorgado', 'No hearing: order granting time for final arguments') },
  { id: 'final-arguments-ordered', by: 'body', from: [...preparing, 'final_arguments'], sets: ['iacthr-final-arguments'], fields: [due], name: text('Data das alegações finais fixada', 'Fecha de los alegatos finales fijada', 'Date of the final arguments set') },
  { id: 'final-arguments-received', by: 'petitioner', moves: 'deliberation', from: ['final_arguments'], name: text('Alegações finais escritas apresentadas', 'Alegatos finales escritos presentados', 'Final written arguments filed') },
  { id: 'state-final-arguments-received', by: 'state', from: ['final_arguments', 'deliberation'], name: text('Alegações finais do Estado', 'Alegatos finales del Estado', "State's final arguments") },
  { id: 'commission-final-observations-received', by: 'third', from: ['final_arguments', 'deliberation'], name: text('Observações finais da CIDH', 'Observaciones finales de la CIDH', "IACHR's final observations") },
  { id: 'final-arguments-annexes-transmitted', by: 'body', from: ['final_arguments', 'deliberation'], sets: ['iacthr-final-arguments-annex-observations'], fields: [due], name: text('Anexos das alegações finais transmitidos', 'Anexos de los alegatos finales trasladados', 'Annexes of the final arguments transmitted') },
  { id: 'final-arguments-annex-observations-filed', by: 'petitioner', from: ['final_arguments', 'deliberation'], name: text('Observações aos anexos das alegações finais', 'Observaciones a los anexos de los alegatos finales', 'Observations on the annexes of the final arguments') },
  { id: 'amicus-received', by: 'amicus', from: ['pleadings', 'answer_due', 'objections_due', ...preparing, 'final_arguments', 'deliberation'], name: text('Escrito de amicus curiae apresentado', 'Escrito de amicus curiae presentado', 'Amicus curiae brief filed') },
  { id: 'amicus-originals-received', by: 'amicus', from: [...heard, 'lists', 'order'], name: text('Original assinado e anexos do amicus entregues', 'Original firmado y anexos del amicus presentados', 'Signed original and annexes of the amicus filed') },
  { id: 'amicus-transmitted', by: 'body', from: [...heard], sets: ['iacthr-amicus-objections'], fields: [due], name: text('Escritos de amicus curiae transmitidos às partes', 'Escritos de amicus curiae trasladados a las partes', 'Amicus curiae briefs transmitted to the parties') },
  { id: 'amicus-observations-filed', by: 'petitioner', from: [...heard], name: text('Observações aos amici apresentadas', 'Observaciones a los amici presentadas', 'Observations on the amici filed') },
]
