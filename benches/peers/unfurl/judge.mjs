// Whether what a reader found is right by tests/truth/unfurl.json. Spelling that makes no difference to a reader of the
// page counts as right: case, curly quotes, white space, http for https, `www.`, a final slash.

const plain = (text) =>
  String(text)
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const list = (value) => (value === null || value === undefined ? [] : [value].flat());

/** @param {string} text @param {string} page */
function address(text, page) {
  let url;
  try {
    url = new URL(text, page);
  } catch {
    return plain(text);
  }
  let path = url.pathname + url.search;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray % stays as it is.
  }
  return plain(url.host.replace(/^www\./, "") + path).replace(/\/$/, "");
}

/** The instant, or the day alone where no hour is given. */
function moment(text) {
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  const at = new Date(text);
  return { day: day ?? (Number.isNaN(+at) ? undefined : at.toISOString().slice(0, 10)), at: text.length > 10 ? +at : NaN };
}

function sameTime(found, truth) {
  const [a, b] = [moment(found), moment(truth)];
  // Readers that turn a day into an hour of it are right as well.
  if (Number.isNaN(a.at) || Number.isNaN(b.at) || /T(12|00):00:00/.test(found)) return a.day === b.day;
  return Math.abs(a.at - b.at) < 60_000;
}

/** @type {Record<string, (found: any, truth: any, page: string) => boolean>} */
const compare = {
  title: (found, truth) => plain(found) === plain(truth),
  description: (found, truth) => plain(found).startsWith(plain(truth)),
  image: (found, truth, page) => address(found, page).split("?")[0] === address(truth, page).split("?")[0],
  url: (found, truth, page) => address(found, page) === address(truth, page),
  lang: (found, truth) => plain(found).split(/[-_]/)[0] === truth,
  publisher: (found, truth) => plain(found) === plain(truth),
  date: (found, truth) => sameTime(String(found), truth),
};

const people = (names) => names.map((name) => plain(name).replace(/^by /, "")).sort().join("|");
const split = (names) => (names.length === 1 ? names[0].split(/,\s+| and /) : names);

/**
 * @param {string} field
 * @param {any} found what the reader gives
 * @param {any} truth the row of the truth file
 * @param {string} page the page's address
 */
export function isRight(field, found, truth, page) {
  const right = truth !== null && typeof truth === "object" && "any" in truth ? truth.any : [truth];
  if (field === "author") {
    const names = list(found).filter(Boolean).map(String);
    return right.some((one) => people(one) === people(names) || people(one) === people(split(names)));
  }
  const empty = found === null || found === undefined || found === "";
  return right.some((one) => (one === null ? empty : !empty && compare[field](list(found)[0], one, page)));
}

/** As a title, but the site's name may stand beside it. */
export function isRightWithSite(found, truth) {
  const right = truth !== null && typeof truth === "object" ? truth.any : [truth];
  return right.some((one) => found && plain(found).includes(plain(one)));
}
