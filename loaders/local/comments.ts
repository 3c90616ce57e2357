import type {Database} from "../database.js";

/** Words that may be published: whose, of which year, and who approved them in what role and when. */
export interface ApprovedComment {
  readonly comment: string;
  /** Child, Carer, Parent or The service. */
  readonly saidBy: string;
  /** A year such as `2024-25`. */
  readonly year: string;
  /** The reference of the action that the words are of; null for a comment. */
  readonly about: string | null;
  readonly approvedByRole: string;
  /** `YYYY-MM-DD`. */
  readonly approvedOn: string;
}

/** Every comment of the council's own file, the latest year first; a row without an approval was left out at the door. */
export function approvedComments(db: Database): Promise<ApprovedComment[]> {
  return db.all<ApprovedComment>(`
    select comment, said_by as "saidBy", said_in as year, about, approved_by_role as "approvedByRole",
      approved_on as "approvedOn"
    from local_comments
    where approved_on <= (select extract_date from settings)
    order by said_in desc, file, line`);
}
