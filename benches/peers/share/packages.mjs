// How each package is asked for the address of one service: `address(id, article)`, null where it has none.
//
// Every package gets the same title, words, link and picture, each in the field that its source reads it from. None of
// them needs a page to make an address: those that read elements are given objects with the same attributes.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
// Loaded while there is no document: Vue would want one that makes elements.
const [reactShare, nextShare, vueSocials] = ["react-share", "next-share", "vue-socials"].map((name) => require(name));
const INSTANCE = "social.example";
const APP_ID = "1234567890";

let opened = null;
const elements = { found: [] };
globalThis.window = globalThis;
globalThis.document = { readyState: "complete", title: "", currentScript: null, querySelectorAll: () => elements.found };
globalThis.open = (address) => {
  opened = String(address);
  return { focus() {} };
};
Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Mozilla/5.0" }, configurable: true });
Object.assign(globalThis, { innerWidth: 1280, innerHeight: 900, screenX: 0, screenY: 0, focus() {} });

/** Buttons for React (react-share, next-share): what a button renders holds the function that makes its address. */
function react(library, names) {
  return (id, { url, title, text, image }) => {
    const button = library[`${names[id]}ShareButton`];
    if (!button) return null;
    const fields = {
      url, title, image, media: image, subject: title, body: text, description: text, summary: text, caption: text,
      quote: text, imageUrl: image, appId: APP_ID,
    };
    // Pinterest shows one text, and has one field for it.
    if (id === "pinterest") fields.description = [title, text].join("\n");
    const { props } = button.render({ children: null, ...fields }, null);
    return props.networkLink(props.url, props.opts ?? {});
  };
}

const REACT = {
  bluesky: "Bluesky", email: "Email", facebook: "Facebook", gab: "Gab", hatena: "Hatena", instapaper: "Instapaper",
  line: "Line", linkedin: "Linkedin", livejournal: "Livejournal", mailru: "Mailru", messenger: "FacebookMessenger",
  ok: "OK", pinterest: "Pinterest", pocket: "Pocket", reddit: "Reddit", telegram: "Telegram", threads: "Threads",
  tumblr: "Tumblr", viber: "Viber", vk: "VK", weibo: "Weibo", whatsapp: "Whatsapp", workplace: "Workplace", x: "X",
};

/** sharer.js reads the `data-` attributes of the button that was clicked, and opens the address. */
function sharer() {
  require("sharer.js");
  const own = { ok: "okru", baiducang: "baidu" };
  return (id, { url, title, text, image }) => {
    const data = {
      sharer: own[id] ?? id, url, title, image, subject: title, body: `${title}\n${text}\n${url}`, name: title,
      text: `${title}\n${text}\n${url}`, description: id === "pinterest" ? `${title}\n${text}` : text, caption: text, quote: text, picture: image,
    };
    opened = null;
    globalThis.Sharer.add({ currentTarget: { getAttribute: (name) => data[name.slice("data-".length)] ?? null } });
    return opened;
  };
}

/** shareon reads the `data-` attributes of a bar and sets the `href` of the links in it. */
async function shareon() {
  const { init } = await import("shareon");
  const own = { x: "twitter", vk: "vkontakte", ok: "odnoklassniki" };
  return (id, { url, title, text, image }) => {
    const name = own[id] ?? id;
    let href = null;
    const link = {
      dataset: {}, tagName: "A", classList: { length: 1, item: () => name },
      setAttribute: (attribute, value) => (attribute === "href" ? (href = value) : null),
    };
    elements.found = [{ dataset: { url, title, text, media: image, fbAppId: APP_ID }, children: [link] }];
    init();
    return href;
  };
}

/** Components for Vue: a computed value of the component makes the address from its options. */
function vue(library) {
  const names = {
    blogger: "SBlogger", diaspora: "SDiaspora", douban: "SDouban", email: "SEmail", evernote: "SEvernote",
    facebook: "SFacebook", flipboard: "SFlipBoard", gmail: "SGmail", googlebookmarks: "SGoogleBookmarks",
    hackernews: "SHackerNews", hatena: "SHatena", instapaper: "SInstaPaper", kakaostory: "SKakaoStory", line: "SLine",
    linkedin: "SLinkedIn", livejournal: "SLiveJournal", mailru: "SMailRu", mastodon: "SMastodon",
    messenger: "SFacebookMessenger", ok: "SOdnoklassniki", pinterest: "SPinterest", pocket: "SPocket", qzone: "SQZone",
    reddit: "SReddit", renren: "SRenRen", skype: "SSkype", sms: "SSms", teams: "SMicrosoftTeams", telegram: "STelegram",
    threema: "SThreema", trello: "STrello", tumblr: "STumblr", vk: "SVkontakte", viber: "SViber", weibo: "SWeibo",
    whatsapp: "SWhatsApp", wordpress: "SWordPress", workplace: "SFacebookWorkplace", x: "STwitter", xing: "SXing",
    yahoomail: "SYahoo",
  };
  // One field for title and words, in some services for the link too.
  const words = new Set(["telegram", "line", "viber", "mastodon", "x", "kakaostory"]);
  const post = new Set(["whatsapp"]);
  return (id, { url, title, text, image }) => {
    const component = library[names[id]];
    if (!component) return null;
    const all = [title, text, url].join("\n");
    const shareOptions = {
      url: id === "threema" ? all : url, title, image, media: image, pic: image, imageUrl: image, quote: text, subject: title, su: title,
      body: all, description: text, summary: text, caption: text, content: url, canonicalUrl: url, name: title,
      text: post.has(id) ? all : words.has(id) ? [title, text].join("\n") : text, mail: "", number: "",
      domain: `https://${INSTANCE}`, appId: APP_ID, redirectUri: url, hashtags: [], tags: [],
    };
    if (id === "pinterest") shareOptions.description = [title, text].join("\n");
    return component.computed.networkURL.call({ shareOptions });
  };
}

export const instance = INSTANCE;
export const appId = APP_ID;
export const packages = {
  "react-share": react(reactShare, REACT),
  "next-share": react(nextShare, { ...REACT, x: "Twitter" }),
  "sharer.js": sharer(),
  shareon: await shareon(),
  "vue-socials": vue(vueSocials),
};
