import {type Cell, keyOf} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {faultsOf} from "./certificate.js";
import {isConductTotal} from "./conduct.js";
import {decided} from "./decided.js";
import {asFirstPublished, type EarlierFigure, lastSaid, withoutCorrected} from "./earlier.js";
import type {Input} from "./input.js";
import type {Model} from "./model.js";
import type {Policy} from "./policy.js";
import type {Protection} from "./protect.js";
import {questionOf} from "./question.js";
import {Irreconcilable} from "./reconciled.js";
import type {DecidedCell, Release, ReleasedCell} from "./release.js";
import {showDerived} from "./show_derived.js";
import {withheldByTable} from "./withheld.js";

/** A release whose certificate does not hold is never made. */
export class Uncertified extends Error {}

/**
 * Decides what may be shown: the one door between measured and published figures. `salt` breaks ties
 * and is private to the council; the same salt gives the same answer. Throws where nothing can
 * protect a group (Unprotectable) or the certificate has a fault (Uncertified).
 */
export async function control(input: Input, policy: Policy, salt: string): Promise<Release> {
  return (await controlWithProof(input, policy, salt)).release;
}

/** The release with what proves it safe. The proof is private: it holds the true numbers. */
interface ReleaseWithProof {
  readonly release: Release;
  readonly model: Model;
  readonly protection: Protection;
}

/**
 * What the council did may be corrected, where what was published earlier beside it still fits some population; where
 * nothing fits, the earlier figures of what it did stand as well.
 */
export async function controlWithProof(
  input: Input,
  policy: Policy,
  salt: string
): Promise<ReleaseWithProof> {
  const measures = new Map(input.measures.map((measure) => [measure.id, measure]));
  const earlier = lastSaid(input.earlier ?? [], measures);
  const uncorrected = withoutCorrected(earlier, input.cells, (cell) =>
    isConductTotal(cell, measures.get(cell.measure)!)
  );
  try {
    return await decide(uncorrected, input, measures, policy, salt);
  } catch (reason) {
    if (!(reason instanceof Irreconcilable) || uncorrected.size === earlier.size) throw reason;
    return decide(earlier, input, measures, policy, salt);
  }
}

/** Decides what may be shown, given the earlier figures that stand. */
async function decide(
  earlier: ReadonlyMap<string, EarlierFigure>,
  input: Input,
  measures: ReadonlyMap<string, Measure>,
  policy: Policy,
  salt: string
): Promise<ReleaseWithProof> {
  const cells = asFirstPublished(input.cells, measures, earlier);
  const {question, rows} = await questionOf(cells, earlier, input, measures, policy);
  const {protection, left, elsewhere} = await decided(question, policy, salt);
  refuseUncertified(protection);
  const conduct = cells.filter((cell) => isConductTotal(cell, measures.get(cell.measure)!));
  const shown = new Set([...protection.shown, ...conduct.map(keyOf)]);
  showDerived(cells, measures, shown, policy);
  const release: Pick<Release, "cells" | "tables" | "notes" | "elsewhere"> = {
    cells: cells.map((cell) => released(cell, shown.has(keyOf(cell))) as ReleasedCell),
    tables: withheldByTable(cells, shown, rows, {sparse: protection.sparse, left}, policy),
    notes: protection.knownAnyway,
    elsewhere
  };
  return {release: release as Release, model: protection.model, protection};
}

function refuseUncertified(protection: Protection) {
  const faults = [protection, ...protection.further].flatMap((certified) =>
    faultsOf({...certified, published: certified.groups})
  );
  if (faults.length > 0)
    throw new Uncertified(
      `The release could not be proved safe. Make a table coarser:\n${faults.join("\n")}`
    );
}

function released(cell: Cell, isShown: boolean): DecidedCell {
  const {numerator, denominator, value, status, ...key} = cell;
  if (status !== "measured") return {...key, status};
  if (!isShown) return {...key, status: "withheld"};
  return {...key, status: "shown", numerator, denominator, value};
}
