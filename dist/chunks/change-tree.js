import { Q as TreeReader, _ as changedTree, b as pathClashes, v as publishedBetween, x as packsAround } from "./engine.js";

export { TreeReader, changedTree, packsAround, pathClashes, publishedBetween };