import type { ReactElement, ReactNode } from "react";
import type { Language } from "../i18n/language";

interface PageProps {
  readonly language: Language;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of the help: plain HTML with one style sheet beside it, fit for a phone, a screen reader and print. */
export function Page({ language, title, children }: PageProps): ReactElement {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
        <title>{title}</title>
        <link rel="icon" href="../icon.png" />
        <link rel="stylesheet" href="../help.css" />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
