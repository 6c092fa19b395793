
declare global {
  interface HTMLElementTagNameMap {
    "handbill-share": HandbillShare;
  }
  interface GlobalEventHandlersEventMap {
    "handbill:share": CustomEvent<{ service: string; url: string }>;
    "handbill:done": CustomEvent<{ service: string; url: string }>;
    "handbill:error": CustomEvent<{ error: unknown; service?: string; url?: string }>;
  }
}
