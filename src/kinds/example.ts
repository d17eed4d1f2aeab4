/** A short text about fictional parties, and what a reader must find in it: one entry an item, naming only the fields that matter. */
export interface Example {
  readonly text: string;
  /** Empty where the text must give no item of the kind. Parties by their names, dates EDTF (the text is published on 2021-06-10). */
  readonly finds: readonly { readonly [field: string]: unknown }[];
}
