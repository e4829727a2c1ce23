/** The test kit that every game passes. Free of any test runner: register each check with yours. */
export { type Check, conformance } from './conformance.ts'
