/**
 * The page: a digest as plain maps and lists, set by a FreeMarker template into one XHTML file without outside
 * resources. The only owner of FreeMarker, which is locked: a template reaches nothing but the page's own model.
 */
@NullMarked
package org.chancery.render.html;

import org.jspecify.annotations.NullMarked;
