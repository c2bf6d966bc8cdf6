/** How a locale writes numbers and dates. */
export interface LocaleRules {
  readonly decimal: string;
  readonly group: string;
  readonly currency: string;
  /** Order of the parts of a date with slashes or dots when the year does not come first. */
  readonly dayFirst: boolean;
  /** The separator in `5.1.2022`. */
  readonly dateSeparator: "/" | ".";
}

/** The locales whose typed texts are read. */
export const localeRules: Readonly<Record<string, LocaleRules>> = {
  en_US: { decimal: ".", group: ",", currency: "$", dayFirst: false, dateSeparator: "/" },
  en_GB: { decimal: ".", group: ",", currency: "£", dayFirst: true, dateSeparator: "/" },
  zh_CN: { decimal: ".", group: ",", currency: "¥", dayFirst: false, dateSeparator: "/" },
  de_DE: { decimal: ",", group: ".", currency: "€", dayFirst: true, dateSeparator: "." },
};
