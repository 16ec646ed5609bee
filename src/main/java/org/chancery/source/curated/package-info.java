/** Events that somebody wrote as events: YAML, JSON, JSON Lines and tables, in one set of keys. */
@NullMarked
package org.chancery.source.curated;

import org.jspecify.annotations.NullMarked;
