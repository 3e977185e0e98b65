import { _ as changedTree, b as pathClashes, et as TreeReader, v as publishedBetween, x as packsAround } from "./engine.js";

export { TreeReader, changedTree, packsAround, pathClashes, publishedBetween };