/** Tables as the same trees as YAML, row by row. The only owner of FastCSV. */
@NullMarked
package org.chancery.source.csv;

import org.jspecify.annotations.NullMarked;
