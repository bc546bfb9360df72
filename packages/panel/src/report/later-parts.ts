import { later } from "../ui/later.js";
import type { IdentityFormProps } from "./identity-form.js";

/** Agency and year to be changed. */
export const identityLater = later<IdentityFormProps>(async () => (await import("./identity-form.js")).IdentityForm);
