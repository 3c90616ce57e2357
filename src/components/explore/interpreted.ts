import {binary, globals, refuseOperator, unary} from "./operators.js";

/**
 * Arquero writes JavaScript and hands it to `Function`, which the site's policy forbids. This reads the same code and
 * does what it says, one small step a part, so that every verb works without evaluating text. Of the language it knows
 * what Arquero writes and refuses the rest.
 */

/** A part of a program as acorn, Arquero's own parser, gives it. */
interface Part {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: each type of part has fields of its own.
  readonly [field: string]: any;
}

type Parse = (code: string, options: {ecmaVersion: 2022; allowReturnOutsideFunction: boolean}) => unknown;

type Scope = Record<string | symbol, unknown>;

type Step = (scope: Scope) => unknown;

/** Where a scope keeps the text of the program. */
const source = Symbol("source");

/** What a statement gives when it returns; nothing else does. */
class Returned {
  constructor(readonly value: unknown) {}
}

/** Stands in for `Function`: names of arguments, then the body. */
export function interpreter(parse: Parse): (...texts: string[]) => (...given: unknown[]) => unknown {
  return (...texts) => {
    const code = texts.at(-1)!;
    const program = parse(code, {ecmaVersion: 2022, allowReturnOutsideFunction: true}) as Part;
    const names = texts.slice(0, -1);
    const body = block(program.body);
    return (...given) => result(body(bound({__proto__: null, [source]: code}, names, given)));
  };
}

function bound(scope: Scope, names: readonly string[], given: readonly unknown[]): Scope {
  for (const [index, name] of names.entries()) scope[name] = given[index];
  return scope;
}

function result(ended: unknown): unknown {
  return ended instanceof Returned ? ended.value : undefined;
}

function block(parts: readonly Part[]): Step {
  const steps = parts.map(statement);
  return (scope) => {
    for (const step of steps) {
      const ended = step(scope);
      if (ended instanceof Returned) return ended;
    }
    return undefined;
  };
}

function statement(part: Part): Step {
  if (part.type === "BlockStatement") return block(part.body);
  if (part.type === "ReturnStatement") {
    const value = expression(part.argument);
    return (scope) => new Returned(value(scope));
  }
  if (part.type === "ExpressionStatement") {
    if (part.directive) return () => undefined;
    const value = expression(part.expression);
    return (scope) => void value(scope);
  }
  if (part.type !== "VariableDeclaration") return refuse(part);
  const made = part.declarations.map(({id, init}: Part) => [nameOf(id), init && expression(init)] as const);
  return (scope) => {
    for (const [name, value] of made) scope[name] = value ? value(scope) : undefined;
  };
}

function expression(part: Part): Step {
  return (kinds[part.type] ?? refuse)(part);
}

const kinds: Readonly<Record<string, (part: Part) => Step>> = {
  Literal:
    ({value}) =>
    () =>
      value,
  Identifier: ({name}) => {
    const known = globals[name];
    return (scope) => (name in scope ? scope[name] : known);
  },
  TemplateLiteral: ({quasis, expressions}) => {
    const values: Step[] = expressions.map(expression);
    return (scope) =>
      quasis
        .map((quasi: Part, index: number) => quasi.value.cooked + String(values[index]?.(scope) ?? ""))
        .join("");
  },
  MemberExpression: (part) => {
    const [object, key] = member(part);
    return (scope) => (object(scope) as Scope)[key(scope)];
  },
  CallExpression: (part) => {
    const given = part.arguments.map(expression) as Step[];
    if (part.callee.type !== "MemberExpression") {
      const called = expression(part.callee);
      return (scope) => (called(scope) as (...all: unknown[]) => unknown)(...given.map((one) => one(scope)));
    }
    const [object, key] = member(part.callee);
    return (scope) => {
      const owner = object(scope) as Record<string, (...all: unknown[]) => unknown>;
      return owner[key(scope)]!(...given.map((one) => one(scope)));
    };
  },
  ArrayExpression: ({elements}) => {
    const values: Step[] = elements.map(expression);
    return (scope) => values.map((value) => value(scope));
  },
  ObjectExpression: ({properties}) => {
    const made = properties.map(
      ({key, computed, value}: Part) =>
        [computed ? expression(key) : () => key.name ?? key.value, expression(value)] as const
    );
    return (scope) =>
      Object.fromEntries(made.map(([key, value]: readonly [Step, Step]) => [key(scope), value(scope)]));
  },
  UnaryExpression: ({operator, argument}) => {
    const [apply, value] = [unary[operator] ?? refuseOperator(operator), expression(argument)];
    return (scope) => apply(value(scope) as never);
  },
  BinaryExpression: ({operator, left, right}) => {
    const [apply, a, b] = [binary[operator] ?? refuseOperator(operator), expression(left), expression(right)];
    return (scope) => apply(a(scope) as never, b(scope) as never);
  },
  LogicalExpression: ({operator, left, right}) => {
    const [a, b] = [expression(left), expression(right)];
    if (operator === "&&") return (scope) => a(scope) && b(scope);
    if (operator === "||") return (scope) => a(scope) || b(scope);
    return (scope) => a(scope) ?? b(scope);
  },
  ConditionalExpression: ({test, consequent, alternate}) => {
    const [asked, yes, no] = [expression(test), expression(consequent), expression(alternate)];
    return (scope) => (asked(scope) ? yes(scope) : no(scope));
  },
  SequenceExpression: ({expressions}) => {
    const steps: Step[] = expressions.map(expression);
    return (scope) => steps.reduce<unknown>((_, step) => step(scope), undefined);
  },
  AssignmentExpression: ({operator, left, right}) => {
    if (operator !== "=") return refuseOperator(operator);
    const value = expression(right);
    if (left.type === "MemberExpression") {
      const [object, key] = member(left);
      return (scope) => {
        (object(scope) as Scope)[key(scope)] = value(scope);
      };
    }
    const name = nameOf(left);
    return (scope) => {
      scope[name] = value(scope);
      return scope[name];
    };
  },
  ArrowFunctionExpression: ({params, body, start, end}) => {
    const names: string[] = params.map(nameOf);
    const run = body.type === "BlockStatement" ? block(body.body) : expression(body);
    const ends = body.type === "BlockStatement" ? result : (value: unknown) => value;
    return (scope) => {
      const made = (...given: unknown[]) => ends(run(bound(Object.create(scope) as Scope, names, given)));
      // Arquero tells functions of different columns apart by their text.
      return Object.assign(made, {toString: () => (scope[source] as string).slice(start, end)});
    };
  }
};

function member({object, property, computed}: Part): [Step, (scope: Scope) => string] {
  const key = computed ? (expression(property) as (scope: Scope) => string) : () => property.name as string;
  return [expression(object), key];
}

function nameOf(part: Part): string {
  return part.type === "Identifier" ? part.name : refuse(part);
}

function refuse({type}: Part): never {
  throw new Error(`This page cannot work out a ${type}.`);
}
