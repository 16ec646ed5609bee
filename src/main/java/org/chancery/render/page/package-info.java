/** What a template sees of a digest: one documented tree of records, and the writers that fill it. */
@NullMarked
package org.chancery.render.page;

import org.jspecify.annotations.NullMarked;
