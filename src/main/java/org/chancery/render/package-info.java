/** Template files, the workspace's own before the built-in ones. */
@NullMarked
package org.chancery.render;

import org.jspecify.annotations.NullMarked;
