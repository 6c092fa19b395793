// Registers <handbill-share>, once, where there are custom elements.

import { HandbillShare } from "./share-element.js";

if (globalThis.customElements && !customElements.get("handbill-share")) {
  customElements.define("handbill-share", HandbillShare);
}

export { HandbillShare };
