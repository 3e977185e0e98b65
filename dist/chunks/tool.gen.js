// src/core/tool.gen.ts
const toolVersion = "0.1.0";

export { toolVersion as t };