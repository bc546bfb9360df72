/** What the bridge of desktop Word is made of; all of it plain data and functions, so that it can cross into a page. */
export interface PcHost {
  readonly matrix: string;
  readonly readOnly: boolean;
  call(id: number, parameters: unknown): Promise<readonly unknown[]>;
  readSettings(): readonly (readonly [string, string])[];
  writeSettings(entries: readonly (readonly [string, string])[]): boolean;
}

/** What the test needs of the bridge. */
export interface PcBridge {
  /** Tells the add-in of an event, by the number of its kind (2: the selection moved; 39: a ribbon button was pressed). */
  fire(id: number, payload?: readonly unknown[]): void;
}

/**
 * `window.external` as desktop Word provides it (`GetHostInfo`, `GetContext`, `Execute`, `RegisterEvent`), the library's own
 * seam on Windows. Arrays go as look-alikes of VBArray. Self-contained: it is also sent into a page as text.
 */
export function pcExternal(host: PcHost): { readonly external: object; readonly bridge: PcBridge } {
  const safe = (value: unknown): unknown =>
    Array.isArray(value)
      ? {
          toArray: () => value.map(safe),
          dimensions: () => 1,
          ubound: () => value.length - 1,
          getItem: (index: number) => safe(value[index]),
        }
      : value;
  const handlers = new Map<number, (id: number, payload: unknown) => void>();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "control-1",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 2052,
    GetAppDataLocale: () => 2052,
    GetDocUrl: () => "C:\\report.docx",
    GetAppCapabilities: () => (host.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation-1",
    GetInstanceId: () => "control-1",
    GetSupportedMatrix: () => host.matrix,
    GetHostFullVersion: () => "16.0.14332.20000",
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, json] of host.readSettings()) {
          keys.push(key);
          values.push(json);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        if (!host.writeSettings(keys.map((key, at) => [key, values[at]!] as const))) throw new Error("not saved");
      },
    }),
  };
  const external = {
    GetHostInfo: () => "Word|Win32|16.01|zh-CN|correlation-1||0|0",
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, done: (answer: unknown) => void) => {
      void host.call(id, parameters).then((answer) => done(answer.length === 1 ? answer[0] : safe(answer)));
    },
    RegisterEvent: (
      id: number,
      _target: unknown,
      handler: (id: number, payload: unknown) => void,
      done: (status: number) => void,
    ) => {
      handlers.set(id, handler);
      done(0);
    },
    UnregisterEvent: (id: number, _target: unknown, done: (status: number) => void) => {
      handlers.delete(id);
      done(0);
    },
  };
  return { external, bridge: { fire: (id, payload = []) => handlers.get(id)?.(id, safe(payload)) } };
}
