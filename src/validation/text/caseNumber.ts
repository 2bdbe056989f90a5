/** Numbers that mean one case or customer in themselves. */
const FORMS: readonly RegExp[] = [
  /** The agency's own diary: MIGDno-2022-1234. */
  /(?<![\p{L}\p{N}])MIG\s?Dno\s?[-–/ ]\s?\d{4}\s?[-–/]\s?\d+/iu,
  /** The courts' diary: 1234/03.04.04.04.16/2022. */
  /(?<![\p{N}.])\d{1,6}\/\d{2}(?:\.\d{2}){1,5}\/\d{4}(?![\p{N}])/u,
  /** The older diaries: 12345/411/2015. A date has no part of three digits in the middle. */
  /(?<![\p{N}/])\d{1,6}\/\d{3}\/(?:19|20)\d{2}(?![\p{N}/])/u,
];

/** The words by which a number is a case's or a customer's, in Finnish, Swedish and English. */
const WORDS = [
  String.raw`uma(?:[- ]?(?:asia|asiakas|asian|nro|numero|numeron|nr|nummer|number|id))?`,
  String.raw`dnro|dnr|diaari(?:nro|numero\w*)?|diarie(?:nr|nummer\w*)?`,
  String.raw`asia(?:n|kas)?[- ]?(?:nro|numero\w*|tunnus\w*)|hakemus(?:nro|numero\w*)|hakemuksen numero`,
  String.raw`ärende(?:nr|nummer\w*)|kund(?:nr|nummer\w*)`,
  String.raw`(?:case|customer|application|record)\s(?:number|no|id)`,
].join("|");
/** At least five digits: years and counts of cases have fewer. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${WORDS})\s?[.:#]?\s{0,2}(?:\d[\d/.-]{4,}\d|\d{5,})(?![\p{L}\p{N}%])`,
  "iu",
);

/** Whether a text holds the number of a case or of a customer. References of agreements (VN/6141/2021) are none. */
export function holdsCaseNumber(text: string): boolean {
  return NAMED.test(text) || FORMS.some((form) => form.test(text));
}
