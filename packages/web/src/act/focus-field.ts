import { ProblemError } from "../api/client.ts";

const CONTROLS = 'input:not([type="hidden"]):not([hidden]),textarea,button,select,[tabindex]';

/**
 * Puts the keyboard where a value is filled in, by its path: `offender.idNumber`, `rows.2.amount`.
 *
 * @returns whether it is on this form
 */
export function focusField(form: HTMLElement | null, path: string): boolean {
  const [key = ""] = path.split(".");
  const field = form?.querySelector(`[data-field="${CSS.escape(key)}"]`);
  if (!field) return false;
  const part = field.querySelector<HTMLElement>(`#${CSS.escape(`field-${path.replaceAll(".", "-")}`)}`);
  const control =
    part?.matches(CONTROLS) === true
      ? part
      : (field.querySelector<HTMLElement>('[aria-invalid="true"]') ??
        (part ?? field).querySelector<HTMLElement>(CONTROLS));
  (control ?? field).scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
  return true;
}

/** After a refusal: to the first field of the form that is wrong; what is wrong with none of them is said below. */
export function toFirstFault(
  error: unknown,
  shown: readonly { readonly key: string }[],
  form: HTMLElement | null,
): void {
  const failures = error instanceof ProblemError ? (error.problem.failures ?? []) : [];
  const paths = failures.flatMap((one) => one.path ?? []);
  const first = shown.flatMap(({ key }) => paths.find((path) => path.split(".")[0] === key) ?? [])[0];
  if (first === undefined || !focusField(form, first))
    form?.querySelector(".refusal")?.scrollIntoView({ block: "center" });
}
