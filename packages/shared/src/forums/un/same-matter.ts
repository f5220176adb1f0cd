import { text } from '../text.ts'

/** The bar of the newer treaties, in the same words. */
export const examinedOrPending = text(
  'Barra a mesma questão já examinada pelo Comitê, ou que foi ou está sendo examinada em outro procedimento internacional.',
  'Impide el mismo asunto ya examinado por el Comité, o que ha sido o está siendo examinado en otro procedimiento internacional.',
  'Bars the same matter where the Committee has examined it, or where it has been or is being examined under another international procedure.',
)

/** The bar of the Convention on disappearances, for communications and for urgent action. */
export const pendingElsewhere = text(
  'Barra enquanto a mesma questão está em exame em outro procedimento internacional da mesma natureza.',
  'Impide mientras el mismo asunto se examina en otro procedimiento internacional de la misma naturaleza.',
  'Bars while the same matter is being examined under another international procedure of the same nature.',
)
