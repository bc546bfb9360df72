import { defaultPreferences, examineOptions, openPreferences } from "./preferences.js";

/** A browser's storage as far as it is used. */
function storage(initial?: string) {
  let kept = initial;
  return { getItem: () => kept ?? null, setItem: (_: string, value: string) => (kept = value), kept: () => kept };
}

test("what was chosen is there the next time", () => {
  const machine = storage();
  openPreferences(() => machine).set({ theme: "dark", off: ["PU-02"] });
  expect(openPreferences(() => machine).get()).toEqual({ ...defaultPreferences, theme: "dark", off: ["PU-02"] });
});

test.each([
  "not JSON",
  "null",
  JSON.stringify({ theme: 3, off: "PU-02", office: "x", hintsClosed: { 0: "check" }, unknown: 1 }),
])("what an older or a broken panel kept does no harm: %s", (kept) => {
  expect(openPreferences(() => storage(kept)).get()).toEqual(defaultPreferences);
});

test("where nothing can be kept the choice holds as long as the panel is open", () => {
  const blocked = (): never => {
    throw new Error("SecurityError");
  };
  const preferences = openPreferences(blocked);
  preferences.set({ off: ["PU-02"], office: { name: "配置.json", data: { terms: [] } } });
  expect(examineOptions(preferences.get())).toEqual({ off: ["PU-02"], agencies: [], office: { terms: [] } });
});
