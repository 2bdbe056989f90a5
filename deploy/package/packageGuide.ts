import { nginxPlaces } from "../servers/nginx";
import type { PackageOptions } from "./packageOptions";

/** README.md of the package: what is in it and what to do with it, in Finnish and in English. */
export function packageGuide({ host, selfHosted }: PackageOptions, version: string): string {
  const manifest = `${host.origin}/manifest.xml`;
  const office = selfHosted
    ? {
        fi: "Office.js on paketissa (`site/office`): verkosta ei haeta mitään muualta.",
        en: "Office.js is in the package (`site/office`): nothing is fetched from elsewhere.",
      }
    : {
        fi: "Office.js haetaan Microsoftin palvelimelta `appsforoffice.microsoft.com`.",
        en: "Office.js is fetched from Microsoft's server `appsforoffice.microsoft.com`.",
      };
  return `# Tulostaulu / Scoreboard ${version}

## Suomeksi

Tämä paketti on tehty osoitteeseen ${host.origin}. Toista osoitetta varten se tehdään uudelleen.

1. Tarkista, että paketti on ehjä: \`sha256sum --check SHA256SUMS\`.
2. Kopioi kansion \`site\` sisältö verkkopalvelimelle osoitteen juureen.
3. Ota käyttöön palvelimesi asetukset:
   - nginx: \`servers/nginx/scoreboard.conf\` kansioon \`conf.d\`. Vaihda tiedostoon oikeat polut: \`${nginxPlaces.root}\`,
     \`${nginxPlaces.certificate}\` ja \`${nginxPlaces.key}\`.
   - IIS: \`servers/iis/web.config\` sivuston juureen.
   - Azure Static Web Apps: \`servers/azure-static-web-apps/staticwebapp.config.json\` sivuston juureen.
   - Tallennussäilö (bucket): \`servers/bucket/headers.json\` luettelee jokaisen tiedoston otsakkeet. Säilö lähettää yleensä
     vain osan niistä. Muut asetetaan sen edessä olevaan palveluun.
4. Avaa selaimessa ${host.origin}/taskpane.html. Sivun pitää kertoa, että tulostaulu toimii Excelissä.
5. Jaa ${manifest} käyttäjille Microsoft 365:n hallintakeskuksessa.

Ylläpitäjän opas: \`site/help/fi/admin.html\`. Kaikki oppaat, myös analyytikon: \`site/help/fi/index.html\`.

${office.fi}

## In English

This package is made for ${host.origin}. For another address it is made anew.

1. See that the package is whole: \`sha256sum --check SHA256SUMS\`.
2. Copy what is in the folder \`site\` to the root of that address on your web server.
3. Use the configuration of your server:
   - nginx: \`servers/nginx/scoreboard.conf\` into \`conf.d\`. Put the right paths into the file: \`${nginxPlaces.root}\`,
     \`${nginxPlaces.certificate}\` and \`${nginxPlaces.key}\`.
   - IIS: \`servers/iis/web.config\` into the root of the site.
   - Azure Static Web Apps: \`servers/azure-static-web-apps/staticwebapp.config.json\` into the root of the site.
   - A bucket: \`servers/bucket/headers.json\` lists the headers of every file. A bucket usually sends only some of them. The
     others are set in the service that stands before it.
4. Open ${host.origin}/taskpane.html in a browser. The page must say that the scoreboard works in Excel.
5. Deploy ${manifest} to your users in the Microsoft 365 admin centre.

The administrator's guide: \`site/help/en/admin.html\`. All guides, the analyst's too: \`site/help/en/index.html\`.

${office.en}

## Tiedostot / Files

| | |
|---|---|
| \`site/manifest.xml\` | Excel reads the add-in's address and buttons from this file |
| \`site/THIRD-PARTY-LICENCES.txt\` | licences of all that is in the bundles |
| \`sbom.cdx.json\` | the same as a list for machines (CycloneDX) |
| \`SHA256SUMS\` | sums of every file |
`;
}
