/** The image of the tests that run in containers, by the variable that names it; .ci/steps/cleanroom.sh makes one. */
const name = process.env["GPACK_TEST_IMAGE"];

/** A part of a request: the image, where there is one. */
export const testImage: { readonly image?: string } = name === undefined || name === "" ? {} : { image: name };
