/** New workspaces, briefings and templates to begin from: made whole or not at all, never over what is there. */
@NullMarked
package org.chancery.kit;

import org.jspecify.annotations.NullMarked;
