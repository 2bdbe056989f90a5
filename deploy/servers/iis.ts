import { contentTypeOf, contentTypes } from "../contentTypes";
import { commonHeaders, type HeaderRule, type Headers } from "../headerRules";
import { locationsOf } from "./locations";

/**
 * web.config for IIS 10, to be put into the root of the site.
 * @param files the site's files, from its root
 */
export function iisConfiguration(files: readonly string[], rules: readonly HeaderRule[]): string {
  const types = Object.keys(contentTypes).map(
    (extension) => `      <remove fileExtension=".${extension}" />
      <mimeMap fileExtension=".${extension}" mimeType="${contentTypeOf(`.${extension}`)}" />`,
  );
  const locations = locationsOf(files, rules).map(
    ({ path, headers }) => `  <location path="${escaped(path)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${customHeaders(headers, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <security>
      <requestFiltering removeServerHeader="true" />
    </security>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${customHeaders(commonHeaders, "        ")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${types.join("\n")}
    </staticContent>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** A header that is there already is an error in IIS: each is removed before it is added. */
function customHeaders(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(
      ([name, value]) =>
        `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${escaped(value)}" />`,
    )
    .join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
