/** The names of the language that Arquero uses. */
export const globals: Readonly<Record<string, unknown>> = {undefined, NaN, Infinity, Date};

/** Operators of one value. */
export const unary: Readonly<Record<string, (value: never) => unknown>> = {
  "!": (value) => !value,
  "-": (value) => -value,
  "+": (value) => +value,
  typeof: (value) => typeof value
};

/** Operators of two values, those that look at both. */
export const binary: Readonly<Record<string, (a: never, b: never) => unknown>> = {
  "===": (a, b) => a === b,
  "!==": (a, b) => a !== b,
  // biome-ignore lint/suspicious/noDoubleEquals: Arquero asks with == whether a value is missing.
  "==": (a, b) => a == b,
  // biome-ignore lint/suspicious/noDoubleEquals: as above.
  "!=": (a, b) => a != b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  instanceof: (a, b) => (a as unknown) instanceof (b as unknown as typeof Date)
};

export function refuseOperator(operator: string): never {
  throw new Error(`This page cannot work out ${operator}.`);
}
