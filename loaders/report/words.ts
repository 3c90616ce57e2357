import type {Database} from "../database.js";
import {type ApprovedComment, approvedComments} from "../local/comments.js";

/** An action the service set itself, and what became of it in the year that reports it. It is about no child. */
export interface Action {
  readonly reference: string;
  /** `2024-25` */
  readonly year: string;
  readonly status: string;
}

/** Words of the council's own files that may be published. */
export interface Words {
  readonly comments: readonly ApprovedComment[];
  readonly actions: readonly Action[];
}

export const noWords: Words = {comments: [], actions: []};

/** Approved comments, and the actions with their status; the latest year first. */
export async function wordsOf(db: Database): Promise<Words> {
  const actions = await db.all<Action>(`
    select action as reference, reported_in as year, status
    from local_actions order by reported_in desc, file, line`);
  return {comments: await approvedComments(db), actions};
}
