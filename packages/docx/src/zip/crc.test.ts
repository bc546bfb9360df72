import fc from "fast-check";
import { crc32, crc32Portable } from "./crc.js";

test("the checksum of the standard, and the same from Node and from us", () => {
  expect(crc32Portable(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (data) => crc32(data) === crc32Portable(data)));
});
