import { keyAction, type Key, type KeyPlace } from "./key-action.js";

const press = (key: string, held: Partial<Key> = {}, place: Partial<KeyPlace> = {}) =>
  keyAction(
    { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held },
    { editing: false, typed: false, total: false, ...place },
  );

test("keys mean what they mean in a spreadsheet", () => {
  expect(press("ArrowRight")).toEqual({ kind: "move", motion: "right", extend: false });
  expect(press("ArrowDown", { shiftKey: true })).toEqual({ kind: "move", motion: "down", extend: true });
  expect(press("Home", { ctrlKey: true })).toEqual({ kind: "move", motion: "first", extend: false });
  expect(press("Enter", { shiftKey: true })).toEqual({ kind: "enter", back: true });
  expect(press("Delete")).toEqual({ kind: "clear" });
  expect(press("z", { ctrlKey: true })).toEqual({ kind: "undo" });
  expect(press("Z", { metaKey: true, shiftKey: true })).toEqual({ kind: "redo" });
  expect(press("y", { ctrlKey: true })).toEqual({ kind: "redo" });
});

test("in the text of a cell the text has its keys; up and down still leave it", () => {
  for (const key of ["ArrowLeft", "ArrowRight", "Home", "End"])
    expect(press(key, {}, { editing: true })).toBeUndefined();
  expect(press("Delete", {}, { editing: true })).toBeUndefined();
  expect(press("z", { ctrlKey: true }, { typed: true })).toBeUndefined();
  expect(press("ArrowUp", {}, { editing: true })).toMatchObject({ motion: "up" });
});

test("= takes the computed total, in a total only", () => {
  expect(press("=", {}, { total: true })).toEqual({ kind: "accept" });
  expect(press("=")).toBeUndefined();
});

test("letters, the menu key and what the browser keeps for itself are left alone", () => {
  for (const key of ["a", "5", "Process", "PageDown"]) expect(press(key)).toBeUndefined();
  expect(press("c", { ctrlKey: true })).toBeUndefined();
  expect(press("ArrowDown", { altKey: true })).toBeUndefined();
});
