// What a judge tells about a page.

export const JUDGES = ['axe', 'IBM', 'Alfa', 'Nu', 'html-validate'] as const;
export type JudgeName = (typeof JUDGES)[number];

/** Something that a judge finds wrong with an element, or cannot decide by itself. */
export interface Told {
  readonly judge: JudgeName;
  /** The judge's own name of its rule. Nu has no names: its message, with `…` in place of what it quotes. */
  readonly rule: string;
  /** Whether the judge is sure, or leaves the verdict to people. */
  readonly kind: 'finding' | 'question';
  /** The judge's own key for what it has seen, if a rule tells several things apart, or empty. */
  readonly cause: string;
  readonly message: string;
  /** The beginning of the element's HTML. */
  readonly html: string;
  /** Which of the selectors that the answers name match the element. Empty where a judge has seen only markup. */
  readonly fits: readonly string[];
  /** The name of the condition under which the judge saw the page. Markup is judged under none. */
  readonly under?: string;
}

/** What a judge has told about a page. `place` is where an element is: a path of XPath or a selector. */
export interface Judgement {
  readonly judge: JudgeName;
  readonly told: readonly (Omit<Told, 'html' | 'fits' | 'under'> & { readonly place: string })[];
  /** The rules that had something to judge in this page. */
  readonly applied: readonly string[];
}
