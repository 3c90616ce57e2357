import {type Day, inReturn} from "../calendar.js";
import type {TellLocal} from "./files.js";
import type {Span} from "./span.js";

/** An invented independent reviewing officer. */
interface Officer {
  readonly code: string;
  readonly tenths: number;
  readonly contract: string;
  readonly dual: boolean;
  /** Quarters of the span, from and until, in which the officer is in post. */
  readonly from: number;
  readonly until: number;
}

const tenths = [6, 5, 5, 4, 6, 5];

/** Officers enough for some 60 children a full-time post. One post was an agency's, then empty for a quarter. */
function officers(children: number): Officer[] {
  const count = Math.max(5, Math.round(children / 31));
  const all = Array.from({length: count}, (_, index) => ({
    code: `EX${String(index + 1).padStart(2, "0")}`,
    tenths: tenths[index % tenths.length]!,
    contract: index % 6 === 4 ? "temporary" : "permanent",
    dual: index % 2 === 0,
    from: 0,
    until: 99
  }));
  const last = all.pop()!;
  return [...all, {...last, code: "EX90", contract: "agency", until: 3}, {...last, from: 5}];
}

/** Who reviews whom: children shared out among the officers in post by the time they work. */
export interface Staff {
  /** Counts a child in care on a quarter end, and says whose it is. */
  readonly allocate: (number: number, quarter: number) => string;
  readonly tellAll: (tell: TellLocal) => void;
}

export function newStaff(children: number, span: Span): Staff {
  const all = officers(children);
  const slots = span.quarters.map((_, quarter) =>
    all.flatMap((officer) =>
      quarter >= officer.from && quarter < officer.until
        ? Array<string>(officer.tenths).fill(officer.code)
        : []
    )
  );
  const counts = span.quarters.map(() => new Map<string, number>());
  return {
    allocate(number, quarter) {
      const shares = slots[quarter]!;
      const code = shares[Math.imul(number, 7919) % shares.length]!;
      counts[quarter]!.set(code, (counts[quarter]!.get(code) ?? 0) + 1);
      return code;
    },
    tellAll(tell) {
      for (const [quarter, day] of span.quarters.entries())
        for (const officer of all)
          if (quarter >= officer.from && quarter < officer.until)
            tellOfficer(tell, officer, day, counts[quarter]!.get(officer.code) ?? 0);
    }
  };
}

function tellOfficer(
  tell: TellLocal,
  {code, tenths, contract, dual}: Officer,
  day: Day,
  children: number
): void {
  tell("iro_staff", {
    quarter_end: inReturn(day),
    iro: code,
    fte: (tenths / 10).toFixed(1),
    contract,
    dual_role: dual ? "yes" : "no",
    children_allocated: children
  });
}
