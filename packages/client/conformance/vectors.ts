// The RFC's examples stand once in this repository: here they are for the built packages what they are for the source.
export {
  keys,
  testRequest,
  testRequestBody,
  transformedRequest,
  type Vector,
  vectors,
} from "../test/message-signature/vectors/rfc9421.ts";
