/** YAML and JSON files as trees in which every node knows its place. The only owner of Jackson, which serves as tokenizer. */
@NullMarked
package org.chancery.yaml;

import org.jspecify.annotations.NullMarked;
