/** The preview's server: answers browsers on this machine, and nobody else, with what it is given. */
@NullMarked
package org.chancery.preview.web;

import org.jspecify.annotations.NullMarked;
