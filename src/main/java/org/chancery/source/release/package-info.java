/** Official releases as files: Markdown or HTML, with a title, a date and an address. The only owner of jsoup. */
@NullMarked
package org.chancery.source.release;

import org.jspecify.annotations.NullMarked;
