// The package declares its `assert` through a default export that chai no longer has, which leaves it without a type.
// tsconfig.json points at this file for types; what runs is the package itself.
/// <reference types="chai-a11y-axe" />
export * from "@open-wc/testing-helpers";
export declare const assert: Chai.AssertStatic;
