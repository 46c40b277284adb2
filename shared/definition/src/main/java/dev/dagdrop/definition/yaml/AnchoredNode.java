package dev.dagdrop.definition.yaml;

/**
 * A finished node under an anchor.
 *
 * @param node the node
 * @param size how many nodes it holds with its aliases written out, itself included
 * @param height how deep it nests; 0 for a scalar
 */
record AnchoredNode(YamlNode node, long size, int height) {}
