/** Colours of Office's own surfaces, `#RRGGBB`. */
export interface SurfaceColours {
  readonly background: string;
  readonly foreground: string;
}

/** How Office looks and speaks. */
export interface Appearance {
  /** BCP 47 tag of the language of Office's texts. */
  readonly locale: string;
  /** `null` where this Office does not say. */
  readonly colours: SurfaceColours | null;
}

/** Office's language and theme as they are now. */
export function officeAppearance(): Appearance {
  const theme = themeOf(Office.context);
  return {
    locale: Office.context.displayLanguage,
    colours: theme && { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor },
  };
}

/** The types promise a theme that older Offices do not have. */
function themeOf(context: { readonly officeTheme?: Office.OfficeTheme }): Office.OfficeTheme | null {
  return context.officeTheme ?? null;
}
