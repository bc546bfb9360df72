/** Where the add-in and its host live in tests: the library trusts a host page of the same hostname over https. */
export const HOST_ORIGIN = "https://addin.test:8443";
export const ADDIN_ORIGIN = "https://addin.test";

/**
 * The page that plays Word on the web: it frames the add-in and answers the library's own messages, handing every
 * request on to `window.emulatedWord`, which the test binds to the emulation in Node.
 * @param page path of the add-in's page
 */
export function hostPage(page: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Word</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style>
<body></body>
<script>(${script.toString()})(${JSON.stringify(`${ADDIN_ORIGIN}${page}`)})</script>`;
}

/** Runs in the host page. */
function script(url: string): void {
  interface Message {
    readonly _actionName: string;
    readonly _actionType: number;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _messageType: number;
    readonly _data: unknown;
  }
  const host = window as unknown as {
    emulatedWord(name: string, data: unknown): Promise<unknown>;
    pushEvent(name: string, data?: unknown): void;
  };
  const conversation = "conversation-1";
  const events = new Map<string, { message: Message; source: Window; origin: string }>();
  const frame = document.createElement("iframe");
  frame.id = "addin";
  frame.name = JSON.stringify({
    baseFrameName: "addin",
    hostInfo: "Word|Web|16.01|zh-CN|correlation-1|||0",
    xdmInfo: `${conversation}|control-1|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  const post = (message: Message, source: Window, origin: string, data: unknown, type: 0 | 1): void => {
    source.postMessage(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: conversation,
        _correlationId: message._correlationId,
        _origin: location.origin,
        _data: data,
        _errorCode: 0,
        _responseType: type,
        _serializerVersion: 1,
      }),
      origin,
    );
  };
  window.addEventListener("message", (event) => {
    if (typeof event.data !== "string" || event.source === null) return;
    let message: Message;
    try {
      message = JSON.parse(event.data) as Message;
    } catch {
      return;
    }
    const source = event.source as Window;
    if (message._actionType === 1) {
      events.set(message._actionName, { message, source, origin: event.origin });
      post(message, source, event.origin, { Error: 0, Version: 1 }, 0);
      return;
    }
    if (message._actionType === 2) {
      events.delete(message._actionName);
      post(message, source, event.origin, { Error: 0, Version: 1 }, 0);
      return;
    }
    if (message._actionName === "ContextActivationManager_notifyHost") return;
    void host
      .emulatedWord(message._actionName, message._data)
      .then((data) => post(message, source, event.origin, data, 0));
  });
  host.pushEvent = (name, data = {}) => {
    for (const [key, { message, source, origin }] of events) {
      if (key.includes(name)) post(message, source, origin, data, 1);
    }
  };
  // A frame takes its name from the moment it is put in; later changes do not reach it.
  frame.src = url;
  document.body.append(frame);
}
