/** The strict policy of ordinary pages: nothing inline, nothing from elsewhere. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'"
].join("; ");

/** The explore page runs DuckDB, which is WebAssembly in a worker. */
const explorePolicy = pagePolicy.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'"
);

/** Embed pages are made to stand in other people's pages. */
const embedPolicy = pagePolicy.replace("frame-ancestors 'self'", "frame-ancestors *");

const common: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()"
};

/** The headers a path of the site is served with. `path` is relative to the site, without a leading slash. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return {...common, "Content-Security-Policy": policyFor(path)};
}

function policyFor(path: string): string {
  if (/^explore(\.html|\/|$)|duckdb.*worker.*\.js$/.test(path)) return explorePolicy;
  if (path.startsWith("embed/")) return embedPolicy;
  return pagePolicy;
}

/** The same policies in the words of three servers, by file name. `basePath` is where on the server the site is. */
export function serverFiles(basePath = "/"): Readonly<Record<string, string>> {
  const missing = `${basePath.replace(/\/$/, "")}/404.html`;
  return {".htaccess": apache(missing), "web.config": iis(), "headers-nginx.conf": nginx(missing)};
}

function apache(missing: string): string {
  const headers = Object.entries(common).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return `ErrorDocument 404 ${missing}
AddDefaultCharset utf-8
AddType text/csv .csv
AddType text/javascript .js
AddType image/svg+xml .svg
AddType application/json .json
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/csv text/javascript application/json application/xml image/svg+xml application/wasm
</IfModule>
<IfModule mod_headers.c>
${headers.join("\n")}
  Header always set Content-Security-Policy "${pagePolicy}"
  <If "%{REQUEST_URI} =~ m#/explore(\\.html)?$|duckdb.*worker.*\\.js$#">
    Header always set Content-Security-Policy "${explorePolicy}"
  </If>
  <If "%{REQUEST_URI} =~ m#/embed/#">
    Header always set Content-Security-Policy "${embedPolicy}"
  </If>
</IfModule>
`;
}

/** In a location, `if` is safe around `set` alone; a map would need a second place, outside the server. */
function nginx(missing: string): string {
  const headers = Object.entries(common).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `# Include this file in the location that serves the site:
#   location ${missing.replace(/404\.html$/, "")} {
#     alias /the/folder/of/the/site/;
#     include /the/folder/of/the/site/headers-nginx.conf;
#   }
charset utf-8;
charset_types text/css text/csv text/javascript application/javascript application/json application/xml text/xml;
gzip on;
gzip_types text/css text/csv text/javascript application/javascript application/json application/xml text/xml image/svg+xml application/wasm;
set $care_policy "${pagePolicy}";
if ($uri ~ "/explore(\\.html)?$|duckdb.*worker.*\\.js$") {
  set $care_policy "${explorePolicy}";
}
if ($uri ~ "/embed/") {
  set $care_policy "${embedPolicy}";
}
${headers.join("\n")}
add_header Content-Security-Policy $care_policy always;
error_page 404 ${missing};
`;
}

function iis(): string {
  const add = (name: string, value: string) =>
    `        <add name="${name}" value="${value.replaceAll('"', "&quot;")}" />`;
  const headers = (policy: string) =>
    [...Object.entries(common), ["Content-Security-Policy", policy] as const]
      .map(([name, value]) => add(name, value))
      .join("\n");
  const location = (path: string, policy: string) => `  <location path="${path}">
    <system.webServer><httpProtocol><customHeaders>
        <remove name="Content-Security-Policy" />
${add("Content-Security-Policy", policy)}
    </customHeaders></httpProtocol></system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${headers(pagePolicy)}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom"><remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" /></httpErrors>
    <staticContent>
      <remove fileExtension=".csv" /><mimeMap fileExtension=".csv" mimeType="text/csv" />
      <remove fileExtension=".ods" /><mimeMap fileExtension=".ods" mimeType="application/vnd.oasis.opendocument.spreadsheet" />
    </staticContent>
  </system.webServer>
${location("explore.html", explorePolicy)}
${location("duckdb/duckdb-worker.js", explorePolicy)}
${location("embed", embedPolicy)}
</configuration>
`;
}
