import { contentTypes } from "../contentTypes";
import { commonHeaders, type HeaderRule } from "../headerRules";
import { headerNames } from "./locations";

/** What an administrator sets in the file before using it. */
export const nginxPlaces = {
  root: "/srv/scoreboard/site",
  certificate: "/etc/ssl/certs/scoreboard.pem",
  key: "/etc/ssl/private/scoreboard.key",
} as const;

/**
 * The configuration for nginx, to be put into conf.d. The headers are maps from the address: an `add_header` in a location
 * would drop those around it.
 * @param host where the add-in is served from
 */
export function nginxConfiguration(host: URL, rules: readonly HeaderRule[]): string {
  const names = headerNames(rules);
  const varying = names.filter((name) => rules.some(({ headers }) => name in headers));
  const port = host.port === "" ? "443" : host.port;
  const text = Object.values(contentTypes).filter(({ isText }) => isText);
  const types = Object.entries(contentTypes).map(([extension, { type }]) => `${type} ${extension};`);
  return `# Set these three: root, ssl_certificate and ssl_certificate_key.
${varying.map((name) => map(name, rules)).join("\n")}
server {
  listen ${port} ssl;
  server_name ${host.hostname};
  root ${nginxPlaces.root};
  ssl_certificate ${nginxPlaces.certificate};
  ssl_certificate_key ${nginxPlaces.key};
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;

${names.map((name) => `  add_header ${name} ${varying.includes(name) ? variable(name) : quoted(name)} always;`).join("\n")}

  types {
${types.map((type) => `    ${type}`).join("\n")}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${typeList(text)};
  gzip on;
  gzip_vary on;
  gzip_types ${typeList(text)};

  location / {
    limit_except GET {
      deny all;
    }
    try_files $uri =404;
  }
}
`;
}

/** nginx has text/html in both lists from the start, and warns of one named twice. */
const typeList = (types: readonly { readonly type: string }[]): string =>
  types
    .map(({ type }) => type)
    .filter((type) => type !== "text/html")
    .join(" ");

const variable = (name: string): string => `$scoreboard_${name.replaceAll("-", "_")}`;

const quoted = (name: string): string => `"${commonHeaders[name] ?? ""}"`;

/** A header whose value is empty is not sent. */
function map(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) =>
    headers[name] === undefined ? [] : `  "~${pattern}" "${headers[name]}";`,
  );
  return `map $uri ${variable(name)} {
  default ${quoted(name)};
${lines.join("\n")}
}
`;
}
