/** Feeds and calendars fetched from addresses of the web, which is all that ever leaves this machine. */
@NullMarked
package org.chancery.source.web;

import org.jspecify.annotations.NullMarked;
