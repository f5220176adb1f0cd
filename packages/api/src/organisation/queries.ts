import type { OrganisationView } from '@travessia/shared/organisation'
import type { Db, Tx } from '../db.ts'

const columns = ['name', 'legalNature', 'taxId', 'address', 'email', 'phone', 'recognisedIn', 'version'] as const

export async function getOrganisation(db: Db, organisationId: string): Promise<OrganisationView> {
  return db.selectFrom('organisation').select(columns).where('id', '=', organisationId).executeTakeFirstOrThrow()
}

export async function getOrganisationForUpdate(tx: Tx, organisationId: string): Promise<OrganisationView> {
  return tx.selectFrom('organisation').select(columns).where('id', '=', organisationId).forUpdate().executeTakeFirstOrThrow()
}

export async function updateOrganisation(tx: Tx, organisationId: string, edit: Partial<OrganisationView>): Promise<OrganisationView> {
  return tx
    .updateTable('organisation')
    .set((eb) => ({ ...edit, version: eb('version', '+', 1) }))
    .where('id', '=', organisationId)
    .returning(columns)
    .executeTakeFirstOrThrow()
}
