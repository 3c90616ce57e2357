import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";

const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
const files = [
  ...new Set(Object.values(scripts).flatMap((script) => script.match(/loaders\/\S+\.ts/g) ?? []))
];

describe("the commands of package.json", () => {
  it("need no POSIX shell", () => {
    const posix = /\$|;|`|'|(^|\s)(rm|cp|mv|mkdir|cat|export|sh|bash|NODE_\w+=\S*|[A-Z_]+=\S+)(\s|$)/;
    expect(Object.entries(scripts).filter(([, script]) => posix.test(script))).toEqual([]);
  });

  // As an address a Windows path begins with a third slash and a space is %20: written by hand it is never equal,
  // and the command would do nothing and say that all is well.
  it.each(files)("%s knows in any folder of any system that it was the one started", (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(/`file:\/\/|"file:\/\//);
  });
});
